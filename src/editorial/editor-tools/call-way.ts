import type { ConfirmedBy, OfferFile, OfficeFile } from '../authoring/index.ts'
import { canConfirm } from './confirm.ts'

/** Ways of asking, in the order in which they are worth most, with what one does. */
export const WAYS: { readonly [B in ConfirmedBy]: string } = {
  phone: 'Anrufen',
  mail: 'Schreiben',
  website: 'Auf der Website nachsehen',
  visit: 'Hingehen',
}

/** The same as a word in a table. */
export const WAY_WORDS: { readonly [B in ConfirmedBy]: string } = {
  phone: 'Telefon',
  mail: 'E-Mail',
  website: 'Website',
  visit: 'Besuch',
}

/**
 * How somebody asks an offer or one of its offices: by telephone where it has one, else in writing, else by a look at
 * its website. A crisis line is not kept from those who need it: whoever can, writes.
 */
export function wayToAsk(offer: OfferFile, office: OfficeFile | null): ConfirmedBy {
  const owner = office === null ? offer : { ...office, id: offer.id }
  const quiet: readonly ConfirmedBy[] = ['mail', 'website', 'phone']
  const loud: readonly ConfirmedBy[] = ['phone', 'mail', 'website']
  return (offer.kind === 'crisis-line' ? quiet : loud).find((way) => canConfirm(owner, way)) ?? 'visit'
}

/** What `rules:confirm` calls an offer or one of its offices. */
export function nameToConfirm(offer: OfferFile, office: OfficeFile | null): string {
  return office === null ? offer.id : `${offer.id}/${office.id}`
}

/** The command that records that everything is right. */
export function confirmCommand(offer: OfferFile, office: OfficeFile | null): string {
  return `npm run -s rules:confirm -- ${nameToConfirm(offer, office)} --by ${wayToAsk(offer, office)}`
}
