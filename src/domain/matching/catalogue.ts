import { AREAS, type Area, type Offer, type Rulebook } from '../rulebook/index.ts'

/** The offers of a rulebook in the order in which every recommendation needs them. */
interface Catalogue {
  readonly byArea: ReadonlyMap<Area, readonly Offer[]>
  readonly byId: ReadonlyMap<string, Offer>
}

/** Sorting ten thousand offers costs more than recommending from them; a rulebook never changes, so once is enough. */
const CATALOGUES = new WeakMap<Rulebook, Catalogue>()

function catalogueOf(rulebook: Rulebook): Catalogue {
  const known = CATALOGUES.get(rulebook)
  if (known !== undefined) return known
  const offers = [...rulebook.offers].sort((a, b) => (a.id < b.id ? -1 : 1))
  const made: Catalogue = {
    byArea: new Map(AREAS.map((area) => [area, offers.filter((offer) => offer.area === area)])),
    byId: new Map(offers.map((offer) => [offer.id, offer])),
  }
  CATALOGUES.set(rulebook, made)
  return made
}

/** The offers of an area, by id. */
export function offersOf(rulebook: Rulebook, area: Area): readonly Offer[] {
  return catalogueOf(rulebook).byArea.get(area) ?? []
}

/** The offer of an id, if there is one. */
export function offerOf(rulebook: Rulebook, id: string): Offer | undefined {
  return catalogueOf(rulebook).byId.get(id)
}
