import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { headersByRules, headersFor, readHeadersFile, serverPolicy } from '../../src/build/publishing/index.ts'
import { BELOW_SITE, filesIn, pagesOf, policyOf, ROOT_SITE, releasesOf } from './support/sites.ts'

const sha = (kind: 'sha256' | 'sha384', text: string | Buffer) =>
  `${kind}-${createHash(kind).update(text).digest('base64')}`

describe.for([ROOT_SITE, BELOW_SITE])('the policy of the site below $base', (site) => {
  const policy = policyOf(site)
  const header = headersFor(policy, site.base).get('content-security-policy') ?? ''
  const htmlFiles = filesIn(site.folder).filter((file) => file.endsWith('.html'))

  test('names the inline parts of every page and no others; the desk has a script more, the guide its own, `/einbetten` a frame', () => {
    expect(htmlFiles.length).toBeGreaterThan(400)
    const [, scriptSources = ''] = /script-src ([^;]*)/.exec(header) ?? []
    const [, styleSources = ''] = /style-src ([^;]*)/.exec(header) ?? []
    const hashes = scriptSources.match(/'sha256-\S+'/g) ?? []
    expect(scriptSources).toBe(`${site.own} ${hashes.join(' ')}`)
    const [ofPages, ofMap, ofDesk, ofGuide] = hashes
    const kinds = { desk: [ofPages, ofMap, ofDesk], guide: [ofGuide, ofMap], other: [ofPages, ofMap] }
    expect(hashes).toHaveLength(4)
    const frames = `frame-src ${site.own}; `
    expect(header).toContain(frames)
    for (const file of htmlFiles) {
      const html = readFileSync(join(site.folder, file), 'utf8')
      // A block of JSON is data: no browser runs it or asks the policy for it.
      const inline = [
        ...html.matchAll(/<script(?![^>]*\ssrc=|[^>]*"application\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/script>/g),
      ].map(([, text]) => text ?? '')
      const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text]) => text ?? '')
      const [, kind] = /^(?:en\/|de-simple\/)?(beratung\/)?index\.html$/.exec(file) ?? [null, null]
      const own = kinds[kind === null ? 'other' : kind === undefined ? 'guide' : 'desk'].join(' ')
      expect(inline.map((text) => `'${sha('sha256', text)}'`).join(' '), file).toBe(own)
      expect(styles.map((text) => `'${sha('sha256', text)}'`).join(' '), file).toBe(styleSources)
      expect(html, file).not.toMatch(/<[^>]+\s(style|on[a-z]+)=/)
      const [, meta = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
      const showsFrame = /(^|\/)einbetten\/index\.html$/.test(file)
      const whole = header.replace(hashes.join(' '), own).replace(showsFrame ? '' : frames, '')
      expect(`${meta.replaceAll('&#39;', "'")}; frame-ancestors ${site.ancestors}`, file).toBe(whole)
    }
  })

  test('every script has a checksum, and stands after the list of checksums', () => {
    const html = readFileSync(join(site.folder, 'index.html'), 'utf8')
    const [, map = '{}'] = /<script type="importmap">(.*?)<\/script>/.exec(html) ?? []
    const { integrity } = JSON.parse(map) as { readonly integrity: { readonly [address: string]: string } }
    // What partners load runs in their pages, not in ours.
    const all = releasesOf(site)[0]!.files.filter((file) => file.endsWith('.js'))
    // The script of pages that are only read is loaded by them alone, and they name its checksum.
    const reading = all.filter((file) => file.startsWith('assets/reading-'))
    expect(reading).toHaveLength(1)
    expect(readFileSync(join(site.folder, 'kontakt/index.html'), 'utf8')).toContain(
      `src="${site.base}${reading[0]}" integrity="${sha('sha256', readFileSync(join(site.folder, reading[0]!)))}"`,
    )
    const scripts = all.filter((file) => !reading.includes(file))
    expect(Object.keys(integrity).sort()).toEqual(scripts.map((file) => site.base + file).sort())
    for (const file of scripts) {
      expect(integrity[site.base + file], file).toBe(sha('sha256', readFileSync(join(site.folder, file))))
    }
    const first = Math.min(html.indexOf('rel="modulepreload"'), html.indexOf('type="module"'))
    expect(html.indexOf('type="importmap"')).toBeLessThan(first)
    for (const [tag] of html.matchAll(/<(script|link)[^>]*(src|modulepreload)[^>]*>/g))
      expect(tag).toContain('integrity=')
  })

  test('`_headers` says the same of every page and file', () => {
    const rules = readHeadersFile(readFileSync(join(site.folder, '_headers'), 'utf8'))
    const files = filesIn(site.folder).filter((file) => !/^(_headers|\.htaccess)$|\.(br|gz)$/.test(file))
    expect(files.length).toBeGreaterThan(400)
    for (const path of files.map((file) => site.base + file))
      expect(headersByRules(rules, path), path).toEqual(headersFor(policy, path))
    for (const { address } of pagesOf(site))
      for (const path of [address, `${address}/`.replace('//', '/')])
        expect(headersByRules(rules, path), path).toEqual(headersFor(policy, address))
    const policies = headersByRules(rules, `${site.base}beratung`).get('content-security-policy')
    expect(policies).toMatch(/frame-ancestors [^,]*, frame-ancestors 'none'$/)
  })

  // Cloudflare Pages reads 100 rules and 2,000 characters a line; Netlify names no smaller limits.
  test('`_headers` stays well below the limits of hosts', () => {
    const text = readFileSync(join(site.folder, '_headers'), 'utf8')
    expect(readHeadersFile(text).length).toBeLessThanOrEqual(66)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(1500)
  })

  test('no header of nginx stands in a location, where it would end the inheritance of all others', () => {
    const written = ['nginx.conf', ...(site.base === '/' ? [] : ['nginx-location.conf'])]
    for (const name of written) {
      const text = readFileSync(join(`${site.folder}-server`, name), 'utf8')
      expect(text.match(/^\s*add_header /gm)?.length, name).toBeGreaterThan(7)
      expect(text.slice(text.search(/^\s*location /m)), name).not.toContain('add_header')
    }
  })
})

test('an operator names who may show the guide in a frame', () => {
  const named = serverPolicy(
    { scripts: [], styles: [] },
    { base: '/', address: null, frames: ['https://*.beispiel.de'] },
  )
  expect(headersFor(named, '/').get('content-security-policy')).toMatch(
    /; frame-ancestors 'self' https:\/\/\*\.beispiel\.de$/,
  )
})
