import { AREAS, type Area, KINDS, type Offer } from '../../domain/rulebook/index.ts'

export interface AreaGroup {
  readonly area: Area
  readonly offers: readonly Offer[]
}

/**
 * The offers by area, nationwide first, inside an area by kind, then by id (a sort by name would depend on the
 * browser's collation and differ from the prerendered page). Ended offers are left out; paused ones stay, marked,
 * because people look for them.
 * @param first the area to begin with, where somebody chose one
 */
export function groupByArea(offers: readonly Offer[], first: Area = 'DE'): readonly AreaGroup[] {
  const listed = offers
    .filter(({ status }) => status !== 'ended')
    .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
  return [first, ...AREAS.filter((area) => area !== first)]
    .map((area) => ({ area, offers: listed.filter((offer) => offer.area === area) }))
    .filter((group) => group.offers.length > 0)
}
