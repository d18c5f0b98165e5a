import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkLinks, type Finding } from '../../../../src/editorial/link-check/index.ts'
import { at, check, manners, world } from '../../../support/loopback.ts'
import { type Misbehaving, misbehaving } from '../../../support/misbehaving-server.ts'

let bad: Misbehaving
let alike: Misbehaving
let closed: string
beforeAll(async () => {
  bad = await misbehaving()
  alike = await misbehaving('Willkommen')
  const gone = await misbehaving()
  closed = gone.origin
  await gone.close()
})
afterAll(() => Promise.all([bad.close(), alike.close()]))

describe('what comes of a link', () => {
  it.each<[string, Finding['state'], readonly string[]]>([
    ['/good', 'fine', []],
    ['/good.pdf', 'fine', []],
    ['/gone', 'broken', ['gibt es nicht mehr', 'streichen']],
    ['/gone-for-good', 'broken', ['gibt es nicht mehr']],
    ['/closed', 'doubtful', ['lässt die Prüfung nicht zu', 'von Hand']],
    ['/broken', 'broken', ['eigenen Fehler', 'später']],
    ['/head-405', 'fine', []],
    ['/head-501', 'fine', []],
    ['/head-403', 'fine', []],
    ['/head-404', 'fine', []],
    ['/head-drops', 'fine', []],
    ['/silent', 'broken', ['Wartezeit', 'von Hand']],
    ['/drip', 'broken', ['Wartezeit']],
    ['/drops', 'broken', ['brach ab']],
    ['/drops-once', 'fine', []],
    ['/loop', 'broken', ['im Kreis']],
    ['/steps-1', 'broken', ['im Kreis']],
    ['/nowhere', 'broken', ['nirgendwohin']],
    ['/to-mail', 'broken', ['nirgendwohin']],
    ['/swept', 'doubtful', ['Startseite']],
    ['/soft', 'doubtful', ['Vermutlich', '„Seite nicht gefunden – Verein“']],
    ['/soft-heading', 'doubtful', ['Vermutlich']],
    ['/latin1', 'doubtful', ['„Nicht mehr verfügbar“']],
    ['/unknown-encoding', 'fine', []],
    ['/busy', 'fine', []],
    ['/busy-date', 'fine', []],
    ['/busy-for-ever', 'doubtful', ['Geduld', 'später']],
    ['/hiccup', 'fine', []],
    ['/huge', 'fine', []],
    ['/bad-gzip', 'broken', ['unlesbar']],
    ['/image', 'doubtful', ['image/png', 'von Hand']],
    ['/no-type', 'doubtful', ['ohne Angabe']],
  ])('%s is %s', async (path, state, words) => {
    const finding = await check(`${bad.origin}${path}`)
    expect(finding).toMatchObject({ state })
    expect(finding.message === '').toBe(state === 'fine')
    for (const word of words) expect(finding.message).toContain(word)
  })

  it.each([
    ['/moved', 'moved', true],
    ['/moved-twice', 'moved', true],
    ['/away', 'redirected', false],
    ['/mixed', 'redirected', false],
  ] as const)('%s is %s, and the new address is told', async (path, state, replace) => {
    const finding = await check(`${bad.origin}${path}`)
    const target = `${bad.origin}/good`
    expect(finding).toMatchObject({ state, address: target, message: expect.stringContaining(target) })
    expect(finding.instead).toBe(replace ? target : undefined)
  })

  it('tells of a certificate or handshake that fails, of a port that is closed, of a host that is gone', async () => {
    expect((await check(bad.origin.replace('http:', 'https:'))).message).toContain('Verschlüsselung')
    expect((await check(closed)).message).toContain('keine Verbindung')
    const failing = (code: string) => ({
      'sicher.invalid': () => {
        throw new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })
      },
    })
    for (const code of [
      'CERT_HAS_EXPIRED',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    ])
      expect((await check('https://sicher.invalid/', undefined, failing(code))).message).toContain('Verschlüsselung')
    expect((await check('https://sicher.invalid/', undefined, failing('ENOTFOUND'))).message).toContain('gibt es nicht')
  })

  it('doubts a way that leaves encryption behind', async () => {
    const hosts = {
      'sicher.invalid': () => new Response(null, { status: 301, headers: { location: `${bad.origin}/good` } }),
    }
    expect((await check('https://sicher.invalid/x', undefined, hosts)).message).toContain('ohne Verschlüsselung')
  })

  it('doubts a host that shows the same page for any address, but not its start page', async () => {
    expect(await check(`${alike.origin}/beratung`)).toMatchObject({ state: 'doubtful' })
    expect(await check(`${alike.origin}/`)).toMatchObject({ state: 'fine' })
  })

  it('wants a page where somebody writes or chats', async () => {
    expect(await check(`${bad.origin}/good.pdf`, 'contact.form')).toMatchObject({ state: 'doubtful' })
    expect(await check(`${bad.origin}/good`, 'contact.form')).toMatchObject({ state: 'fine' })
  })
})

