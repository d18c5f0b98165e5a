import { type BrowserContext, chromium, type LaunchOptions, type Page } from 'playwright-core'
import { chromium as chromiumOf2022 } from 'playwright-core-1.29'
import { chromiumOptions } from '../browser.ts'
import { chromium109 } from './chromium-109.ts'
import { type Accessible, type Engine, type EngineName, type EngineOptions, type EnginePage, WINDOW } from './engine.ts'
import { WHOLE_CHROMIUM } from './installed.ts'

type ChromiumName = Extract<EngineName, `chromium-${string}`>

const PATIENCE = 10_000

/** The middle of an element in the window, once it is scrolled there. */
async function middle(page: Page, frame: string | null, selector: string): Promise<readonly [number, number]> {
  const element = (frame === null ? page : page.frameLocator(frame)).locator(selector).first()
  await element.evaluate((found) => found.scrollIntoView({ block: 'center' }))
  const box = await element.boundingBox()
  if (box === null) throw new Error(`${selector} cannot be seen`)
  return [box.x + box.width / 2, box.y + box.height / 2]
}

/** Role and name as Chromium tells them to screen readers. */
async function accessible(page: Page, selector: string): Promise<Accessible> {
  const session = await page.context().newCDPSession(page)
  const expression = `document.querySelector(${JSON.stringify(selector)})`
  const { result } = await session.send('Runtime.evaluate', { expression })
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  })
  await session.detach()
  return { role: String(nodes[0]?.role?.value ?? ''), name: String(nodes[0]?.name?.value ?? '') }
}

function pageOf(engine: EngineName, version: string, context: BrowserContext, page: Page): EnginePage {
  let frame: string | null = null
  const place = async () => {
    if (frame === null) return page
    const content = await (await page.waitForSelector(frame)).contentFrame()
    if (content === null) throw new Error(`${frame} is no frame`)
    return content
  }
  const at = (selector: string) => middle(page, frame, selector)
  const evaluate: EnginePage['evaluate'] = async <Args extends readonly unknown[], Result>(
    work: (...args: Args) => Result,
    ...args: Args
  ) => {
    const script = `(${work}).apply(null, ${JSON.stringify(args)})`
    return (await (await place()).evaluate(script)) as Result
  }
  return {
    engine,
    version,
    open: async (address) => void (await page.goto(address)),
    address: async () => page.url(),
    evaluate,
    async until(ask, ...args) {
      const end = Date.now() + PATIENCE
      for (;;) {
        const found = await evaluate(ask, ...args).catch(() => null)
        if (found) return
        if (Date.now() > end) throw new Error(`${engine}: waited in vain for ${ask} ${JSON.stringify(args)}`)
        await new Promise((again) => setTimeout(again, 40))
      }
    },
    click: async (selector) => page.mouse.click(...(await at(selector))),
    async clickAgain(selector, times, pause) {
      const place = await at(selector)
      for (let time = 0; time < times; time++) {
        if (time > 0) await new Promise((over) => setTimeout(over, pause))
        await page.mouse.click(...place)
      }
    },
    tap: async (selector) => page.touchscreen.tap(...(await at(selector))),
    async type(selector, text) {
      await evaluate((field: string) => document.querySelector<HTMLElement>(field)?.focus(), selector)
      await page.keyboard.type(text)
    },
    async keys(...keys) {
      for (const key of keys) await page.keyboard.press(key === ' ' ? 'Space' : key)
    },
    async hold(key, repeats) {
      for (let time = 0; time < repeats; time++) await page.keyboard.down(key)
      await page.keyboard.up(key)
    },
    back: async () => void (await page.goBack({ waitUntil: 'commit' })),
    forward: async () => void (await page.goForward({ waitUntil: 'commit' })),
    reload: async () => void (await page.reload()),
    enter: async (next) => {
      frame = next
    },
    screenshot: () => page.screenshot(),
    accessible: (selector) => accessible(page, selector),
    close: () => context.close(),
  }
}

/** What each is started with: the program, and the library that knows it. */
async function partsOf(
  name: ChromiumName,
): Promise<{ readonly library: typeof chromium; readonly own: LaunchOptions }> {
  if (name === 'chromium-109') return { library: chromiumOf2022, own: await chromiumOptions(await chromium109()) }
  const own = await chromiumOptions(WHOLE_CHROMIUM)
  // Whole, only without a window: the small headless one keeps no pages.
  return { library: chromium, own: { ...own, headless: false, args: [...(own.args ?? []), '--headless=new'] } }
}

/**
 * Starts Chromium: the old one, or the system's with a real back/forward cache, which Playwright switches off unless
 * told.
 * @throws where the old one is not the old one
 */
export async function startChromium(
  name: ChromiumName,
  { proxy, window: viewport = WINDOW, scripts = true }: EngineOptions = {},
): Promise<Engine> {
  const { library, own } = await partsOf(name)
  const browser = await library.launch({
    ...own,
    args: [...(own.args ?? []), ...(proxy === undefined ? [] : [`--proxy-server=${proxy}`])],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  const version = browser.version()
  if (name === 'chromium-109' && !version.startsWith('109.')) {
    await browser.close()
    throw new Error(`Chromium 109 was expected, ${version} came.`)
  }
  return {
    name,
    version,
    newPage: async () => {
      const context = await browser.newContext({
        viewport,
        locale: 'de-DE',
        hasTouch: true,
        ignoreHTTPSErrors: true,
        javaScriptEnabled: scripts,
      })
      context.setDefaultTimeout(PATIENCE)
      return pageOf(name, version, context, await context.newPage())
    },
    quit: () => browser.close(),
  }
}
