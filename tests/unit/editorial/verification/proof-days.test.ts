import { describe, expect, it } from 'vitest'
import { NAMED_INCIDENTS, type Offer, type Rulebook } from '../../../../src/domain/rulebook/index.ts'
import { prove } from '../../../../src/editorial/verification/index.ts'
import { offer as named, tinyRules } from '../../../support/tiny-rules.ts'

/** Victim support after whatever happened. */
const offer = (id: string, changes: Partial<Offer> = {}) => named(id, { incident: NAMED_INCIDENTS, ...changes })
const NOW = { date: '2026-12-01', minute: 600 }

/** Rules with two or three answers to a question, and these offers beside the hotline. */
function rules(...offers: readonly Offer[]): Rulebook {
  const kept = ['no', 'skip', 'threat', 'none', 'SN', 'honorary', 'unsure']
  const { questions, ...rest } = tinyRules(offers)
  return {
    ...rest,
    steps: [{ id: 'strain' }],
    questions: questions.map((question) => {
      const keep = (answers: readonly string[]) => answers.filter((answer) => kept.includes(answer))
      return { ...question, answers: keep(question.answers), exclusive: keep(question.exclusive), apart: [], ask: {} }
    }),
  }
}
const violations = (...offers: readonly Offer[]) =>
  prove(rules(...offers), NOW, { tries: 50 }).violations.map(({ invariant, date }) => `${invariant} ${date}`)
const always = offer('de-immer')

describe('the proof looks at days ahead', () => {
  it('finds nothing where somebody is there for good', () => {
    expect(violations(always)).toEqual([])
    expect(violations(always, offer('de-bald', { endsOn: '2026-12-31' }))).toEqual([])
  })

  it('finds the day from which nobody is left', () => {
    expect(violations(offer('de-bald', { endsOn: '2026-12-31' }))).toEqual(['never-empty 2027-01-01'])
    const later = [offer('de-bald', { endsOn: '2026-12-31' }), offer('de-dann', { endsOn: '2027-06-30' })]
    expect(violations(...later)).toEqual(['never-empty 2027-07-01'])
  })

  it('finds today what is missing today', () => {
    expect(violations(offer('de-vorbei', { endsOn: '2026-11-30' }))).toEqual(['never-empty 2026-12-01'])
    expect(violations()).toEqual(['never-empty 2026-12-01'])
  })
})

it('counts every answer set that breaks a rule', () => {
  const { violations: found, answerSets } = prove(rules(), NOW, { tries: 50 })
  // Silence and each answer that is left: three to danger, to what happened, to Land, role and police, two to the
  // background.
  expect(answerSets).toBe(3 * 3 * 2 * 3 * 3 * 3)
  expect(found).toEqual([{ invariant: 'never-empty', answers: {}, date: '2026-12-01', count: 486 }])
})
