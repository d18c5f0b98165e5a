import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { recommend, wallTimeOf } from '../../../src/domain/matching/index.ts'
import { type Answers, askedQuestions, type QuestionId } from '../../../src/domain/rulebook/index.ts'
import { textsFor } from '../../../src/text/i18n/index.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { answers as answersAgain, oneTab, visit } from '../../support/visit.ts'
import {
  choose,
  chosen,
  offersShown,
  press,
  rulebook,
  type Screen,
  screenOf,
  shownResult,
  walk,
  words,
} from '../../support/walk.ts'

const open = oneTab()
const t = textsFor('de')
const [inDanger, online] = FOUR_PEOPLE
const asked = (answers: Answers) => askedQuestions(rulebook.questions, answers).map(({ id }) => id)

/** Waits for the screen that the browser's Back or Forward leads to. */
const shows = (page: Page, screen: Screen) => expect.poll(() => screenOf(page)).toBe(screen)

/** Opens one question again from the summary. */
async function edit(page: Page, question: QuestionId): Promise<void> {
  const summary = page.getByRole('region', { name: t('result.answers') })
  await summary.getByText(t('result.changeShort'), { exact: true }).click()
  await summary
    .getByRole('button', { name: t('result.edit', { question: words.de.questions[question]!.title }) })
    .click()
}

test('the back button leads through every screen to the first question, and the answers stay', async () => {
  const page = await open('/')
  await walk(page, inDanger!)
  for (const id of asked(inDanger!).toReversed()) {
    await press(page, 'back')
    if (id === 'danger') {
      expect(await screenOf(page)).toBe('emergency')
      await press(page, 'back')
    }
    expect(await screenOf(page)).toBe(id)
    expect(await chosen(page)).toEqual([inDanger![id]].flat())
  }
  expect(await page.locator('[data-action="back"]').count()).toBe(0)
})

test('the browser goes back and forward screen by screen', async () => {
  const page = await visit('/')
  await walk(page, online!)
  const order: readonly Screen[] = [...asked(online!), 'results']
  for (const screen of order.slice(0, -1).toReversed()) {
    await page.goBack()
    await shows(page, screen)
  }
  for (const screen of order.slice(1)) {
    await page.goForward()
    await shows(page, screen)
  }
  expect(await page.evaluate(() => location.pathname + location.search + location.hash)).toBe('/')
})

test('after Back a new answer leads on, and Back leads to it again', async () => {
  const page = await visit('/')
  await walk(page, online!, 'location')
  await page.goBack()
  await shows(page, 'background')
  await choose(page, 'background', ['none'])
  await press(page, 'next')
  expect(await screenOf(page)).toBe('location')
  await page.goBack()
  await shows(page, 'background')
  expect(await chosen(page)).toEqual(['none'])
})

test('a step and at once Back, before the step is drawn, leads to the screen before it', async () => {
  const page = await visit('/')
  await walk(page, online!, 'location')
  await page.goBack()
  await shows(page, 'background')
  await choose(page, 'background', ['none'])
  // A phone that is slow hands both presses over together.
  await page.evaluate(() => {
    const { state } = history
    const goBack = () => {
      history.replaceState(state, '')
      dispatchEvent(new PopStateEvent('popstate', { state }))
      Object.assign(window, { pressedBoth: true })
    }
    history.pushState = () => queueMicrotask(goBack)
  })
  await press(page, 'next')
  await page.waitForFunction(() => 'pressedBoth' in window)
  await shows(page, 'background')
  expect(await chosen(page)).toEqual(['none'])
})

test('an edit from the summary leads back to the result', async () => {
  const page = await open('/')
  await walk(page, online!)
  for (const id of asked(online!)) {
    await edit(page, id)
    expect(await screenOf(page)).toBe(id)
    expect(await page.getByText(t('question.editing')).isVisible()).toBe(true)
    await press(page, 'next')
    expect(await screenOf(page), `after ${id}`).toBe('results')
  }
  await edit(page, 'location')
  await choose(page, 'location', ['TH'])
  await press(page, 'next')
  expect((await shownResult(page)).all).toEqual(
    recommend(rulebook, { ...online, location: 'TH' }, wallTimeOf(new Date())).all.map(({ offer }) => offer),
  )
})

test('a question that an edit makes necessary is asked, and said', async () => {
  const page = await open('/')
  await walk(page, { danger: 'no', incident: ['strain'], location: 'SN', role: 'honorary' })
  await edit(page, 'incident')
  await choose(page, 'incident', ['threat'])
  await press(page, 'next')
  expect(await screenOf(page)).toBe('background')
  expect(await page.getByText(t('question.grew')).isVisible()).toBe(true)
})

test.each(rulebook.questions)(
  'at $id the offers can be shown now, and Back leads to the question again',
  async ({ id }) => {
    const page = await open('/')
    await walk(page, online!, id)
    await choose(page, id, [online![id]].flat())
    await press(page, 'results')
    await offersShown(page)
    const known = asked(online!).slice(0, asked(online!).indexOf(id) + 1)
    const given = Object.fromEntries(known.map((question) => [question, online![question]]))
    const { all, steps } = await shownResult(page)
    const expected = recommend(rulebook, given, wallTimeOf(new Date()))
    expect(all).toEqual(expected.all.map(({ offer }) => offer))
    expect(steps).toEqual(expected.steps)
    await press(page, 'back')
    expect(await screenOf(page)).toBe(id)
    expect(await chosen(page)).toEqual([online![id]].flat())
  },
)

test('a reload starts afresh and says so', async () => {
  const page = await visit('/')
  await walk(page, inDanger!, 'role')
  expect(await page.getByText(t('start.reloaded')).count()).toBe(0)
  await page.reload()
  await answersAgain(page)
  expect(await page.getByText(t('start.reloaded')).isVisible()).toBe(true)
  expect(await screenOf(page)).toBe('danger')
  expect(await chosen(page)).toEqual([])
  await press(page, 'results')
  await offersShown(page)
  expect((await shownResult(page)).all).toEqual(
    recommend(rulebook, {}, wallTimeOf(new Date())).all.map(({ offer }) => offer),
  )
})

test('starting again takes every answer back', async () => {
  const page = await open('/')
  await walk(page, inDanger!)
  await press(page, 'restart')
  for (const { id } of rulebook.questions) {
    expect(await screenOf(page)).toBe(id)
    expect(await chosen(page)).toEqual([])
    await press(page, 'next')
  }
})

const LONG_AND_SHORT: readonly { readonly name: string; readonly answers: Answers }[] = [
  { name: 'all questions', answers: online! },
  { name: 'prevention, which needs fewer', answers: { danger: 'no', incident: ['prevent'] } },
]

test.each(LONG_AND_SHORT)('progress counts the questions that are left: $name', async ({ answers }) => {
  const page = await open('/')
  let given: Answers = {}
  let last = Number.POSITIVE_INFINITY
  for (const [index, id] of asked(answers).entries()) {
    const of = asked(given).length
    expect(of, 'never grows').toBeLessThanOrEqual(last)
    expect(
      await page.getByText(t('question.progress', { at: index + 1, of }), { exact: true }).isVisible(),
      `${id}: ${index + 1} of ${of}`,
    ).toBe(true)
    last = of
    await choose(page, id, [answers[id] ?? []].flat())
    await press(page, 'next')
    given = { ...given, [id]: answers[id] }
  }
})
