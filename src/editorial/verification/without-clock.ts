import type { Offer } from '../../domain/rulebook/index.ts'

/** An offer without what a clock reads: the proof says who stands where at any moment. */
export function withoutClock({ hours: _, closures: __, ...offer }: Offer): Offer {
  const phones = offer.contact.phones.map(({ hours: ___, ...phone }) => phone)
  return { ...offer, contact: { ...offer.contact, phones } }
}
