import { answersAt, type Place } from './answer-space.ts'
import { MOST } from './check-emergency-and-hotline.ts'
import type { Study } from './proof-input.ts'
import type { Whole } from './rulebook-by-land.ts'
import { simplePlaces } from './smallest-first.ts'

/**
 * An answer set for which a section holds more than docs/matching-rules.md allows: three doors, five rows. Where the
 * policy keeps to it, `recommend` does too (tests/property/sections.test.ts proves that for any rulebook); where the
 * policy allows more, the smallest example is looked for.
 * @returns undefined where the policy keeps to the limits; an example, or the empty place where none of the tried
 * answer sets shows it
 */
export function overLimit(study: Study, whole: Whole, tries: number): Place | undefined {
  const { limits } = study.rulebook.policy
  if (limits.first <= MOST.first && limits.more <= MOST.more) return undefined
  let tried = 0
  let none: Place | undefined
  for (const place of simplePlaces(study.space)) {
    none ??= place
    if (tried++ === tries) break
    const { first, more } = whole.recommend(answersAt(study.space, place), study.moments[0]!)
    if (first.length > MOST.first || more.length > MOST.more) return place
  }
  return none
}
