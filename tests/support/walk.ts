import type { Frame, Locator, Page } from 'playwright-core'
import { inject } from 'vitest'
import { type Answers, answersTo, askedQuestions, QUESTIONS, type QuestionId } from '../../src/domain/rulebook/index.ts'

/** Today's rules, from which every walk is made, and their words. */
export const rulebook = inject('rulebook')
export const words = inject('words')

export type Screen = QuestionId | 'emergency' | 'results'
/** Where the guide is shown: a page of its own, or a frame in somebody else's. */
type Place = Page | Frame
type Action = 'next' | 'back' | 'results' | 'restart' | 'exit'

/** A control by the fixed interface: its question and answer. */
export function control(page: Place, question: QuestionId, answer: string): Locator {
  return page.locator(`input[name="${question}"][value="${answer}"]`)
}

/**
 * Presses a control where a hand could, but by key: a hand that presses so soon after a new screen presses in vain
 * (tests/browser/flow/one-press.test.ts). The way out always acts.
 */
export async function press(page: Place, action: Action): Promise<void> {
  const pressed = page.locator(`[data-action="${action}"]`)
  if (action === 'exit') return pressed.click()
  await pressed.click({ trial: true })
  await pressed.press('Enter')
}

/** Which screen is shown, told by its controls. */
export async function screenOf(page: Place): Promise<Screen> {
  const name = await page.evaluate(() => {
    if (document.querySelector('[data-action="restart"]') !== null) return 'results'
    return document.querySelector<HTMLInputElement>('main form :is(input, select)')?.name ?? 'emergency'
  })
  const screens: readonly Screen[] = [...QUESTIONS, 'emergency', 'results']
  const found = screens.find((screen) => screen === name)
  if (found === undefined) throw new Error(`no known screen: ${name}`)
  return found
}

/** What is chosen on the screen, by value. */
export function chosen(page: Place): Promise<readonly string[]> {
  return page
    .locator('main form input:checked')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
}

/** Gives the answers of one question that is on the screen, as a person at a keyboard does. */
export async function choose(page: Place, question: QuestionId, answers: readonly string[]): Promise<void> {
  for (const answer of answers) {
    const chosen = control(page, question, answer)
    await chosen.check({ trial: true })
    if (!(await chosen.isChecked())) await chosen.press('Space')
  }
}

/** Gives the answers of one question and goes on, with presses made by a script: for walks that only lead somewhere. */
function pass(page: Place, question: QuestionId, answers: readonly string[]): Promise<void> {
  return page.evaluate(
    ({ question, answers }) => {
      const press = (selector: string) => {
        const control = document.querySelector<HTMLElement>(selector)
        if (control === null) throw new Error(`${selector} is not on the screen`)
        if (!control.matches(':checked')) control.click()
      }
      // In a frame the Land is a list that unfolds.
      const list = document.querySelector<HTMLSelectElement>(`select[name="${question}"]`)
      if (list !== null) list.value = answers[0] ?? ''
      else for (const answer of answers) press(`input[name="${question}"][value="${answer}"]`)
      press('[data-action="next"]')
    },
    { question, answers },
  )
}

/**
 * Answers question by question, as the rules ask them, up to a question or to the result. The emergency card is passed
 * with its “go on”.
 * @param until the question to stop at, unanswered
 */
export async function walk(page: Place, answers: Answers, until?: QuestionId): Promise<void> {
  await answerAll(page, answers, until)
  if (until === undefined) await offersShown(page)
}

/** So long a new screen takes no press by hand, in milliseconds. */
const CALM = 400

/** Resolves when a hand may press what has just come. */
export async function calm(page: Place): Promise<void> {
  const now = await page.evaluate(() => performance.now())
  await page.waitForFunction((until) => performance.now() > until, now + CALM)
}

/** The same walk, without waiting for the offers. */
export async function answerAll(page: Place, answers: Answers, until?: QuestionId): Promise<void> {
  for (const { id } of askedQuestions(rulebook.questions, answers)) {
    if (id === until) return
    await pass(page, id, answersTo(answers, id))
    if (id === 'danger' && answers.danger === 'now') await press(page, 'next')
  }
}

/** Resolves when the offers of the result are there, those below the first doors too. */
export async function offersShown(page: Place): Promise<void> {
  await page.locator('[data-section]').first().waitFor({ state: 'attached' })
  await page.locator('.result-rest').waitFor({ state: 'attached' })
}

export interface Shown {
  readonly first: readonly string[]
  readonly more: readonly string[]
  readonly later: readonly string[]
  readonly all: readonly string[]
  readonly steps: readonly string[]
}

/** The result on the page, by ids in the order of the page. */
export function shownResult(page: Place): Promise<Shown> {
  return page.evaluate(() => {
    const ids = (section: string) =>
      [...document.querySelectorAll<HTMLElement>(`[data-section="${section}"]`)].map(
        ({ dataset }) => dataset.offer ?? '',
      )
    const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')].map(({ dataset }) => dataset.step ?? '')
    return { first: ids('first'), more: ids('more'), later: ids('later'), all: ids('all'), steps }
  })
}
