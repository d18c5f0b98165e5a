import type { DataBook } from '../data-book.ts'
import type { OpenOffer, OpenOffice } from '../open-offer-schema.ts'
import { attributesOf } from './attributes.ts'
import { t } from './german-texts.ts'
import { type Location, partsOf } from './locations.ts'
import { sourcesOf } from './sources.ts'
import type { Terms } from './terms.ts'
import { contactsOf, phonesOf, schedulesOf } from './ways.ts'

/** The building of an office. Its name is the office's; a street without a postcode stands in the description. */
function locationOf({ id, area }: OpenOffer, office: OpenOffice, { uuidOf }: DataBook): Location {
  const location_id = uuidOf(`location:${id}/${office.id}`)
  const { address, website } = office.contact
  const parts = address === null ? null : partsOf(address, area)
  return {
    id: location_id,
    location_type: 'physical',
    ...(website === null ? {} : { url: website }),
    name: office.name,
    description: parts === null && address !== null ? `${address}, ${office.town}` : office.town,
    ...(parts === null
      ? {}
      : {
          addresses: [
            {
              id: uuidOf(`address:${id}/${office.id}`),
              location_id,
              ...parts,
              country: 'DE',
              address_type: 'physical',
            },
          ],
        }),
  }
}

/** The service at an office. */
export type AtOffice = ReturnType<typeof officesOf>[number]

/**
 * The offices of an offer as the service at their places, each with its own numbers, times, mails, sources, and how far
 * these can be relied on.
 */
export function officesOf(offer: OpenOffer, book: DataBook, terms: Terms) {
  return offer.offices.map((office) => {
    const key = `${offer.id}/${office.id}`
    const id = office.uuid
    const part = { key, owner: { service_at_location_id: id } }
    const location = locationOf(offer, office, book)
    const { contact, closures, serves } = office
    return {
      id,
      service_id: offer.uuid,
      location_id: location.id,
      ...(serves.length === 0 ? {} : { description: t('openData.serves', { list: serves.join(', ') }) }),
      location,
      phones: phonesOf(part, contact.phones, () => location.id, book),
      schedules: schedulesOf(part, contact, closures, book),
      contacts: contactsOf(part, contact.emails, contact.phones, book),
      attributes: attributesOf(key, { id, entity: 'service_at_location' }, terms.termsOfOffice(offer, office), book),
      sources: sourcesOf(key, office.sources, { service_id: offer.uuid, service_at_location_id: id }, book),
    }
  })
}
