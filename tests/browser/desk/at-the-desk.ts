import type { Page } from 'playwright-core'
import { recommend, wallTimeOf } from '../../../src/domain/matching/index.ts'
import type { Answers } from '../../../src/domain/rulebook/index.ts'
import { type Visitor, visit } from '../../support/visit.ts'
import { rulebook } from '../../support/walk.ts'

/** A screen on a desk, at a moment on a weekday. */
export const SCREEN = { width: 1366, height: 768 }

/** Opens the desk and waits until everything that it loads is there. */
export async function openDesk(visitor: Visitor = {}): Promise<Page> {
  const page = await visit('/beratung', { viewport: SCREEN, ...visitor })
  await loaded(page)
  return page
}

/** Resolves when questions, result and the table of places are there: a postcode finds its Land. */
export async function loaded(page: Page): Promise<void> {
  await page.locator('[data-region="result"]').waitFor()
  const field = page.locator('#desk-land')
  await field.fill('01067')
  await page.locator('#desk-lands [role="option"]').first().waitFor()
  await field.fill('')
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
}

/** Counts every key that somebody presses. */
export class Keyboard {
  presses = 0
  private readonly page: Page
  constructor(page: Page) {
    this.page = page
  }
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key)
      this.presses += 1
    }
  }
}

/** The offers of the desk's list, in its order. */
export function listed(page: Page, section: 'first' | 'more' | 'later' | 'all'): Promise<readonly string[]> {
  return page
    .locator(`[data-section="${section}"]`)
    .evaluateAll((lines) => lines.map((line) => (line as HTMLElement).dataset.offer ?? ''))
}

/** What `recommend` says at this moment. */
export function expected(answers: Answers) {
  const result = recommend(rulebook, answers, wallTimeOf(new Date()))
  const ids = (section: 'first' | 'more' | 'later' | 'all') => result[section].map(({ offer }) => offer)
  return { first: ids('first'), more: ids('more'), later: ids('later'), all: ids('all') }
}

/** The whole list of the desk. */
export async function list(page: Page) {
  return {
    first: await listed(page, 'first'),
    more: await listed(page, 'more'),
    later: await listed(page, 'later'),
    all: await listed(page, 'all'),
  }
}

/** What is chosen, by question. */
export function given(page: Page): Promise<{ readonly [question: string]: readonly string[] }> {
  return page.locator('.desk fieldset input:checked').evaluateAll((inputs) => {
    const chosen: { [question: string]: string[] } = {}
    for (const input of inputs as HTMLInputElement[]) {
      chosen[input.name] ??= []
      chosen[input.name]?.push(input.value)
    }
    return chosen
  })
}
