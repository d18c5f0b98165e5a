import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recommend, wallTimeOf } from '../../../src/domain/matching/index.ts'
import { type Answers, askedQuestions } from '../../../src/domain/rulebook/index.ts'
import { fullAnswers } from '../../support/answers.ts'
import { visit } from '../../support/visit.ts'
import { press, rulebook, shownResult, walk } from '../../support/walk.ts'

const moment = fc.date({
  min: new Date('2026-11-01T00:00:00Z'),
  max: new Date('2027-06-30T00:00:00Z'),
  noInvalidDate: true,
})
const CASES = fc.sample(fc.record({ answers: fullAnswers, moment }), { numRuns: 15, seed: 20261122 })

/** What the page asks for of these answers: to a question that does not come nobody can say anything there. */
function askedFor(answers: Answers): Answers {
  const asked = askedQuestions(rulebook.questions, answers).map(({ id }) => [id, answers[id]])
  return Object.fromEntries(asked)
}

test('the page shows what the rules recommend: same offers, same order, at any moment', async () => {
  const page = await visit('/')
  for (const { answers, moment } of CASES) {
    await page.clock.setFixedTime(moment)
    await walk(page, answers)
    const now = wallTimeOf(moment)
    const { first, more, later, all, steps } = recommend(rulebook, askedFor(answers), now)
    const ids = (listed: readonly { readonly offer: string }[]) => listed.map(({ offer }) => offer)
    const shown = await shownResult(page)
    const about = `${JSON.stringify(answers)} at ${moment.toISOString()}`
    expect(shown, about).toEqual({ first: ids(first), more: ids(more), later: ids(later), all: ids(all), steps })
    await press(page, 'restart')
  }
})
