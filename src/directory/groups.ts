import { AREAS, type Area, type Offer } from '../rulebook/index.ts'

export interface AreaGroup {
  readonly area: Area
  readonly offers: readonly Offer[]
}

/**
 * The offers by area, nationwide first, in the order of the rulebook (by id: a sort by name would depend on the browser's collation and differ
 * from the prerendered page). Ended offers are left out; paused ones stay, marked, because people look for them.
 */
export function groupByArea(offers: readonly Offer[]): readonly AreaGroup[] {
  const listed = offers.filter(({ status }) => status !== 'ended')
  return AREAS.map((area) => ({ area, offers: listed.filter((offer) => offer.area === area) })).filter(
    (group) => group.offers.length > 0,
  )
}
