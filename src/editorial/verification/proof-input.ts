import { addDays, type WallTime } from '../../domain/matching/index.ts'
import type { Offer, Rulebook } from '../../domain/rulebook/index.ts'
import { type Space, spaceOf } from './answer-space.ts'
import type { Recommend } from './outcome-table.ts'

/** A rulebook under study: its space, the days on which something ends, and what judges. */
export interface Study {
  readonly rulebook: Rulebook
  readonly space: Space
  /**
   * Today, and the first day after each end of an offer that lies ahead: between them nothing changes but the clock.
   */
  readonly moments: readonly WallTime[]
  readonly judge: Recommend
}

/** @param now German wall time from which the days ahead are counted */
export function studyOf(rulebook: Rulebook, now: WallTime, judge: Recommend): Study {
  const ends = rulebook.offers.flatMap(({ endsOn }) => (endsOn === undefined ? [] : [addDays(endsOn, 1)]))
  const days = [...new Set([now.date, ...ends.filter((day) => day > now.date)])].sort()
  return {
    rulebook,
    space: spaceOf(rulebook.questions),
    moments: days.map((date) => ({ date, minute: now.minute })),
    judge,
  }
}

/** Offers of a Land and of the whole country: no other is ever shown there (`areaFit`). */
export function ofLand(offers: readonly Offer[], location: string | undefined): readonly Offer[] {
  return offers.filter(({ area }) => area === 'DE' || area === location)
}
