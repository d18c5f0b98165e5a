import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Recommendation, recommend } from '../../src/domain/matching/index.ts'
import type { Answers, Rulebook } from '../../src/domain/rulebook/index.ts'
import { rawAnswers } from '../support/answers.ts'
import { anyRules } from '../support/any-rules.ts'
import { frozen } from '../support/frozen.ts'
import { rulebook as today } from '../support/rules.ts'
import { wallTimes } from '../support/times.ts'

const rules = fc.oneof({ weight: 1, arbitrary: fc.constant(today) }, { weight: 1, arbitrary: anyRules })

/**
 * Which cards are in which section, whatever the order: of a house any office; without crisis lines, which the clock
 * chooses.
 */
function members({ first, more, later, all, steps, emergency }: Recommendation, { offers }: Rulebook) {
  const byId = new Map(offers.map((offer) => [offer.id, offer]))
  const cards = (entries: readonly { readonly offer: string }[]) =>
    entries
      .map(({ offer }) => byId.get(offer)!)
      .filter(({ help }) => help !== 'relief')
      .map(({ house, id }) => house ?? id)
      .sort()
  return {
    first: cards(first),
    more: cards(more),
    later: cards(later),
    all: cards(all),
    steps: [...steps],
    emergency,
  }
}

function turned(answers: Answers): Answers {
  const { incident, background, ...rest } = answers
  return {
    ...rest,
    ...(incident && { incident: incident.toReversed() }),
    ...(background && { background: background.toReversed() }),
  }
}

function endless(rulebook: Rulebook): Rulebook {
  return { ...rulebook, offers: rulebook.offers.map(({ endsOn: _, ...offer }) => offer) }
}

/** Promise 8. */
describe('same answers, same list, same order', () => {
  it('every time', () => {
    fc.assert(
      fc.property(rules, rawAnswers, wallTimes, (rulebook, answers, now) => {
        expect(recommend(rulebook, answers, now)).toEqual(recommend(rulebook, answers, now))
      }),
      { numRuns: 300 },
    )
  })

  it('whatever was recommended to others before', () => {
    fc.assert(
      fc.property(rawAnswers, rawAnswers, wallTimes, (answers, others, now) => {
        const before = recommend(today, answers, now)
        recommend(today, others, now)
        expect(recommend(today, answers, now)).toEqual(before)
      }),
      { numRuns: 300 },
    )
  })

  it('without touching rules or answers', () => {
    fc.assert(
      fc.property(rules, rawAnswers, wallTimes, (rulebook, answers, now) => {
        expect(() => recommend(frozen(rulebook), frozen(answers), frozen(now))).not.toThrow()
      }),
      { numRuns: 200 },
    )
  })

  it('in whatever order several answers were chosen', () => {
    fc.assert(
      fc.property(rules, rawAnswers, wallTimes, (rulebook, answers, now) => {
        expect(recommend(rulebook, turned(answers), now)).toEqual(recommend(rulebook, answers, now))
      }),
      { numRuns: 500 },
    )
  })

  it('in whatever order the offers stand in the rulebook', () => {
    const turnedRules = (rulebook: Rulebook): Rulebook => ({ ...rulebook, offers: rulebook.offers.toReversed() })
    fc.assert(
      fc.property(rules, rawAnswers, wallTimes, (rulebook, answers, now) => {
        expect(recommend(turnedRules(rulebook), answers, now)).toEqual(recommend(rulebook, answers, now))
      }),
      { numRuns: 500 },
    )
  })

  it('with answers to questions that are not asked or without them', () => {
    fc.assert(
      fc.property(rules, rawAnswers, wallTimes, (rulebook, answers, now) => {
        const { background: _, police, ...rest } = answers
        const onlyStrain: Answers = { ...rest, incident: ['strain'] }
        const withMore: Answers = {
          ...onlyStrain,
          background: ['racism'],
          ...(police !== 'no' && police && { police }),
        }
        expect(recommend(rulebook, withMore, now)).toEqual(recommend(rulebook, onlyStrain, now))
      }),
      { numRuns: 300 },
    )
  })
})

describe('the clock chooses the office of a house and the crisis line, nothing else', () => {
  it('and never decides who is in it', () => {
    fc.assert(
      fc.property(rules.map(endless), rawAnswers, wallTimes, wallTimes, (rulebook, answers, one, other) => {
        expect(members(recommend(rulebook, answers, one), rulebook)).toEqual(
          members(recommend(rulebook, answers, other), rulebook),
        )
      }),
      { numRuns: 1000 },
    )
  })
})

describe('an unanswered question never excludes', () => {
  it('not saying a role keeps every offer that an answer would have kept', () => {
    fc.assert(
      fc.property(rules, rawAnswers, wallTimes, (rulebook, answers, now) => {
        const office = new Map(rulebook.offers.map((offer) => [offer.id, offer.office ?? offer.id]))
        const offices = (given: Answers) => recommend(rulebook, given, now).all.map(({ offer }) => office.get(offer)!)
        const { role: _, ...silent } = answers
        for (const without of [silent, { ...silent, role: 'skip' as const }])
          expect(offices(without)).toEqual(expect.arrayContaining(offices(answers)))
      }),
      { numRuns: 500 },
    )
  })

  it('no answer but Land and role decides who stands among all offers', () => {
    fc.assert(
      fc.property(rules, rawAnswers, rawAnswers, wallTimes, (rulebook, answers, others, now) => {
        const { location, role } = answers
        expect(recommend(rulebook, { ...others, location, role }, now).all).toEqual(
          recommend(rulebook, answers, now).all,
        )
      }),
      { numRuns: 500 },
    )
  })
})
