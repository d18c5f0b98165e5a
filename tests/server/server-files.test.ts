import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { headersFor } from '../../src/build/publishing/index.ts'
import { DATA_FILES, DATA_FOLDER } from '../../src/exports/opendata/index.ts'
import { ask, unpacked } from './support/ask.ts'
import { filesIn, pagesOf, policyOf } from './support/sites.ts'

/** Real servers with the files that the build wrote, held against the one policy that those files come from. */
describe.for([...inject('served')])('$name', ({ url, site, brotli }) => {
  const { folder, base } = site
  const policy = policyOf(site)
  const pages = pagesOf(site)

  /** The headers of an answer that the policy speaks of. */
  const sent = (headers: ReadonlyMap<string, string>) => {
    const names = [...policy.everywhere, ...policy.assets, ...policy.others].map(({ name }) => name.toLowerCase())
    return Object.fromEntries([...headers].filter(([name]) => names.includes(name)).sort())
  }
  const wanted = (path: string) => Object.fromEntries([...headersFor(policy, path)].sort())

  test('every page comes at once, with a slash at its end or without, whole and with every header', async () => {
    expect(pages.length).toBeGreaterThan(400)
    for (const { address, file } of pages) {
      const twin = address.endsWith('/') ? address.slice(0, -1) : `${address}/`
      for (const path of [address, twin].filter((path) => path.startsWith('/'))) {
        const answer = await ask(url, path)
        expect([path, answer.status]).toEqual([path, 200])
        expect(answer.headers.get('content-type'), path).toBe('text/html; charset=utf-8')
        expect(sent(answer.headers), path).toEqual(wanted(`${address}`))
        expect(answer.body.equals(readFileSync(file)), path).toBe(true)
      }
    }
  })

  test('every script and picture comes with its type and its headers', async () => {
    const types: { readonly [ending: string]: string } = {
      js: 'text/javascript; charset=utf-8',
      css: 'text/css; charset=utf-8',
      svg: 'image/svg+xml; charset=utf-8',
    }
    const files = filesIn(folder).filter((file) => /\.(js|css|svg)$/.test(file))
    expect(files.length).toBeGreaterThan(8)
    for (const file of files) {
      const answer = await ask(url, base + file)
      expect(answer.status, file).toBe(200)
      expect(answer.headers.get('content-type'), file).toBe(types[file.split('.').at(-1) ?? ''])
      expect(sent(answer.headers), file).toEqual(wanted(base + file))
      expect(answer.body.equals(readFileSync(join(folder, file))), file).toBe(true)
    }
  })

  test('every file of data comes with its type and its headers, for pages of other origins too', async () => {
    const types: { readonly [ending: string]: string } = {
      json: 'application/json; charset=utf-8',
      jsonld: 'application/ld+json; charset=utf-8',
      ttl: 'text/turtle; charset=utf-8',
      csv: 'text/csv; charset=utf-8',
      atom: 'application/atom+xml; charset=utf-8',
    }
    const files = filesIn(folder).filter((file) => file.startsWith(DATA_FOLDER) && !/\.(br|gz)$/.test(file))
    expect(files).toEqual(
      expect.arrayContaining(DATA_FILES.map(({ path }) => path).filter((path) => path.startsWith(DATA_FOLDER))),
    )
    for (const file of files) {
      const answer = await ask(url, base + file)
      expect(answer.status, file).toBe(200)
      expect(answer.headers.get('content-type'), file).toBe(types[file.split('.').at(-1) ?? ''])
      expect(answer.headers.get('access-control-allow-origin'), file).toBe('*')
      expect(answer.headers.get('cache-control'), file).toBe('public, max-age=3600')
      expect(sent(answer.headers), file).toEqual(wanted(base + file))
      expect(answer.body.equals(readFileSync(join(folder, file))), file).toBe(true)
    }
  })

  test('the written small files are sent as they are', async () => {
    const script = filesIn(folder).find((file) => /^assets\/base.*\.js$/.test(file))
    for (const [address, file] of [
      [base, 'index.html'],
      [`${base}angebote`, 'angebote/index.html'],
      [base + script, `${script}`],
    ] as const) {
      for (const [encoding, suffix] of [...(brotli ? ([['br', 'br']] as const) : []), ['gzip', 'gz']] as const) {
        const answer = await ask(url, address, { encoding })
        expect([address, answer.headers.get('content-encoding')]).toEqual([address, encoding])
        expect(answer.body.equals(readFileSync(join(folder, `${file}.${suffix}`))), address).toBe(true)
        expect(unpacked(answer).equals(readFileSync(join(folder, file))), address).toBe(true)
        expect(answer.headers.get('vary')?.toLowerCase(), address).toContain('accept-encoding')
        expect(sent(answer.headers), address).toEqual(wanted(address))
      }
    }
  })

  test('an address that does not exist: 404, with the page in the language of the address', async () => {
    for (const [path, file] of [
      ['gibt-es-nicht', '404.html'],
      ['angebote/gibt-es-nicht', '404.html'],
      ['assets/old-release.js', '404.html'],
      ['assets/', '404.html'],
      ['404.html', '404.html'],
      ['en/no-such-page', 'en/404.html'],
    ]) {
      const answer = await ask(url, base + path)
      expect([path, answer.status]).toEqual([path, 404])
      expect(answer.body.equals(readFileSync(join(folder, `${file}`))), path).toBe(true)
      expect(sent(answer.headers), path).toEqual(wanted(`${base}404.html`))
    }
  })

  test('files for servers, files with a dot, and whatever lies outside: 404', async () => {
    for (const path of [
      '_headers',
      '.htaccess',
      '.vite/manifest.json',
      '%2e%2e/package.json',
      'index.html/..%2f_headers',
    ]) {
      expect([path, (await ask(url, base + path)).status]).not.toEqual([path, 200])
    }
    if (base !== '/') {
      for (const path of ['/', '/angebote', `${base.slice(0, -1)}angebote`]) {
        expect([path, (await ask(url, path)).status]).toEqual([path, 404])
      }
    }
  })

  test('HEAD says the same without a body', async () => {
    for (const path of [base, `${base}angebote`, `${base}nowhere`]) {
      const [whole, head] = [await ask(url, path), await ask(url, path, { method: 'HEAD' })]
      expect(head.status).toBe(whole.status)
      expect(head.body.length).toBe(0)
      expect(sent(head.headers)).toEqual(sent(whole.headers))
      expect(head.headers.get('content-length')).toBe(whole.headers.get('content-length'))
    }
  })

  test('parameters change nothing', async () => {
    const plain = await ask(url, base)
    for (const query of ['?police=no', '?%00', '?<script>alert(1)</script>', `?${'a'.repeat(4000)}`]) {
      const answer = await ask(url, base + query.replaceAll('<', '%3C').replaceAll('>', '%3E'))
      expect([query.slice(0, 20), answer.status]).toEqual([query.slice(0, 20), 200])
      expect(answer.body.equals(plain.body)).toBe(true)
    }
  })

  test('what issue 3 asks for stands there in so many words', async () => {
    const page = (await ask(url, base)).headers
    expect(page.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self' (https:\S+ )?'sha256-.*connect-src 'none'/,
    )
    expect(page.get('content-security-policy')).toMatch(/; frame-ancestors (\*|'self' https:\S+)$/)
    expect(page.get('referrer-policy')).toBe('no-referrer')
    expect(page.get('permissions-policy')).toContain('geolocation=(), ')
    expect(page.get('cache-control')).toBe('no-cache')
    expect(page.get('x-content-type-options')).toBe('nosniff')
    expect(page.get('cross-origin-opener-policy'), 'would break the full-page link of sandboxed frames').toBeUndefined()
    expect(page.get('strict-transport-security')).toMatch(/^max-age=\d{8}$/)
    expect(page.get('access-control-allow-origin')).toBeUndefined()
    const script = filesIn(folder).find((file) => /^assets\/.*\.js$/.test(file))
    const asset = (await ask(url, base + script)).headers
    expect(asset.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(asset.get('access-control-allow-origin')).toBe('*')
    for (const path of ['beratung', 'en/beratung/', 'monitoring/entwurf']) {
      const answer = await ask(url, base + path)
      if (answer.status === 404 && base === '/') continue
      expect([path, answer.status]).toEqual([path, 200])
      expect(answer.headers.get('content-security-policy')).toMatch(/, frame-ancestors 'none'$/)
    }
  })
})
