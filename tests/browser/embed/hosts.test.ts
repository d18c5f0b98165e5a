import { describe, expect, test } from 'vitest'
import { frameHeight, guideFrames, guideIn, SCRIPT, serveHost, toldTo, visitHost } from '../../support/host-page.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { siteUrl } from '../../support/visit.ts'
import { press, screenOf, shownResult, walk } from '../../support/walk.ts'

const ELEMENT = '<lotse-wegweiser></lotse-wegweiser>'
const online = FOUR_PEOPLE[1]!

const HOSTS = [
  {
    host: 'a page with hostile styles',
    head: `<style>
      * { all: unset; position: absolute !important; transform: rotate(5deg) !important; opacity: 0.2 !important; float: right;
        width: 40px !important; height: 50px !important; overflow: hidden !important; letter-spacing: 1em !important }
      iframe, lotse-wegweiser { display: none !important; height: 50px !important; visibility: hidden !important }
      html, body { all: initial !important; display: block !important; width: auto !important; height: auto !important; opacity: 1 !important }
    </style>`,
  },
  {
    host: 'a page with a strict policy',
    headers: {
      'content-security-policy': `default-src 'none'; script-src ${siteUrl}; frame-src ${siteUrl}; require-trusted-types-for 'script'; trusted-types 'none'`,
    },
  },
  { host: 'a page from right to left', head: '<script>document.documentElement.dir = "rtl"</script>' },
  { host: 'a page that is enlarged', head: '<style>html { zoom: 1.25 }</style>' },
] as const

test.each(HOSTS)('the element is whole in $host', async ({ host: _, ...page }) => {
  const shown = await visitHost(await serveHost({ body: ELEMENT + SCRIPT, ...page }))
  const frame = await guideIn(shown)
  await expect.poll(() => frameHeight(shown)).toBeGreaterThan(1100)
  const look = await shown.locator('lotse-wegweiser iframe').evaluate((iframe) => {
    const element = (iframe.getRootNode() as ShadowRoot).host
    const [inner, outer] = [iframe.getBoundingClientRect(), element.getBoundingClientRect()]
    const { opacity, transform, position } = getComputedStyle(element)
    return {
      opacity,
      transform,
      position,
      fits: Math.abs(inner.width - outer.width) < 1 && Math.abs(inner.height - outer.height) < 1,
      wide: inner.width > document.documentElement.clientWidth - 40,
      visible: iframe.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    }
  })
  expect(look).toEqual({ opacity: '1', transform: 'none', position: 'static', fits: true, wide: true, visible: true })
  expect(await frame.evaluate(() => getComputedStyle(document.body).direction)).toBe('ltr')
  await walk(frame, online)
  expect((await shownResult(frame)).first.length).toBeGreaterThan(0)
})

