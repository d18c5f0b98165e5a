import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { SANDBOXES } from '../../../src/build/conformance/cases.ts'
import { ENGINE_TITLES, type Engine, type EnginePage, isInstalled, startEngine } from '../../support/engines/index.ts'
import { serveHost } from '../../support/host-page.ts'
import { serveNamed } from '../../support/named-site.ts'
import { siteUrl } from '../../support/visit.ts'

/** How many frames of the guide one partner's page holds: each is a whole guide. */
const AT_ONCE = 8

const frame = (site: string, sandbox: string) =>
  `<iframe src="${site}/" width="390" height="600" sandbox="${sandbox}"></iframe>`

/** Notes which frames of a page say that they answer. */
const HEARD = `<script>
  window.heard = new Set()
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'lotse:ready') return
    heard.add([...document.querySelectorAll('iframe')].findIndex((one) => one.contentWindow === source))
  })
</script>`

/** How many different frames of the page have said that they answer. */
const heard = (count: number) => (Reflect.get(window, 'heard') as ReadonlySet<number>).size === count

describe.for(['webkit', 'firefox'] as const)('in %s, over http', (name) => {
  let engine: Engine
  let page: EnginePage
  let named: Awaited<ReturnType<typeof serveNamed>>

  beforeAll(async () => {
    if (!isInstalled(name)) return
    engine = await startEngine(name)
    page = await engine.newPage()
    named = await serveNamed(siteUrl)
  })
  afterAll(async () => {
    if (!isInstalled(name)) return console.error(`\n*** NOT CHECKED: frames in ${ENGINE_TITLES[name]}. ***\n`)
    await engine.quit()
    named.server.closeAllConnections()
    named.server.close()
  })
  const here = isInstalled(name)

  test.runIf(here)('the guide answers in every sandbox that has scripts', async () => {
    expect(SANDBOXES.length).toBe(32)
    for (let from = 0; from < SANDBOXES.length; from += AT_ONCE) {
      const some = SANDBOXES.slice(from, from + AT_ONCE)
      await page.open(await serveHost({ head: HEARD, body: some.map((one) => frame(named.url, one)).join('') }))
      await page.until(heard, some.length)
    }
  })

  test.runIf(here)('the element of the project shows a guide that goes on to the offers', async () => {
    const body = `<lotse-wegweiser></lotse-wegweiser><script src="${named.url}/embed/v1.js"></script>`
    await page.open(await serveHost({ body }))
    await page.until(() => document.querySelector('lotse-wegweiser iframe') !== null)
    await page.enter('lotse-wegweiser iframe')
    onTestFinished(() => page.enter(null))
    await page.until(() => document.querySelector('.frame-end') !== null)
    expect(await page.evaluate(() => window.origin)).toBe('null')
    await page.click('[data-action="next"]')
    await page.until(() => document.querySelector('input[name="incident"]') !== null)
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-action="results"]')?.click())
    await page.until(() => document.querySelector('[data-section]') !== null)
  })

  test.runIf(here)('the preview on the page about embedding answers, reached by a link from the guide', async () => {
    await page.open(`${named.url}/`)
    await page.until(() => !('lotse' in window))
    await page.click('footer a[href="/einbetten"]')
    await page.until(() => location.pathname === '/einbetten' && document.querySelector('.preview') !== null)
    await page.evaluate(() => {
      const heard = new Set<number>()
      Object.assign(window, { heard })
      addEventListener('message', ({ data }) => data?.type === 'lotse:ready' && heard.add(1))
    })
    // Another width is another frame.
    await page.click('input[name="embed-width"]:not(:checked)')
    await page.until(heard, 1)
  })
})

test.runIf(isInstalled('webkit'))(
  'without an address WebKit leaves every frame without an origin dead, as the build says',
  async () => {
    const engine = await startEngine('webkit')
    onTestFinished(() => engine.quit())
    const page = await engine.newPage()
    const body = frame(siteUrl, 'allow-scripts allow-same-origin') + frame(siteUrl, 'allow-scripts')
    await page.open(await serveHost({ head: HEARD, body }))
    await page.until(heard, 1)
    await page.enter('iframe:last-of-type')
    // Its scripts have come, and none has run: what the inline script kept is still there.
    await page.until(() => document.readyState === 'complete')
    expect(await page.evaluate(() => 'lotse' in window)).toBe(true)
  },
)
