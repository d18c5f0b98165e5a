import { type Space, sizeOf } from './answer-space.ts'
import { classesAt } from './equivalence-classes.ts'
import type { Outcome } from './outcome.ts'
import type { Profile } from './outcome-table.ts'
import { classWeight } from './weight.ts'

/** In how many raw answer sets an offer is shown; exact. */
export interface Counts {
  /** Runs and fits Land and role: it, or a twin in its place, stands among all offers. */
  readonly listed: number
  /** May stand in an open section, whoever else fits too. */
  readonly fits: number
}

/** Counts an offer over every answer set. */
export function countsOf(profile: Profile, space: Space): Counts {
  const count = (wanted: (outcome: Outcome) => boolean) => {
    const meant = profile.outcomes.map(wanted)
    let sum = 0
    for (const [index, number] of profile.outcome.entries())
      if (meant[number]) sum += classWeight(profile.classes, classesAt(profile.classes, index))
    return Math.min(sum, sizeOf(space))
  }
  return {
    listed: count(({ all }) => all.length > 0),
    fits: count(({ first, more }) => first.length + more.length > 0),
  }
}
