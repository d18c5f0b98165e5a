import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSituation, recommend } from '../../src/domain/matching/index.ts'
import { type Answers, type Land, QUESTIONS, type Rulebook } from '../../src/domain/rulebook/index.ts'
import { answersAt, type Place } from '../../src/editorial/verification/answer-space.ts'
import { DoorStudy, doorsAlone, doorsOverAll } from '../../src/editorial/verification/check-doors.ts'
import { lookAlone } from '../../src/editorial/verification/check-offer.ts'
import { doorsBroken, doorsOf } from '../../src/editorial/verification/door-invariants.ts'
import { locationsOf } from '../../src/editorial/verification/enumerated-questions.ts'
import { indexOfClasses } from '../../src/editorial/verification/equivalence-classes.ts'
import { broken } from '../../src/editorial/verification/offer-invariants.ts'
import { reachOf } from '../../src/editorial/verification/offer-reach.ts'
import { type Outcome, outcomeOf } from '../../src/editorial/verification/outcome.ts'
import type { Profile } from '../../src/editorial/verification/outcome-table.ts'
import { type Study, studyOf } from '../../src/editorial/verification/proof-input.ts'
import { Whole } from '../../src/editorial/verification/rulebook-by-land.ts'
import { projected } from '../../src/editorial/verification/rulebook-projection.ts'
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

function open({ first, more }: Outcome): readonly string[] {
  return [...first, ...more]
}

/** Adds to a count. */
function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

describe('the reduction is exact', () => {
  it('an offer alone: the classes say what recommend says of every raw answer set', () => {
    fc.assert(
      fc.property(smallRulebooks, fc.nat(), (rulebook: Rulebook, pick) => {
        const study = studyOf(rulebook, NOW, recommend)
        const offer = rulebook.offers[pick % rulebook.offers.length]!
        const { profile } = lookAlone(study, offer, NOW)
        const own = projected(rulebook, [offer])
        for (const place of everyPlace(study.space)) {
          const reduced = outcomeAt(profile, place)
          const real = outcomeOf(recommend(own, answersAt(study.space, place), NOW))
          if (JSON.stringify(reduced) !== JSON.stringify(real))
            expect({ answers: answersAt(study.space, place), reduced }).toEqual({ reduced: real })
        }
      }),
      { numRuns: 12, endOnFailure: true },
    )
  }, 240_000)

  it('offers together: whoever is shown beside others is shown alone', () => {
    fc.assert(
      fc.property(smallRulebooks, (rulebook: Rulebook) => {
        const study = studyOf(rulebook, NOW, recommend)
        const tried = bruteForce(study)
        for (const offer of rulebook.offers) {
          const { profile } = lookAlone(study, offer, NOW)
          const wrong = tried.find(({ place, outcome }) => {
            const alone = outcomeAt(profile, place)
            const kept = (together: readonly string[], lone: readonly string[]) =>
              !together.includes(offer.id) || lone.includes(offer.id)
            return !(
              kept(open(outcome), open(alone)) &&
              kept(outcome.first, alone.first) &&
              kept(outcome.later, alone.later) &&
              kept(outcome.all, alone.all)
            )
          })
          expect(wrong).toBeUndefined()
        }
      }),
      { numRuns: 6, endOnFailure: true },
    )
  }, 240_000)

  it('doors: the classes hold every raw answer set once, each with the doors that recommend opens for it', () => {
    fc.assert(
      fc.property(smallRulebooks, (rulebook: Rulebook) => {
        const study = studyOf(rulebook, NOW, recommend)
        const real = new Map<string, number>()
        const counted = new Map<string, number>()
        const doors = new DoorStudy(study, NOW)
        for (const location of ['SN', 'skip'] as const) {
          const book = doorsAlone(rulebook, location)
          for (const { door, answers } of doors.classesIn(location)) {
            const first = recommend(book, answers, NOW).first.map(({ offer }) => offer)
            add(counted, first.join(), door.count)
          }
        }
        for (const place of everyPlace(study.space)) {
          const answers = answersAt(study.space, place)
          const book = doorsAlone(rulebook, (answers.location ?? 'skip') as Land | 'skip')
          add(
            real,
            recommend(book, answers, NOW)
              .first.map(({ offer }) => offer)
              .join(),
            1,
          )
        }
        expect(counted).toEqual(real)
      }),
      { numRuns: 12, endOnFailure: true },
    )
  }, 240_000)

  it('the promises about several doors are broken as often as brute force finds', () => {
    fc.assert(
      fc.property(smallRulebooks, (rulebook: Rulebook) => {
        const study = studyOf(rulebook, NOW, recommend)
        const real = new Map<string, number>()
        const least = new Map<string, number>()
        for (const place of everyPlace(study.space)) {
          const answers = answersAt(study.space, place)
          const { first, more } = recommend(rulebook, answers, NOW)
          for (const invariant of doorsBroken(doorsOf(rulebook, answers, first, NOW))) {
            if (invariant === 'never-empty' && more.length > 0) continue
            add(real, invariant, 1)
            least.set(invariant, Math.min(least.get(invariant) ?? 99, answersGiven(answers)))
          }
        }
        const found = doorsOverAll(study, locationsOf(study.space), NOW).broken
        const exact = found.filter(({ invariant }) => invariant !== 'never-empty')
        real.delete('never-empty')
        expect(new Map(exact.map(({ invariant, count }) => [invariant as string, count]))).toEqual(real)
        for (const { invariant, place } of exact)
          expect(`${invariant} ${answersGiven(answersAt(study.space, place))}`).toBe(
            `${invariant} ${least.get(invariant)}`,
          )
      }),
      { numRuns: 12, endOnFailure: true },
    )
  }, 240_000)

  it('the proof finds the broken rules and the unreached offers that brute force finds, with cases as small', () => {
    fc.assert(
      fc.property(smallRulebooks, (rulebook: Rulebook) => {
        const study = studyOf(rulebook, NOW, recommend)
        const tried = bruteForce(study)
        const alone = rulebook.offers.map((offer) => lookAlone(study, offer, NOW))
        const violations = confirmed(
          study,
          alone.flatMap((one) => one.broken),
          Number.POSITIVE_INFINITY,
        )
        const whole = new Whole(study)
        const reach = alone.map((one) => reachOf(study, whole, one, () => Number.POSITIVE_INFINITY))

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
        const shown = violations.filter(
          ({ hidden, invariant }) => !hidden && invariant !== 'skip-keeps' && invariant !== 'clock-orders',
        )
        expect(
          new Map(shown.map(({ invariant, offer, answers }) => [`${invariant} ${offer}`, answersGiven(answers)])),
        ).toEqual(smallest)

        const reached = new Set(tried.flatMap(({ outcome }) => open(outcome)))
        for (const { offer, example } of reach) {
          const { siblingOf, house } = rulebook.offers.find(({ id }) => id === offer)!
          if (siblingOf === undefined && house === undefined)
            expect(`${offer} ${example !== undefined}`).toBe(`${offer} ${reached.has(offer)}`)
        }
      }),
      { numRuns: 4, endOnFailure: true },
    )
  }, 240_000)
})
