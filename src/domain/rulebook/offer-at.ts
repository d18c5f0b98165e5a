import type { Offer } from './offer.ts'

/**
 * The offer at an address: that of this id, or the house of an office that had a file of its own under this id once, so
 * that old links lead somewhere.
 */
export function offerAt(offers: readonly Offer[], id: string | undefined): Offer | undefined {
  if (id === undefined) return undefined
  return offers.find((offer) => offer.id === id) ?? offers.find(({ aliases }) => aliases?.includes(id))
}

/** The ids under which offers have pages, former ones of their offices too. */
export function addressedIds(offers: readonly Offer[]): readonly string[] {
  return offers.flatMap(({ id, aliases }) => [id, ...(aliases ?? [])])
}
