import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { keysShownIn } from './shown-keys.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Checks what is shown against WCAG 2.2 AA and best practice, and that no text shows its key instead of its words.
 * @param about names the screen in messages
 */
export async function expectAccessible(page: Page, about: string): Promise<void> {
  const { violations, passed } = await analyze(page, { runOnly: { type: 'tag', values: TAGS } })
  expect(passed, `${about}: rules that looked`).toBeGreaterThan(15)
  expect(violations, about).toEqual([])
  expect(keysShownIn(await shownTexts(page)), `${about}: keys of texts`).toEqual([])
}

/**
 * Checks the contrast of what is shown in the other colours, light or dark, without loading the page again.
 * @param about names the screen in messages
 */
export async function expectContrastIn(colorScheme: 'light' | 'dark', page: Page, about: string): Promise<void> {
  await page.emulateMedia({ colorScheme })
  const { violations, passed } = await analyze(page, { runOnly: { type: 'rule', values: ['color-contrast'] } })
  expect(passed, `${about}: rules that looked`).toBe(1)
  expect(violations, `${about}, ${colorScheme}`).toEqual([])
}

interface Analysis {
  /** Each violation with the element that has it. */
  readonly violations: readonly string[]
  /** The number of rules that found something to look at and no fault. */
  readonly passed: number
}

/**
 * Runs axe on the page and on its frames of the same origin. Loading axe takes longer than its run, so a document keeps
 * it; and it describes only the elements with faults.
 */
async function analyze(page: Page, options: RunOptions): Promise<Analysis> {
  for (const frame of page.frames()) {
    // A frame that goes away meanwhile has nothing to look at.
    const hasAxe = await frame.evaluate(() => 'axe' in window).catch(() => true)
    if (!hasAxe) await frame.evaluate(`${axe.source};0`).catch(() => {})
  }
  return page.evaluate(async (options) => {
    const { violations, passes } = await window.axe.run(document, { ...options, resultTypes: ['violations'] })
    return {
      violations: violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html }) => `${id} (${help}): ${html.slice(0, 200)}`),
      ),
      passed: passes.length,
    }
  }, options)
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}

/** What the page shows, text by text, without its examples of code. */
function shownTexts(page: Page): Promise<string> {
  return page.evaluate(() => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement: element } = node
      if (element?.checkVisibility() && element.closest('pre, code, script') === null)
        texts.push(node.textContent ?? '')
    }
    return texts.join('\n')
  })
}

/** Opens everything that is folded. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) details.open = true
  })
}
