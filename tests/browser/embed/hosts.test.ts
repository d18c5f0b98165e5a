import { describe, expect, test } from 'vitest'
import {
  ALL_TOLD,
  beginAnew,
  frameHeight,
  frameIn,
  guideIn,
  partners,
  SCRIPT,
  serveHost,
  toldTo,
  toOffers,
  visitHost,
} from '../../support/host-page.ts'
import { neutralShown } from '../../support/neutral.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { siteUrl } from '../../support/visit.ts'
import { press, screenOf, shownResult, walk } from '../../support/walk.ts'

const { open, openBody } = partners()
const online = FOUR_PEOPLE[1]!

test.each(['hostile', 'policy', 'rtl', 'enlarged'])('the element is whole in the page “%s”', async (id) => {
  const page = await openBody('')
  const refused: string[] = []
  page.on('console', (message) => {
    if (/policy|refused|trusted/i.test(message.text())) refused.push(message.text())
  })
  await page.goto((await open(id)).url())
  const frame = await guideIn(page)
  expect(await frameHeight(page)).toBeGreaterThanOrEqual(720)
  const look = await page.locator('lotse-wegweiser iframe').evaluate((iframe) => {
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
  await toOffers(frame)
  expect((await shownResult(frame)).first.length).toBeGreaterThan(0)
  expect(refused).toEqual([])
})

describe('a plain frame without the script', () => {
  test('works by itself: it scrolls in itself and begins each screen at its top', async () => {
    const page = await open('plain')
    const frame = await guideIn(page)
    await frame.evaluate(() => window.scrollTo(0, 500))
    await press(frame, 'next')
    await expect.poll(() => frame.evaluate(() => window.scrollY)).toBe(0)
    expect(await screenOf(frame)).toBe('incident')
    expect(await frame.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(700)
    expect(await toldTo(page)).toEqual(ALL_TOLD)
  })

  test('says all of it again to whom it is shown by, once, and to nobody else', async () => {
    const page = await open('plain')
    const frame = await guideIn(page)
    await frame.evaluate(() => window.postMessage({ v: 1, type: 'lotse:hello' }, '*'))
    await page.evaluate(() => {
      window.frames[0]?.postMessage({ v: 3, type: 'lotse:hello' }, '*')
      window.frames[0]?.postMessage({ v: 1, type: 'lotse:next' }, '*')
      window.frames[0]?.postMessage('lotse:hello', '*')
      window.frames[0]?.postMessage(null, '*')
    })
    await press(frame, 'next')
    expect(await toldTo(page)).toEqual(ALL_TOLD)
    await page.evaluate(() => {
      for (let time = 0; time < 50; time++)
        for (const v of [1, 2]) window.frames[0]?.postMessage({ v, type: 'lotse:hello' }, '*')
    })
    await expect.poll(async () => (await toldTo(page)).length).toBe(6)
    await press(frame, 'next')
    expect(await toldTo(page)).toEqual([...ALL_TOLD, ...ALL_TOLD])
  })

  test('never touches what a browser may keep: where that is forbidden it works alike', async () => {
    const kept = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']
    const page = await visitHost(
      await serveHost({ body: `<iframe src="${siteUrl}/" width="390" height="700"></iframe>` }),
      {
        before: (context) =>
          context.addInitScript((kept) => {
            const touched: string[] = []
            Object.assign(window, { touched })
            const forbid = (owner: object, name: string) =>
              Object.defineProperty(owner, name, {
                get() {
                  touched.push(name)
                  throw new DOMException('forbidden', 'SecurityError')
                },
                set() {
                  touched.push(name)
                },
              })
            for (const name of kept) forbid(window, name)
            forbid(Document.prototype, 'cookie')
          }, kept),
      },
    )
    const frame = await guideIn(page)
    const forbidden = () => frame.evaluate(() => window.localStorage).catch(() => 'forbidden')
    await walk(frame, online)
    const result = await shownResult(frame)
    expect(await frame.evaluate(() => Reflect.get(window, 'touched') as readonly string[])).toEqual([])
    expect(await forbidden()).toBe('forbidden')
    const usual = await guideIn(await open('sandbox-allow-scripts+allow-same-origin'))
    await walk(usual, online)
    expect(result).toEqual(await shownResult(usual))
  })
})

test('a frame in a frame: the innermost talks to the page around it, and leaving takes the outermost away', async () => {
  const page = await open('nested')
  const frame = await guideIn(page)
  await toOffers(frame)
  const middle = page.frames().find((one) => one.url().endsWith('/element'))!
  expect((await toldTo(page)).length).toBe(0)
  expect(await toldTo(middle)).toEqual(ALL_TOLD)
  await press(frame, 'exit')
  await neutralShown(page)
})

test('messages of other frames change nothing, whatever they claim', async () => {
  const url = await serveHost(
    { body: `<iframe src="/1"></iframe><lotse-wegweiser></lotse-wegweiser>${SCRIPT}` },
    {
      body: `<script>setInterval(() => { for (const v of [1, 2]) { parent.postMessage({ v, type: 'lotse:height', height: 77 }, '*') } }, 20)</script>`,
    },
  )
  const page = await visitHost(url)
  const frame = await guideIn(page)
  await expect.poll(async () => (await toldTo(page)).some(({ height }) => height === 77)).toBe(true)
  // Nor does the guide's own frame with nonsense.
  await frame.evaluate(() => {
    for (const height of [-5, 0, Number.NaN, Number.POSITIVE_INFINITY, 1e9, '500', null])
      window.parent.postMessage({ v: 2, type: 'lotse:height', height }, '*')
    window.parent.postMessage({ v: 1, type: 'lotse:height', height: 500 }, '*')
  })
  await expect.poll(async () => (await toldTo(page)).some(({ v, height }) => v === 1 && height === 500)).toBe(true)
  expect(await frameHeight(page)).toBe(720)
})

describe('when the guide does not come', () => {
  test('after ten seconds a link and the hotline stand below the frame', async () => {
    const page = await openBody('')
    await page.clock.install()
    await page.goto((await open('silent')).url(), { waitUntil: 'commit' })
    const fallback = page.locator('lotse-wegweiser p')
    await fallback.waitFor({ state: 'attached' })
    await page.clock.runFor(9_000)
    expect(await fallback.isVisible()).toBe(false)
    await page.clock.runFor(1_500)
    await fallback.waitFor()
    expect(await fallback.getByRole('link').first().getAttribute('href')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect(await fallback.locator('a[href^="tel:"]').innerText()).toBe('0800 300 99 44')
  })

  test('on a slow network the first question, 110 and the hotline stand in the frame; what is below goes when the guide answers', async () => {
    let letGo = () => {}
    const gate = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const page = await openBody('')
    await page.route(/\/assets\//, async (route) => {
      await gate
      await route.continue()
    })
    await page.clock.install()
    await page.goto((await open('element')).url(), { waitUntil: 'commit' })
    const frame = await frameIn(page)
    const fallback = page.locator('lotse-wegweiser p')
    await page.clock.runFor(10_500)
    await fallback.waitFor()
    expect(await frame.locator('a[href="tel:110"]').first().isVisible()).toBe(true)
    expect(await frame.locator('[data-hotline] a[href^="tel:"]').first().isVisible()).toBe(true)
    letGo()
    await fallback.waitFor({ state: 'hidden' })
  })
})

test('zoomed to 400 per cent nothing is cut off and nothing scrolls sideways', async () => {
  const page = await open('element', { width: 320, height: 256 })
  const frame = await guideIn(page)
  for (const question of ['danger', 'incident', 'location', 'police'] as const) {
    await walk(frame, online, question)
    const [scroll, width] = await frame.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
    expect(scroll, question).toBeLessThanOrEqual(width!)
    await beginAnew(frame)
  }
})

test('on paper the frame has the offers, and the host’s page no line of the fallback', async () => {
  const page = await open('element')
  const frame = await guideIn(page)
  await toOffers(frame)
  await page.emulateMedia({ media: 'print' })
  expect(await frame.locator('[data-section="first"]').first().isVisible()).toBe(true)
  expect(await frame.locator('.summary').isVisible()).toBe(false)
  expect(await frame.locator('.frame-end').isVisible()).toBe(false)
  expect(await page.locator('lotse-wegweiser p').isVisible()).toBe(false)
})
