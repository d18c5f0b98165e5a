import { fullGrid, type Grid, Region } from './answer-set-bitmap.ts'
import type { Alone } from './check-card.ts'
import { type Found, found, outerPlaces } from './enumerated-questions.ts'
import { ofLand, type Study } from './proof-input.ts'

/** The Land of a raw answer to the location; undefined where none was named. */
export function landAt({ space }: Study, location: number): string | undefined {
  return space.location.raw[location]!.chosen[0]
}

/** Cards that can be shown for an answer to the location. */
export function inLand(study: Study, alone: readonly Alone[], location: number): readonly Alone[] {
  const land = landAt(study, location)
  return alone.filter(({ card }) => ofLand(card.offers, land).length > 0)
}

/**
 * The answer sets for which no offer stands in an open section: those that no card covers by itself (a card that is shown alone is never pushed out by
 * others into an empty list, docs/decisions/0012).
 */
export function uncovered(study: Study, alone: readonly Alone[], locations: readonly number[]): Found | undefined {
  const { space } = study
  const regions = new Map(
    alone.map((one) => [one, new Region(one.profile, space, ({ first, more }) => first.length + more.length > 0)]),
  )
  let result: Found | undefined
  for (const location of locations) {
    const here = inLand(study, alone, location)
      .map((one) => regions.get(one)!)
      .sort((a, b) => b.weight - a.weight)
    const seen = new Map<string, Grid | null>()
    for (const outer of outerPlaces(space, [location])) {
      const name = here.map((region) => region.nameAt(outer)).join(' ')
      let left = seen.get(name)
      if (left === undefined) {
        const grid = fullGrid(space)
        left = here.every((region) => region.takeFrom(grid, outer)) ? grid : null
        seen.set(name, left)
      }
      if (left !== null) result = found(result, space, outer, left)
    }
  }
  return result
}
