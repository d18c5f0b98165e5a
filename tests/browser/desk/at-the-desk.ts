import type { Page } from 'playwright-core'
import { recommend, wallTimeOf } from '../../../src/domain/matching/index.ts'
import type { Answers } from '../../../src/domain/rulebook/index.ts'
import { type Look, oneTab, type Visitor, visit } from '../../support/visit.ts'
import { rulebook } from '../../support/walk.ts'

/** What a browser's window of 1366 × 768 leaves for the page. */
export const SCREEN = { width: 1366, height: 657 }

/** Opens the desk and waits until its questions and its result are there. */
export async function openDesk(visitor: Visitor = {}): Promise<Page> {
  const page = await visit('/beratung', { viewport: SCREEN, ...visitor })
  await page.locator('[data-region="result"] [data-stop]').first().waitFor()
  return page
}

/** Opens the desk and waits until everything that it loads is there: places, topics, English. */
export async function openWholeDesk(visitor: Visitor = {}): Promise<Page> {
  const page = await openDesk(visitor)
  await page.locator('.desk[data-whole="true"]').waitFor()
  return page
}

/**
 * One tab in which a file's tests open the desk anew, for those that only look at it (`oneTab`).
 * @returns `open` is `openDesk`, `openWhole` is `openWholeDesk`, in that tab
 */
export function deskTab(): { readonly open: OpenDesk; readonly openWhole: OpenDesk } {
  const visitInTab = oneTab({ viewport: SCREEN })
  const open: OpenDesk = async (look) => {
    const page = await visitInTab('/beratung', { viewport: SCREEN, ...look })
    await page.locator('[data-region="result"] [data-stop]').first().waitFor()
    return page
  }
  const openWhole: OpenDesk = async (look) => {
    const page = await open(look)
    await page.locator('.desk[data-whole="true"]').waitFor()
    return page
  }
  return { open, openWhole }
}

type OpenDesk = (look?: Look) => Promise<Page>

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

export type Section = 'first' | 'more' | 'later' | 'all'

/** The offers of the desk's list, in its order. */
export function listed(page: Page, section: Section): Promise<readonly string[]> {
  return page
    .locator(`[data-section="${section}"]`)
    .evaluateAll((lines) => lines.map((line) => (line as HTMLElement).dataset.offer ?? ''))
}

/** What `recommend` says at a moment. */
export function expected(answers: Answers, at = new Date()) {
  const result = recommend(rulebook, answers, wallTimeOf(at))
  const ids = (section: Section) => result[section].map(({ offer }) => offer)
  return { first: ids('first'), more: ids('more'), later: ids('later'), all: ids('all') }
}

/** The whole list of the desk; the part that stands behind “why not” is opened for it and closed again. */
export async function list(page: Page) {
  const open = { first: await listed(page, 'first'), more: await listed(page, 'more') }
  await page.locator('[data-tool="whyNot"]').click()
  const whole = { ...open, later: await listed(page, 'later'), all: await listed(page, 'all') }
  await page.keyboard.press('Escape')
  return whole
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

/** The offers that the caller gets, by their names, in the order of the page. */
export function handed(page: Page): Promise<readonly string[]> {
  return page
    .locator('[data-region="result"] [data-offer]:has(.give input:checked)')
    .evaluateAll((lines) => lines.map((line) => (line as HTMLElement).dataset.offer ?? ''))
}

/** Where the focus is: an offer's id, else the name of its place. */
export function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => {
    const active = document.activeElement
    const of = (name: string) => active?.closest(`[data-${name}]`)?.getAttribute(`data-${name}`)
    return of('offer') ?? of('panel') ?? of('region')
  })
}
