import type { recommend, WallTime } from '../../domain/matching/index.ts'
import type { Offer, Rulebook } from '../../domain/rulebook/index.ts'
import { answersAt, type Place, type Space } from './answer-space.ts'
import { type ClassSpace, classCount, classesAt, classSpace, leastPlace } from './equivalence-classes.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { projected } from './rulebook-projection.ts'

/** What judges answers: the real `recommend`; tests put a broken one in its place. */
export type Recommend = typeof recommend

/** What a few offers do, over every answer set. */
export interface Profile {
  readonly offers: readonly Offer[]
  readonly classes: ClassSpace
  /** For each product of classes the number of its outcome. */
  readonly outcome: Uint8Array
  readonly outcomes: readonly Outcome[]
}

/** A class of answer sets while its profile is made. */
export interface Met {
  readonly at: Place
  readonly place: Place
  readonly outcome: Outcome
  /** The rulebook cut down to these offers. */
  readonly rulebook: Rulebook
}

/**
 * Asks `recommend` once for each class of answer sets that these offers can tell apart.
 * @param meet told of every class, for checks that need the answers beside the outcome
 */
export function profileOf(
  rulebook: Rulebook,
  offers: readonly Offer[],
  space: Space,
  now: WallTime,
  judge: Recommend,
  meet?: (met: Met) => void,
): Profile {
  const cut = projected(rulebook, offers)
  const classes = classSpace(cut, space)
  const outcome = new Uint8Array(classCount(classes))
  const outcomes: Outcome[] = [{ first: [], more: [], later: [], all: [] }]
  const keyOf = ({ first, more, later, all }: Outcome) => `${first}|${more}|${later}|${all}`
  const known = new Map<string, number>([[keyOf(outcomes[0]!), 0]])
  for (const index of outcome.keys()) {
    const at = classesAt(classes, index)
    const place = leastPlace(classes, at)
    const met = outcomeOf(judge(cut, answersAt(space, place), now))
    const key = keyOf(met)
    let number = known.get(key)
    if (number === undefined) {
      number = outcomes.length
      known.set(key, number)
      outcomes.push(met)
    }
    outcome[index] = number
    meet?.({ at, place, outcome: met, rulebook: cut })
  }
  return { offers, classes, outcome, outcomes }
}
