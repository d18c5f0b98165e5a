import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSituation, recommend } from '../../src/domain/matching/index.ts'
import { type Answers, QUESTIONS, type Rulebook } from '../../src/domain/rulebook/index.ts'
import { answersAt, type Place } from '../../src/editorial/verification/answer-space.ts'
import { broken } from '../../src/editorial/verification/card-invariants.ts'
import { lookAlone } from '../../src/editorial/verification/check-card.ts'
import { withoutIndependent } from '../../src/editorial/verification/check-independent-first.ts'
import { uncovered } from '../../src/editorial/verification/check-never-empty.ts'
import { locationsOf } from '../../src/editorial/verification/enumerated-questions.ts'
import { indexOfClasses } from '../../src/editorial/verification/equivalence-classes.ts'
import { reachOf } from '../../src/editorial/verification/offer-reach.ts'
import { type Outcome, outcomeOf } from '../../src/editorial/verification/outcome.ts'
import type { Profile } from '../../src/editorial/verification/outcome-table.ts'
import { type Study, studyOf } from '../../src/editorial/verification/proof-input.ts'
import { Whole } from '../../src/editorial/verification/rulebook-by-land.ts'
import { confirmed } from '../../src/editorial/verification/validate-counterexamples.ts'
import { answersGiven, everyPlace, NOW, smallRulebooks } from '../unit/editorial/verification/small-space.ts'

function outcomeAt({ classes, outcome, outcomes }: Profile, place: Place): Outcome {
  const at = Object.fromEntries(QUESTIONS.map((id) => [id, classes[id].of[place[id]]!])) as Place
  return outcomes[outcome[indexOfClasses(classes, at)]!]!
}

interface Tried {
  readonly place: Place
  readonly answers: Answers
  readonly outcome: Outcome
}

function bruteForce({ space, rulebook }: Study): readonly Tried[] {
  return [...everyPlace(space)].map((place) => {
    const answers = answersAt(space, place)
    return { place, answers, outcome: outcomeOf(recommend(rulebook, answers, NOW)) }
  })
}

const least = (tried: readonly Tried[]) => Math.min(...tried.map(({ answers }) => answersGiven(answers)))

function open({ first, more }: Outcome): readonly string[] {
  return [...first, ...more]
}

describe('the reduction is exact', () => {
  it('a card alone: the classes say what recommend says of every raw answer set', () => {
    fc.assert(
      fc.property(smallRulebooks, fc.nat(), (rulebook: Rulebook, pick) => {
        const study = studyOf(rulebook, NOW, recommend)
        const card = study.cards[pick % study.cards.length]!
        const { profile } = lookAlone(study, card, NOW)
        const own = { ...rulebook, offers: card.offers }
        for (const place of everyPlace(study.space)) {
          const reduced = outcomeAt(profile, place)
          const real = outcomeOf(recommend(own, answersAt(study.space, place), NOW))
          if (JSON.stringify(reduced) !== JSON.stringify(real))
            expect({ answers: answersAt(study.space, place), reduced }).toEqual({ reduced: real })
        }
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })

  it('cards together: shown beside others means shown alone; empty, lonely and unreached answer sets are the same', () => {
    fc.assert(
      fc.property(smallRulebooks, (rulebook: Rulebook) => {
        const study = studyOf(rulebook, NOW, recommend)
        const tried = bruteForce(study)
        const alone = study.cards.map((card) => lookAlone(study, card, NOW))
        const places = locationsOf(study.space)

        const empty = tried.filter(({ outcome }) => open(outcome).length === 0)
        const found = uncovered(study, alone, places)
        expect(found?.count ?? 0).toBe(empty.length)
        if (found !== undefined) expect(answersGiven(answersAt(study.space, found.place))).toBe(least(empty))

        const police = new Map(rulebook.offers.map((offer) => [offer.id, offer.police]))
        const lonely = tried.filter(
          ({ outcome }) => outcome.first.length > 0 && outcome.first.every((id) => police.get(id) !== 'independent'),
        )
        const pairs = withoutIndependent(study, alone, places, NOW)
        expect(pairs === undefined ? Number.POSITIVE_INFINITY : answersGiven(answersAt(study.space, pairs.place))).toBe(
          least(lonely),
        )

        for (const { card, profile } of alone) {
          const ids = card.offers.map(({ id }) => id)
          const among = (shown: readonly string[]) => shown.filter((id) => ids.includes(id))
          const wrong = tried.find(({ place, outcome }) => {
            const lone = outcomeAt(profile, place)
            return (
              among(open(outcome)).some((id) => !open(lone).includes(id)) ||
              lone.all.join() !== among(outcome.all).join() ||
              lone.later.join() !== among(outcome.later).join()
            )
          })
          expect(wrong).toBeUndefined()
        }
      }),
      { numRuns: 8, endOnFailure: true },
    )
  })

  it('the proof finds the broken rules and the unreached offers that brute force finds, with cases as small', () => {
    fc.assert(
      fc.property(smallRulebooks, (rulebook: Rulebook) => {
        const study = studyOf(rulebook, NOW, recommend)
        const tried = bruteForce(study)
        const alone = study.cards.map((card) => lookAlone(study, card, NOW))
        const violations = confirmed(
          study,
          alone.flatMap((one) => one.broken),
          Number.POSITIVE_INFINITY,
        )
        const whole = new Whole(study)
        const reach = alone.flatMap((one) => reachOf(study, whole, one, () => Number.POSITIVE_INFINITY))

        const smallest = new Map<string, number>()
        for (const { answers, outcome } of tried) {
          const situation = readSituation(rulebook, answers, NOW.date)
          for (const offer of rulebook.offers) {
            for (const invariant of broken(offer, outcome, situation)) {
              const key = `${invariant} ${offer.id}`
              smallest.set(key, Math.min(smallest.get(key) ?? Number.POSITIVE_INFINITY, answersGiven(answers)))
            }
          }
        }
        const shown = violations.filter(({ hidden, invariant }) => !hidden && invariant !== 'skip-keeps')
        expect(
          new Map(shown.map(({ invariant, offer, answers }) => [`${invariant} ${offer}`, answersGiven(answers)])),
        ).toEqual(smallest)

        const reached = new Set(tried.flatMap(({ outcome }) => open(outcome)))
        for (const { offer, example } of reach) {
          const { siblingOf } = rulebook.offers.find(({ id }) => id === offer)!
          if (siblingOf === undefined)
            expect(`${offer} ${example !== undefined}`).toBe(`${offer} ${reached.has(offer)}`)
        }
      }),
      { numRuns: 6, endOnFailure: true },
    )
  })
})
