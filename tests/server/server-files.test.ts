import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { headersFor } from '../../src/build/publishing/index.ts'
import { DATA_FILES, DATA_FOLDER } from '../../src/exports/opendata/index.ts'
import { ask, unpacked } from './support/ask.ts'
import { filesIn, pagesOf, policyOf } from './support/sites.ts'

/** Real servers with the files that the build wrote, held against the one policy that those files come from. */
describe.for([...inject('served')])('$name', ({ name, url, site, brotli, isGuest }) => {
  const { folder, base } = site
  const policy = policyOf(site)
  const pages = pagesOf(site)
  // Every page on one server of each kind; on the others three of each folder, which the same lines serve.
  const isThorough = base === '/' && !name.startsWith('Apache, virtual host')
  const folders = new Map<string, number>()
  const asked = pages.filter(({ address }) => {
    const folder = address.slice(0, address.lastIndexOf('/'))
    folders.set(folder, (folders.get(folder) ?? 0) + 1)
    return isThorough || folders.get(folder)! <= 3
  })

  /** The headers of an answer that the policy speaks of. */
  const sent = (headers: ReadonlyMap<string, string>) => {
    const names = [...policy.everywhere, ...policy.assets, ...policy.others].map(({ name }) => name.toLowerCase())
    return Object.fromEntries([...headers].filter(([name]) => names.includes(name)).sort())
  }
  const wanted = (path: string) => Object.fromEntries([...headersFor(policy, path)].sort())

  test('every page comes at once, with a slash at its end or without, whole and with every header', async () => {
    expect(pages.length).toBeGreaterThan(400)
    expect(asked.length).toBeGreaterThan(isThorough ? 400 : 30)
    for (const { address, file } of asked) {
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
      expect(answer.headers.get('cache-control'), file).toBe('public, max-age=3600, no-transform')
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
      for (const path of [...(isGuest ? [] : ['/']), '/angebote', `${base.slice(0, -1)}angebote`]) {
        expect([path, (await ask(url, path)).status]).toEqual([path, 404])
      }
    }
  })

  test('certificates can be proved: what lies below .well-known is served, and nothing else with a dot', async () => {
    // Whoever proves a certificate asks at the root of the host, which is not ours where the site is a guest there.
    const below = isGuest || name.startsWith('Apache, .htaccess') ? base : '/'
    const challenges = join(folder, '.well-known/acme-challenge')
    const made = mkdirSync(challenges, { recursive: true })
    const files = [join(challenges, 'probe_-1'), join(challenges, '../probe.txt')]
    for (const file of files) writeFileSync(file, 'probe.of-the-account')
    try {
      const answer = await ask(url, `${below}.well-known/acme-challenge/probe_-1`)
      expect([answer.status, `${answer.body}`]).toEqual([200, 'probe.of-the-account'])
      const contact = await ask(url, `${below}.well-known/probe.txt`)
      expect([contact.status, contact.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8'])
      for (const path of ['.well-known/acme-challenge/none', '.well-knownest', '.git/config', 'angebote/.well-knowns'])
        expect([path, (await ask(url, below + path)).status]).toEqual([path, 404])
    } finally {
      for (const file of files) rmSync(file)
      if (made !== undefined) rmSync(made, { recursive: true })
    }
  })

  test('nothing is sent to it: other methods than GET and HEAD are refused', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PROPFIND'])
      for (const path of [base, `${base}angebote`])
        expect([method, path, (await ask(url, path, { method })).status]).toEqual([method, path, 405])
  })

  test('no header comes twice but the policy of pages that no frame may show', async () => {
    for (const path of [base, `${base}angebote`, `${base}daten/angebote.json`, `${base}nowhere`]) {
      const { headers } = await ask(url, path)
      for (const name of policy.everywhere.map(({ name }) => name.toLowerCase()).filter((name) => headers.has(name)))
        expect([path, name, headers.get(name)]).toEqual([path, name, headersFor(policy, path).get(name)])
    }
  })

  test('a host that has headers of its own keeps them: on its pages and on the pages below its path', async () => {
    if (!isGuest && !name.startsWith('Apache, .htaccess')) return
    expect((await ask(url, base)).headers.get('x-own')).toBe('kept')
    if (!isGuest) return
    for (const path of ['/', '/assets/own.js', '/nowhere']) {
      const { headers } = await ask(url, path)
      expect([path, headers.get('x-own')]).toEqual([path, 'kept'])
      for (const { name } of policy.everywhere)
        expect([path, headers.get(name.toLowerCase())]).toEqual([path, undefined])
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
    expect(page.get('cache-control')).toBe('no-cache, no-transform')
    expect(page.get('x-content-type-options')).toBe('nosniff')
    expect(page.get('cross-origin-opener-policy'), 'would break the full-page link of sandboxed frames').toBeUndefined()
    // Below a path the host decides: a browser keeps the last of these that a host sent.
    const transport = isGuest ? 'max-age=63072000; includeSubDomains' : undefined
    expect(page.get('strict-transport-security')).toBe(base === '/' ? 'max-age=31536000' : transport)
    expect(page.get('access-control-allow-origin')).toBeUndefined()
    const script = filesIn(folder).find((file) => /^assets\/.*\.js$/.test(file))
    const asset = (await ask(url, base + script)).headers
    expect(asset.get('cache-control')).toBe('public, max-age=31536000, immutable, no-transform')
    expect(asset.get('access-control-allow-origin')).toBe('*')
    for (const path of ['beratung', 'en/beratung/', 'monitoring/entwurf', 'monitoring/bearbeiten']) {
      const answer = await ask(url, base + path)
      if (answer.status === 404 && base === '/') continue
      expect([path, answer.status]).toEqual([path, 200])
      expect(answer.headers.get('content-security-policy')).toMatch(/, frame-ancestors 'none'$/)
    }
  })
})