describe('a plain frame without the script', () => {
  const plain = `<iframe src="${siteUrl}/?land=SN" width="390" height="700"></iframe>`

  test('works by itself: it scrolls in itself and begins each screen at its top', async () => {
    const page = await visitHost(await serveHost({ body: plain }))
    const frame = await guideIn(page)
    await frame.evaluate(() => window.scrollTo(0, 500))
    await press(frame, 'next')
    await expect.poll(() => frame.evaluate(() => window.scrollY)).toBe(0)
    expect(await screenOf(frame)).toBe('incident')
    expect(await frame.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(700)
    const told = await toldTo(page)
    expect(told.map(({ type }) => type)).toEqual(['lotse:ready', 'lotse:into-view'])
  })

  test('says again that it is ready to whom it is shown by, and to nobody else', async () => {
    const page = await visitHost(await serveHost({ body: plain }))
    const frame = await guideIn(page)
    const hello = () => frame.evaluate(() => window.postMessage({ v: 1, type: 'lotse:hello' }, '*'))
    await hello()
    await page.evaluate(() => {
      window.frames[0]?.postMessage({ v: 2, type: 'lotse:hello' }, '*')
      window.frames[0]?.postMessage({ v: 1, type: 'lotse:next' }, '*')
      window.frames[0]?.postMessage('lotse:hello', '*')
      window.frames[0]?.postMessage(null, '*')
      window.frames[0]?.postMessage({ v: 1, type: 'lotse:hello' }, '*')
    })
    await expect.poll(async () => (await toldTo(page)).length).toBe(2)
    expect(await toldTo(page)).toEqual([
      { v: 1, type: 'lotse:ready' },
      { v: 1, type: 'lotse:ready' },
    ])
  })
})

test('a frame in a frame: the innermost talks to the page around it, and leaving takes the outermost away', async () => {
  const url = await serveHost(
    { body: '<iframe src="/1" width="600" height="900"></iframe>' },
    { body: ELEMENT + SCRIPT },
  )
  const page = await visitHost(url, {
    before: (context) =>
      context.route(
        (address) => !/^(localhost|127\.0\.0\.1)$/.test(address.hostname),
        (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Das Wetter</h1>' }),
      ),
  })
  const frame = await guideIn(page)
  await walk(frame, online)
  const middle = page.frames().find((one) => one.url() === `${url}1`)!
  expect((await toldTo(page)).length).toBe(0)
  expect((await toldTo(middle)).length).toBeGreaterThan(2)
  await press(frame, 'exit')
  await page.getByRole('heading', { name: 'Das Wetter' }).waitFor()
})

test('messages of other frames change nothing, whatever they claim', async () => {
  const liar = `<iframe id="liar" src="/1"></iframe>`
  const url = await serveHost(
    { body: liar + ELEMENT + SCRIPT },
    {
      body: `<script>setInterval(() => { for (const v of [1, 2]) { parent.postMessage({ v, type: 'lotse:height', height: 77 }, '*') } }, 20)</script>`,
    },
  )
  const page = await visitHost(url)
  const frame = await guideIn(page)
  await expect.poll(async () => (await toldTo(page)).some(({ height }) => height === 77)).toBe(true)
  await walk(frame, online, 'incident')
  expect(await frameHeight(page)).toBeGreaterThan(1000)
  // Nor does the guide's own frame with nonsense.
  const before = await frameHeight(page)
  await frame.evaluate(() => {
    for (const height of [-5, 0, Number.NaN, Number.POSITIVE_INFINITY, 1e9, '500', null])
      window.parent.postMessage({ v: 1, type: 'lotse:height', height }, '*')
    window.parent.postMessage({ v: 2, type: 'lotse:height', height: 500 }, '*')
    window.parent.postMessage({ v: 1, type: 'lotse:into-view' }, '*')
  })
  await expect.poll(async () => (await toldTo(page)).some(({ v }) => v === 2)).toBe(true)
  expect(await frameHeight(page)).toBe(before)
})

describe('when the guide does not come', () => {
  /** A page on which the guide's scripts hang until they are let go. */
  async function slow() {
    let letGo = () => {}
    const gate = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const page = await visitHost('about:blank', {
      before: (fresh) =>
        fresh.route(/\/assets\//, async (route) => {
          await gate
          await route.continue()
        }),
    })
    await page.clock.install()
    await page.goto(await serveHost({ body: ELEMENT + SCRIPT }), { waitUntil: 'commit' })
    await expect.poll(() => guideFrames(page).length).toBe(1)
    return { page, letGo, fallback: page.locator('lotse-wegweiser p') }
  }

  test('after ten seconds a link and the hotline stand below the frame, and go when it does come', async () => {
    const { page, letGo, fallback } = await slow()
    await page.clock.runFor(9_000)
    expect(await fallback.isVisible()).toBe(false)
    await page.clock.runFor(1_500)
    await fallback.waitFor()
    expect(await fallback.getByRole('link').first().getAttribute('href')).toBe(`${siteUrl}/`)
    expect(await fallback.locator('a[href^="tel:"]').innerText()).toBe('0800 300 99 44')
    // Meanwhile the first question with 110 and the hotline stands in the frame.
    expect(await guideFrames(page)[0]!.locator('a[href="tel:110"]').first().isVisible()).toBe(true)
    letGo()
    await fallback.waitFor({ state: 'hidden' })
  })
})

test('zoomed to 400 per cent nothing sticks, nothing is cut off, nothing scrolls sideways', async () => {
  const page = await visitHost(await serveHost({ body: ELEMENT + SCRIPT }), {
    viewport: { width: 320, height: 256 },
    deviceScaleFactor: 4,
  })
  const frame = await guideIn(page)
  for (const question of ['danger', 'incident', 'location', 'police'] as const) {
    await walk(frame, online, question)
    const wide = await frame.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: window.innerWidth,
      sticky: [...document.querySelectorAll('*')].filter((one) => /sticky|fixed/.test(getComputedStyle(one).position))
        .length,
    }))
    expect(wide.scroll, question).toBeLessThanOrEqual(wide.width)
    expect(wide.sticky, question).toBe(0)
    await frame.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  }
})

test('on paper the host’s page has the offers of the frame and no line of the fallback', async () => {
  const page = await visitHost(await serveHost({ body: ELEMENT + SCRIPT }))
  const frame = await guideIn(page)
  await walk(frame, online)
  await page.emulateMedia({ media: 'print' })
  expect(await frame.locator('[data-section="first"]').first().isVisible()).toBe(true)
  expect(await frame.locator('.summary').isVisible()).toBe(false)
  expect(await frame.locator('.frame-end').isVisible()).toBe(false)
  expect(await page.locator('lotse-wegweiser p').isVisible()).toBe(false)
  const content = await frame.locator('#app').evaluate((app) => app.getBoundingClientRect().height)
  expect(content).toBeLessThanOrEqual(await frameHeight(page))
})

test.each([300, 1100])('in %i px everything fits its place, and the exit stands at both ends', async (width) => {
  const body = `<div style="width:${width}px">${ELEMENT}</div>${SCRIPT}`
  const page = await visitHost(await serveHost({ body }), { viewport: { width: 1200, height: 900 } })
  const frame = await guideIn(page)
  for (const question of ['danger', 'incident', 'location'] as const) {
    await walk(frame, online, question)
    const outside = await frame.evaluate(() => {
      const app = document.querySelector('#app')!.getBoundingClientRect()
      return [...document.querySelectorAll('#app *:not(.sr)')].flatMap((one) => {
        const { left, right, width } = one.getBoundingClientRect()
        return width > 0 && (left < app.left - 1 || right > app.right + 1) ? [one.outerHTML.slice(0, 80)] : []
      })
    })
    expect(outside, question).toEqual([])
    expect(await frame.getByRole('link', { name: 'Seite verlassen', exact: true }).count()).toBe(2)
    await frame.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  }
  const columns = await frame
    .locator('.options')
    .first()
    .evaluate((options) => getComputedStyle(options).gridTemplateColumns.split(' ').length)
  expect(columns).toBe(width === 1100 ? 2 : 1)
})
