import type { WallTime } from '../../domain/matching/index.ts'
import type { Offer } from '../../domain/rulebook/index.ts'
import { type Grid, OUTER, type Outer, Region } from './answer-set-bitmap.ts'
import type { Place } from './answer-space.ts'
import type { Alone } from './check-card.ts'
import { inLand } from './check-never-empty.ts'
import { type Found, found, outerPlaces } from './enumerated-questions.ts'
import { classSpace } from './equivalence-classes.ts'
import type { Outcome } from './outcome.ts'
import { profileOf } from './outcome-table.ts'
import type { Study } from './proof-input.ts'
import { projected } from './rulebook-projection.ts'

function hasFirst(offers: readonly Offer[], independent: boolean): (outcome: Outcome) => boolean {
  const ids = new Set(offers.filter(({ police }) => (police === 'independent') === independent).map(({ id }) => id))
  return ({ first }) => first.some((id) => ids.has(id))
}

/**
 * The answer sets for which somebody who is not independent is one of the first doors and nobody independent is (DOMAIN 1.8 rule 6): those for which a
 * card stands first alone, and beside no other card an independent door joins it. Pairs decide, since the first doors take an independent one in
 * whenever one of the cards offers it (docs/decisions/0012).
 */
export function withoutIndependent(
  study: Study,
  alone: readonly Alone[],
  locations: readonly number[],
  now: WallTime,
): Found | undefined {
  const { rulebook, space, judge } = study
  const regions = new Map(alone.map((one) => [one, new Region(one.profile, space, hasFirst(one.card.offers, true))]))
  const pairs = new Map<string, Region>()
  const pairRegion = (police: Alone, polices: Region, other: Alone): Region => {
    const key = `${police.card.key} ${other.card.key}`
    const known = pairs.get(key)
    if (known !== undefined) return known
    const offers = [...police.card.offers, ...other.card.offers]
    const inside = (place: Place) => polices.contains(place)
    const profile = profileOf(rulebook, offers, 'first', space, now, judge, inside)
    const region = new Region(profile, space, hasFirst(offers, true))
    pairs.set(key, region)
    return region
  }
  const anyOf = (region: Region, outer: Outer) => region.rows(outer).some((row) => row !== null)

  const lonely = (police: Alone, polices: Region, others: readonly Alone[], outer: Outer): Grid | null => {
    const left = polices.grid(outer)
    // A card of its own may hold both: an office whose twins differ.
    if (!regions.get(police)!.takeFrom(left, outer)) return null
    const open = others.every(
      (other) =>
        other === police ||
        !anyOf(regions.get(other)!, outer) ||
        pairRegion(police, polices, other).takeFrom(left, outer),
    )
    return open ? left : null
  }

  let result: Found | undefined
  for (const location of locations) {
    const here = inLand(study, alone, location)
    // Outer answers that the cards of the Land cannot tell apart together are looked at once.
    const together = classSpace(
      projected(
        rulebook,
        here.flatMap(({ card }) => card.offers),
        'sections',
      ),
      space,
    )
    const others = here
      .filter(({ card }) => card.offers.some(({ police }) => police === 'independent'))
      .sort((a, b) => regions.get(b)!.weight - regions.get(a)!.weight)
    for (const police of here) {
      const polices = new Region(police.profile, space, hasFirst(police.card.offers, false))
      if (polices.weight === 0) continue
      const seen = new Map<string, Grid | null>()
      for (const outer of outerPlaces(space, [location])) {
        if (!anyOf(polices, outer)) continue
        const name = OUTER.map((id) => together[id].of[outer[id]]!).join()
        let left = seen.get(name)
        if (left === undefined) {
          left = lonely(police, polices, others, outer)
          seen.set(name, left)
        }
        if (left !== null) result = found(result, space, outer, left)
      }
    }
  }
  return result
}
