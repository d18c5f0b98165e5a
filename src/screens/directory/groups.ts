import { AREAS, type Area, KINDS, type Offer } from '../../domain/rulebook/index.ts'

export interface AreaGroup {
  readonly area: Area
  readonly offers: readonly Offer[]
}

/** By kind, then by id: a sort by name would depend on the browser's collation and differ from the written page. */
export function sortedByKind(offers: readonly Offer[]): readonly Offer[] {
  return [...offers].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
}

/**
 * The offers by area, nationwide first, inside an area by kind. Ended offers are left out; paused ones stay, marked,
 * because people look for them.
 * @param first the area to begin with, where somebody chose one
 */
export function groupByArea(offers: readonly Offer[], first: Area = 'DE'): readonly AreaGroup[] {
  const listed = sortedByKind(offers.filter(({ status }) => status !== 'ended'))
  return [first, ...AREAS.filter((area) => area !== first)]
    .map((area) => ({ area, offers: listed.filter((offer) => offer.area === area) }))
    .filter((group) => group.offers.length > 0)
}
