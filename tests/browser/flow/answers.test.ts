import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import {
  type Answers,
  askedQuestions,
  type Language,
  type Question,
  type QuestionId,
  withChoice,
} from '../../../src/domain/rulebook/index.ts'
import { visit } from '../../support/visit.ts'
import { choose, chosen, press, rulebook, type Screen, screenOf, walk, words } from '../../support/walk.ts'

/** Answers with which every question is asked. */
const UNTIL_THE_LAST: Answers = {
  danger: 'no',
  incident: ['threat'],
  background: ['none'],
  location: 'SN',
  role: 'councillor',
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
  const page = await visit('/')
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
  const page = await visit('/', { language: 'en' })
  for (const question of rulebook.questions) {
    expect(
      await page.getByRole('heading', { level: 1, name: words.en.questions[question.id]!.title }).isVisible(),
    ).toBe(true)
    for (const answer of question.answers)
      expect(await named(page, question, answer, 'en').isVisible(), `${question.id} = ${answer}`).toBe(true)
    await press(page, 'next')
  }
})

const several = rulebook.questions.filter(({ kind }) => kind === 'several')

test.each(several)('exclusive answers to $id stand alone, and give way again', async (question) => {
  const page = await visit('/')
  await walk(page, UNTIL_THE_LAST, question.id)
  const others = question.answers.filter((answer) => !question.exclusive.includes(answer))
  for (const exclusive of question.exclusive) {
    await choose(page, question.id, others)
    expect(await chosen(page)).toEqual(others)
    await choose(page, question.id, [exclusive])
    expect(await chosen(page)).toEqual([exclusive])
    await choose(page, question.id, others.slice(0, 2))
    expect(await chosen(page)).toEqual(others.slice(0, 2))
  }
})

test('every question can be passed without an answer', async () => {
  const page = await visit('/')
  for (const { id } of askedQuestions(rulebook.questions, {})) {
    expect(await screenOf(page)).toBe(id)
    await press(page, 'next')
  }
  expect(await screenOf(page)).toBe('results')
})
