import fc from 'fast-check'
import { describe, it } from 'vitest'
import { type Recommendation, recommend, type WallTime } from '../../src/domain/matching/index.ts'
import type { Answers, Offer, Rulebook } from '../../src/domain/rulebook/index.ts'
import { rawAnswers } from './answers.ts'
import { anyRules } from './any-rules.ts'
import { rulebook as today } from './rules.ts'
import { type Said, saidBy } from './said.ts'
import { wallTimes } from './times.ts'

/** One recommendation with all that it was made from. */
export interface Visit {
  readonly rulebook: Rulebook
  readonly answers: Answers
  readonly said: Said
  readonly now: WallTime
  readonly result: Recommendation
  /** The offers of sections, in their order. */
  offersIn(...sections: readonly ('first' | 'more' | 'later' | 'all')[]): readonly Offer[]
}

export function visit(rulebook: Rulebook, answers: Answers, now: WallTime): Visit {
  const result = recommend(rulebook, answers, now)
  const byId = new Map(rulebook.offers.map((offer) => [offer.id, offer]))
  const offersIn: Visit['offersIn'] = (...sections) =>
    sections.flatMap((section) => result[section].map(({ offer }) => byId.get(offer)!))
  return { rulebook, answers, said: saidBy(answers), now, result, offersIn }
}

/** Registers a promise that holds for any answers at any moment, with today's rules. */
export function withTodaysRules(name: string, check: (visit: Visit) => void): void {
  it(name, () => {
    fc.assert(
      fc.property(rawAnswers, wallTimes, (answers, now) => check(visit(today, answers, now))),
      { numRuns: 1000 },
    )
  })
}

/** Registers a promise that holds for any answers at any moment, with today's rules and with any others. */
export function everywhere(name: string, check: (visit: Visit) => void): void {
  describe(name, () => {
    withTodaysRules('with the rules of today', check)
    it('with any rules', () => {
      fc.assert(
        fc.property(
          anyRules,
          fc.array(fc.tuple(rawAnswers, wallTimes), { minLength: 1, maxLength: 6 }),
          (rulebook, visits) => {
            for (const [answers, now] of visits) check(visit(rulebook, answers, now))
          },
        ),
        { numRuns: 300 },
      )
    })
  })
}
