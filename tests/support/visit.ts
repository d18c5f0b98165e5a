import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest'
import type { Language } from '../../src/domain/rulebook/index.ts'
import { pathIn } from '../../src/domain/rulebook/index.ts'
import { launchBrowser } from './browser.ts'
import { listen } from './listen.ts'

/** Where the built site is served, without a slash at its end. */
export const siteUrl = inject('site').url

let browser: Promise<Browser> | undefined

/**
 * The browser that all test files of a process share. It ends with the process. One for all processes would have each
 * word pass through two of them more.
 */
export function sharedBrowser(): Promise<Browser> {
  browser ??= launchBrowser()
  return browser
}

export interface Visitor extends BrowserContextOptions {
  readonly language?: Language
  /**
   * True where the test itself breaks something, so that the browser may complain. Everybody else's console has to stay
   * empty.
   */
  readonly loud?: boolean
  /** True where the pace of the hand is what is tested. Everybody else's is calm, however fast a test presses. */
  readonly hasty?: boolean
  /** Prepares the context before the page opens: routes, scripts. */
  readonly before?: (context: BrowserContext) => Promise<unknown>
}

/**
 * Takes the browser's count of presses away, by which the page knows a hand: what is pressed soon after a new screen
 * acts, as with a key (src/app/one-press.ts). Tests would have to wait at every step.
 */
function calmHand(): void {
  Object.defineProperty(UIEvent.prototype, 'detail', { get: () => 0 })
}

/** A phone in the hand: the size that docs/budgets.md measures with. */
export const PHONE = { width: 390, height: 844 }

/** Opens a person's browser; whoever opens it closes it. Gives what its pages say on the console. */
export async function openVisitor({
  loud: _loud,
  hasty = false,
  before,
  language: _,
  ...options
}: Visitor = {}): Promise<{ readonly context: BrowserContext; readonly said: readonly string[] }> {
  const context = await (await sharedBrowser()).newContext({ viewport: PHONE, locale: 'de-DE', ...options })
  context.setDefaultTimeout(10_000)
  const said = listen(context)
  if (!hasty) await context.addInitScript(calmHand)
  await before?.(context)
  return { context, said }
}

/**
 * A person's browser, opened for one test and closed after it. Whatever the page says on the console, throws, or tries
 * against its policy makes the test fail – unless the visitor is `loud`.
 */
export async function newVisitor(visitor: Visitor = {}): Promise<BrowserContext> {
  const { context, said } = await openVisitor(visitor)
  onTestFinished(async () => {
    // A page may still be asking for files that a test hands out. Where the test closed it itself nobody asks.
    if (!context.isClosed()) await context.unrouteAll({ behavior: 'ignoreErrors' })
    await context.close()
    if (!visitor.loud) expect(said, 'said on the console').toEqual([])
  })
  return context
}

/** Opens a page of the site as a new person and waits until it answers. */
export async function visit(path: string, visitor: Visitor = {}): Promise<Page> {
  const context = await newVisitor(visitor)
  const page = await context.newPage()
  await page.goto(siteUrl + pathIn(visitor.language ?? 'de', path))
  if (visitor.javaScriptEnabled !== false) await answers(page)
  return page
}

/** How a page is looked at. */
export type Look = Pick<Visitor, 'language' | 'loud' | 'viewport' | 'colorScheme'>

/**
 * One tab for all tests of a file, for those that only look at pages: a new person costs twice as much as the page.
 * Tests of what a browser keeps, asks for or goes back to, and those that change its clock, need `visit`. Called at the
 * top of the file; whatever the tab says on the console makes the test fail, as with `visit`.
 * @param options of the person, for all tests
 * @returns opens a page anew and waits until it answers
 */
export function oneTab(options: Visitor = {}): (path: string, look?: Look) => Promise<Page> {
  let context: BrowserContext
  let said: readonly string[]
  let page: Page
  let checked = 0
  beforeAll(async () => {
    const opened = await openVisitor(options)
    context = opened.context
    said = opened.said
    page = await context.newPage()
  })
  afterAll(() => context.close())
  return async (path, { language = 'de', loud = false, viewport = PHONE, colorScheme = 'light' } = {}) => {
    onTestFinished(() => {
      const now = said.slice(checked)
      checked = said.length
      if (!loud) expect(now, 'said on the console').toEqual([])
    })
    // Nothing is left of the page before, and the next one is not taken for its reload.
    await page.goto('about:blank')
    await page.setViewportSize(viewport ?? PHONE)
    await page.emulateMedia({ colorScheme, media: null })
    await page.goto(siteUrl + pathIn(language, path))
    await answers(page)
    return page
  }
}

/**
 * Resolves when the app has taken over the page: it has taken away what the inline script kept. The directory's search
 * takes the place of its written list soon after.
 */
export async function answers(page: Page | Frame): Promise<void> {
  await page.waitForFunction(
    () =>
      document.getElementById('app') !== null &&
      !('lotse' in window) &&
      (document.querySelector('.directory') === null || document.querySelector('input[type="search"]') !== null),
  )
}
