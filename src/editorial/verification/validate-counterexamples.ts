import { readSituation, type WallTime } from '../../domain/matching/index.ts'
import { answersAt, type Place } from './answer-space.ts'
import { effortOf } from './enumerated-questions.ts'
import { INVARIANTS, type Invariant, type Violation } from './invariants.ts'
import { broken } from './offer-invariants.ts'
import { outcomeOf } from './outcome.ts'
import type { Study } from './proof-input.ts'
import { Whole } from './rulebook-by-land.ts'
import { simplePlaces } from './smallest-first.ts'

/** A rule found broken, with places that show it, the one of least effort first. */
export interface Raw {
  readonly invariant: Invariant
  readonly offer?: string
  readonly now: WallTime
  readonly places: readonly Place[]
  readonly count?: number
}

/** Rules that an offer breaks beside others only where they leave it its place. */
const MAY_HIDE: readonly Invariant[] = [
  'no-police',
  'already-reported',
  'excluded',
  'special-reason',
  'named-first',
  'audience',
  'reachable-first',
  'land',
  'running',
]

/**
 * The place of least effort at which the whole rulebook breaks the rule too. Looked for among the classes that the card
 * can tell apart; then simpler answer sets that lie in a class whose simplest one does not show it.
 */
function inWhole(
  study: Study,
  whole: Whole,
  { invariant, offer: id, now, places }: Raw,
  tries: number,
): Place | undefined {
  const { space, rulebook } = study
  const offer = rulebook.offers.find((one) => one.id === id)
  if (offer === undefined) return places[0]
  const shows = (place: Place) => {
    const answers = answersAt(space, place)
    const situation = readSituation(rulebook, answers, now.date)
    return broken(offer, outcomeOf(whole.recommend(answers, now)), situation).includes(invariant)
  }
  const best = places.slice(0, tries).find(shows)
  if (best !== undefined && best === places[0]) return best
  let tried = 0
  for (const place of simplePlaces(space)) {
    if (tried++ === tries || (best !== undefined && effortOf(space, place) >= effortOf(space, best))) break
    if (shows(place)) return place
  }
  return best
}

/**
 * Violations with the smallest answer set that shows each, one an invariant and offer. Where others stand before the
 * offer in every tried answer set, the violation is hidden, not absent: it shows as soon as one of them ends.
 */
export function confirmed(study: Study, raw: readonly Raw[], tries: number): readonly Violation[] {
  const whole = new Whole(study)
  const seen = new Map<string, Violation & { readonly effort: number }>()
  for (const one of raw) {
    const { invariant, offer, now, places, count } = one
    const shown = MAY_HIDE.includes(invariant) ? inWhole(study, whole, one, tries) : places[0]
    const place = shown ?? places[0]!
    const key = `${invariant} ${offer ?? ''}`
    const before = seen.get(key)
    const effort = effortOf(study.space, place) + (shown === undefined ? 10_000 : 0)
    const sum = count === undefined ? undefined : count + (before?.date === now.date ? (before.count ?? 0) : 0)
    if (before !== undefined && before.effort <= effort) {
      seen.set(key, { ...before, ...(sum !== undefined && before.date === now.date && { count: sum }) })
      continue
    }
    seen.set(key, {
      invariant,
      ...(offer !== undefined && { offer }),
      answers: answersAt(study.space, place),
      date: now.date,
      ...(sum !== undefined && { count: sum }),
      ...(shown === undefined && { hidden: true as const }),
      effort,
    })
  }
  return [...seen.values()]
    .map(({ effort: _, ...violation }) => violation)
    .sort((a, b) => INVARIANTS.indexOf(a.invariant) - INVARIANTS.indexOf(b.invariant))
}
