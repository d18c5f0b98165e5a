import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { keysShownIn } from './shown-keys.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Checks what is shown against WCAG 2.2 AA and best practice, and that no text shows its key instead of its words.
 * @param about names the screen in messages
 */
export async function expectAccessible(page: Page, about: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze()
  expect(passes.length, `${about}: rules that looked`).toBeGreaterThan(15)
  expect(describeAll(violations), about).toEqual([])
  expect(keysShownIn(await shownTexts(page)), `${about}: keys of texts`).toEqual([])
}

/**
 * Checks the contrast of what is shown in the other colours, light or dark, without loading the page again.
 * @param about names the screen in messages
 */
export async function expectContrastIn(colorScheme: 'light' | 'dark', page: Page, about: string): Promise<void> {
  await page.emulateMedia({ colorScheme })
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().withRules('color-contrast').analyze()
  expect(passes.length, `${about}: rules that looked`).toBe(1)
  expect(describeAll(violations), `${about}, ${colorScheme}`).toEqual([])
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

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations']

/** Each violation with the element that has it. */
function describeAll(violations: Violations): readonly string[] {
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id} (${help}): ${html.slice(0, 200)}`))
}

/** Opens everything that is folded. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) details.open = true
  })
}