describe('how it asks', () => {
  it('names itself and whom to ask, HEAD first, GET only for pages, the odd address once a host', async () => {
    const server = await misbehaving()
    await checkLinks(
      ['/good', '/other', '/good.pdf', '/gone'].map((path) => at(server.origin + path)),
      world().net,
      manners,
    )
    expect(server.asked.map(({ what }) => what)).toEqual([
      'HEAD /good',
      'GET /good',
      'HEAD /gibt-es-nicht-1234',
      'GET /gibt-es-nicht-1234',
      'HEAD /other',
      'GET /other',
      'HEAD /good.pdf',
      'HEAD /gone',
      'GET /gone',
    ])
    for (const { agent, from } of server.asked) {
      expect(agent).toContain('Lotse')
      expect(agent).toContain('hinweise@muster.example')
      expect(from).toBe('hinweise@muster.example')
    }
    await server.close()
  })

  it('leaves a second between two requests to one host, and asks hosts side by side', async () => {
    const servers = await Promise.all([misbehaving(), misbehaving(), misbehaving()])
    const { net, starts } = world()
    const links = ['/moved', '/good', '/gone', '/other'].flatMap((path) =>
      servers.map(({ origin }) => at(origin + path)),
    )
    const findings = await checkLinks(links, net, { ...manners, hosts: 3 })
    expect(findings.map(({ url }) => url)).toEqual(links.map(({ url }) => url))
    for (const { origin } of servers) {
      const times = starts.filter(({ host }) => origin.endsWith(host)).map(({ at: time }) => time)
      expect(times.length).toBeGreaterThan(6)
      for (const [index, time] of times.slice(1).entries()) expect(time - times[index]!).toBeGreaterThanOrEqual(1000)
    }
    // Side by side: the second host did not wait until the first was done.
    expect(new Set(starts.slice(0, 3).map(({ host }) => host)).size).toBe(3)
    await Promise.all(servers.map((server) => server.close()))
  })

  it('never asks more hosts at once than it may', async () => {
    const servers = await Promise.all([misbehaving(), misbehaving(), misbehaving()])
    const { net, starts } = world()
    await checkLinks(
      servers.map(({ origin }) => at(`${origin}/gone`)),
      net,
      { ...manners, hosts: 1 },
    )
    const order = starts.map(({ host }) => host)
    expect(new Set(order.slice(0, 2)).size).toBe(1)
    expect(order).toEqual(
      [...order].sort(
        (a, b) => starts.findIndex(({ host }) => host === a) - starts.findIndex(({ host }) => host === b),
      ),
    )
    await Promise.all(servers.map((server) => server.close()))
  })

  it('waits as long as it is asked to, longer each time where it is not, and never for ever', async () => {
    const waitsFor = async (path: string) => {
      const server = await misbehaving()
      const { net, waits } = world()
      await checkLinks([at(server.origin + path)], net, manners)
      await server.close()
      return waits.filter((wait) => wait > manners.gap)
    }
    expect(await waitsFor('/busy')).toEqual([7000, 7000])
    expect(await waitsFor('/broken')).toEqual([2000, 4000])
    expect(Math.max(...(await waitsFor('/busy-for-ever')))).toBe(manners.longestWait)
    expect((await waitsFor('/busy-date'))[0]).toBeGreaterThan(20_000)
  })

  it('reads no more of a page than its beginning', async () => {
    const server = await misbehaving()
    const [finding] = await checkLinks([at(`${server.origin}/huge`)], world().net, { ...manners, bytes: 64 * 1024 })
    expect(finding?.state).toBe('fine')
    await server.close()
    // What the operating system holds ready comes on top.
    expect(server.bytes()).toBeLessThan(16 * 1024 * 1024)
  })
})
