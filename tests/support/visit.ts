import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Frame,
  type Page,
} from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'
import type { Language } from '../../src/domain/rulebook/index.ts'
import { pathIn } from '../../src/domain/rulebook/index.ts'
import { listen } from './listen.ts'

/** Where the built site is served, without a slash at its end. */
export const siteUrl = inject('site').url

let connection: Promise<Browser> | undefined

/** The browser that all tests share. */
export function sharedBrowser(): Promise<Browser> {
  connection ??= chromium.connect(inject('site').browser)
  return connection
}

export interface Visitor extends BrowserContextOptions {
  readonly language?: Language
  /**
   * True where the test itself breaks something, so that the browser may complain. Everybody else's console has to stay
   * empty.
   */
  readonly loud?: boolean
  /** Prepares the context before the page opens: routes, scripts. */
  readonly before?: (context: BrowserContext) => Promise<unknown>
}

/** A phone in the hand: the size that docs/budgets.md measures with. */
export const PHONE = { width: 390, height: 844 }

/** Opens a person's browser; whoever opens it closes it. Gives what its pages say on the console. */
export async function openVisitor({
  loud: _loud,
  before,
  language: _,
  ...options
}: Visitor = {}): Promise<{ readonly context: BrowserContext; readonly said: readonly string[] }> {
  const context = await (await sharedBrowser()).newContext({ viewport: PHONE, locale: 'de-DE', ...options })
  context.setDefaultTimeout(10_000)
  const said = listen(context)
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

/** Resolves when the app has taken over the page: it has taken away what the inline script kept. */
export async function answers(page: Page | Frame): Promise<void> {
  await page.waitForFunction(() => document.getElementById('app') !== null && !('lotse' in window))
}
