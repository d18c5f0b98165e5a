import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import {
  type Answers,
  askedQuestions,
  LANGUAGES,
  type Language,
  type Question,
  type QuestionId,
  withChoice,
} from '../../../src/domain/rulebook/index.ts'
import { oneTab } from '../../support/visit.ts'
import { choose, chosen, press, rulebook, type Screen, screenOf, walk, words } from '../../support/walk.ts'

const open = oneTab()

/** Answers with which every question is asked. */
const UNTIL_THE_LAST: Answers = {
  danger: 'no',
  incident: ['threat'],
  background: ['none'],
  location: 'SN',
  role: 'honorary',
  police: 'unsure',
}

/** The control of an answer as a person finds it: by its kind and its name. */
function named(page: Page, question: Question, answer: string, language: Language) {
  const { label } = words[language].questions[question.id]!.answers[answer]!
  return page
    .locator('main form')
    .getByRole(question.kind === 'one' ? 'radio' : 'checkbox', { name: label })
    .and(page.locator(`[value="${answer}"]`))
}

/** The screen that follows a question, by the rules alone. */
function after(question: QuestionId, answers: Answers): Screen {
  if (question === 'danger' && answers.danger === 'now') return 'emergency'
  const asked = askedQuestions(rulebook.questions, answers).map(({ id }) => id)
  return asked[asked.indexOf(question) + 1] ?? 'results'
}

test.each(rulebook.questions)('every answer to $id can be given and leads on', async (question) => {
  const page = await open('/')
  await walk(page, UNTIL_THE_LAST, question.id)
  const { [question.id]: _, ...before } = UNTIL_THE_LAST
  let last: string | undefined
  for (const answer of question.answers) {
    if (question.kind === 'several' && last !== undefined) await named(page, question, last, 'de').uncheck()
    await named(page, question, answer, 'de').check()
    await press(page, 'next')
    expect(await screenOf(page), `after ${question.id} = ${answer}`).toBe(
      after(question.id, withChoice(before, question, [answer])),
    )
    await press(page, 'back')
    expect(await screenOf(page)).toBe(question.id)
    expect(await chosen(page)).toEqual([answer])
    last = answer
  }
})

test('in English every question has its own words for every answer', async () => {
  const page = await open('/', { language: 'en' })
  for (const [index, question] of rulebook.questions.entries()) {
    // On the first screen the page's own heading stands above the question.
    const name = words.en.questions[question.id]!.title
    expect(await page.getByRole('heading', { level: index === 0 ? 2 : 1, name }).isVisible(), question.id).toBe(true)
    expect(await page.getByRole('heading', { level: 1 }).count(), question.id).toBe(1)
    for (const answer of question.answers)
      expect(await named(page, question, answer, 'en').isVisible(), `${question.id} = ${answer}`).toBe(true)
    await press(page, 'next')
  }
})

const several = rulebook.questions.filter(({ kind }) => kind === 'several')

test.each(several)('exclusive answers to $id stand alone, and give way again', async (question) => {
  const page = await open('/')
  await walk(page, UNTIL_THE_LAST, question.id)
  const { exclusive: alone, apart } = question
  const others = question.answers.filter((answer) => !alone.includes(answer) && !apart.includes(answer))
  for (const exclusive of question.exclusive) {
    await choose(page, question.id, others)
    expect(await chosen(page)).toEqual(others)
    await choose(page, question.id, [exclusive])
    expect(await chosen(page)).toEqual([exclusive])
    // What stands apart takes nothing away, and stays.
    await choose(page, question.id, apart)
    expect(await chosen(page)).toEqual([exclusive, ...apart])
    await choose(page, question.id, others.slice(0, 2))
    expect(await chosen(page)).toEqual([...others.slice(0, 2), ...apart])
    for (const answer of apart) await named(page, question, answer, 'de').uncheck()
  }
})

test('every question can be passed without an answer', async () => {
  const page = await open('/')
  for (const { id } of askedQuestions(rulebook.questions, {})) {
    expect(await screenOf(page)).toBe(id)
    await press(page, 'next')
  }
  expect(await screenOf(page)).toBe('results')
})

/** How far down „next“ may end on the longest question, in pixels of a phone 390 wide. */
const REACH = 1250

test.each(LANGUAGES)('on a phone „next“ of every question but the Länder ends within reach (%s)', async (language) => {
  const page = await open('/', { language })
  for (const { id } of askedQuestions(rulebook.questions, {})) {
    const bottom = await page.locator('[data-action="next"]').evaluate((button) => {
      return button.getBoundingClientRect().bottom + window.scrollY
    })
    if (id !== 'location') expect(bottom, id).toBeLessThanOrEqual(REACH)
    const heights = await page
      .locator('.opt')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height))
    for (const height of heights) expect(height, id).toBeGreaterThanOrEqual(44)
    await press(page, 'next')
  }
})
