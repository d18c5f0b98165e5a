import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { SANDBOXES } from '../../../src/build/conformance/cases.ts'
import { SANDBOX } from '../../../src/screens/embed/index.ts'
import { type Engine, type EnginePage, isInstalled, startEngine } from '../../support/engines/index.ts'
import { serveHost } from '../../support/host-page.ts'
import { LONG_RUN } from '../../support/long-run.ts'
import { serveNamed } from '../../support/named-site.ts'
import { EIGHT_SANDBOXES } from '../../support/sandboxes.ts'
import { siteUrl } from '../../support/visit.ts'

/** How many frames of the guide one partner's page holds: each is a whole guide. */
const AT_ONCE = 4

const frame = (site: string, sandbox: string) =>
  `<iframe src="${site}/" width="390" height="600" sandbox="${sandbox}"></iframe>`

/** Eight, or all where `npm run fuzz` asks. */
const TRIED = LONG_RUN ? SANDBOXES : EIGHT_SANDBOXES

/** Notes which frames of a page say that they answer. */
const HEARD = `<script>
  window.heard = new Set()
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'lotse:ready') return
    heard.add([...document.querySelectorAll('iframe')].findIndex((one) => one.contentWindow === source))
  })
</script>`

/** Waits until so many different frames of the page have said that they answer; a busy machine takes a while. */
async function allHeard(page: EnginePage, count: number): Promise<void> {
  const heard = () => page.evaluate(() => (Reflect.get(window, 'heard') as ReadonlySet<number>).size)
  await expect.poll(heard, { timeout: 60_000 }).toBe(count)
}

/** Where one is missing, `npm test` says so at its end. */
const HERE = (['webkit', 'firefox'] as const).filter((name) => isInstalled(name))

describe.for(HERE)('in %s, over http', { timeout: 300_000 }, (name) => {
  let engine: Engine
  let page: EnginePage
  let named: Awaited<ReturnType<typeof serveNamed>>

  beforeAll(async () => {
    engine = await startEngine(name)
    page = await engine.newPage()
    named = await serveNamed(siteUrl)
  })
  afterAll(async () => {
    await engine.quit()
    named.server.closeAllConnections()
    named.server.close()
  })

  test('the guide answers in sandboxes that have scripts', async () => {
    expect(SANDBOXES.length).toBe(32)
    for (let from = 0; from < TRIED.length; from += AT_ONCE) {
      const some = TRIED.slice(from, from + AT_ONCE)
      await page.open(await serveHost({ head: HEARD, body: some.map((one) => frame(named.url, one)).join('') }))
      await allHeard(page, some.length)
    }
  })

  test('the element of the project shows a guide that answers', async () => {
    const body = `<lotse-wegweiser></lotse-wegweiser><script src="${named.url}/embed/v2.js"></script>`
    await page.open(await serveHost({ head: HEARD, body }))
    await allHeard(page, 1)
  })

  test('in the sandbox of the snippet the guide goes on to the offers', async () => {
    await page.open(await serveHost({ head: HEARD, body: frame(named.url, SANDBOX) }))
    await allHeard(page, 1)
    await page.enter('iframe')
    onTestFinished(() => page.enter(null))
    expect(await page.evaluate(() => window.origin)).toBe('null')
    const press = (action: string) =>
      page.evaluate((one) => document.querySelector<HTMLElement>(`[data-action="${one}"]`)?.click(), action)
    await press('next')
    await page.until(() => document.querySelector('input[name="incident"]') !== null)
    await press('results')
    await page.until(() => document.querySelector('[data-section]') !== null)
  })

  test('the preview on the page about embedding answers, reached by a link from the guide', async () => {
    await page.open(`${named.url}/`)
    await page.until(() => !('lotse' in window))
    await page.evaluate(() => document.querySelector<HTMLElement>('footer a[href="/einbetten"]')?.click())
    await page.until(() => location.pathname === '/einbetten' && document.querySelector('.preview') !== null)
    await page.evaluate(() => {
      const heard = new Set<number>()
      Object.assign(window, { heard })
      addEventListener('message', ({ data }) => data?.type === 'lotse:ready' && heard.add(1))
    })
    // Another width is another frame. It loads when somebody sees it.
    await page.evaluate(() => document.querySelector<HTMLElement>('input[name="embed-width"]:not(:checked)')?.click())
    await page.evaluate(() => document.querySelector('.preview')?.scrollIntoView())
    await allHeard(page, 1)
  })
})

test.for(HERE.filter((name) => name === 'webkit'))(
  'without an address %s leaves every frame without an origin dead, as the build says',
  { timeout: 120_000 },
  async (name) => {
    const engine = await startEngine(name)
    onTestFinished(() => engine.quit())
    const page = await engine.newPage()
    const body = frame(siteUrl, 'allow-scripts allow-same-origin') + frame(siteUrl, 'allow-scripts')
    await page.open(await serveHost({ head: HEARD, body }))
    await allHeard(page, 1)
    await page.enter('iframe:last-of-type')
    // Its scripts have come, and none has run: what the inline script kept is still there.
    await page.until(() => document.readyState === 'complete')
    expect(await page.evaluate(() => 'lotse' in window)).toBe(true)
  },
)
