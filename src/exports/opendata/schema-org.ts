import type { Offer, OfferFacts, Office, WholeOfferText } from '../../domain/rulebook/index.ts'
import { closedOn, hoursAvailable } from './schema-org-hours.ts'
import { type SchemaDocument, type SchemaNode, unlessEmpty } from './schema-org-node.ts'
import { departmentOf } from './schema-org-office.ts'

/** One offer with all that its description in schema.org needs. */
export interface OfferToDescribe {
  readonly offer: Offer
  /** Its words in the language of the description. */
  readonly text: WholeOfferText
  readonly facts: OfferFacts
  /** Its offices in the same language. */
  readonly offices: readonly Office[]
  /** Names what is described: an address (IRI), whole or relative to the document that holds the description. */
  readonly id: string
  readonly words: OfferNames
}

/** Ids of the offer in the language of the description. */
export interface OfferNames {
  /** Its kind: “Meldestelle”. */
  readonly kind: string
  /** Its area: “Sachsen”; the country for a nationwide offer. */
  readonly area: string
  /** The roles it serves; empty: everybody. */
  readonly roles: readonly string[]
}

/** The kinds whose offices are the state itself. Of the others the kind does not say who stands behind it. */
const OF_THE_STATE: readonly Offer['kind'][] = ['police', 'prosecution', 'registry-block']

/**
 * Describes an offer in the vocabulary of schema.org (https://schema.org/Service): one `Service` or
 * `GovernmentService` with nothing that its page does not state. Costs and hours that no source gives are left out.
 * Telephone numbers are in their dialled form.
 * @param described the offer with its texts, facts and names
 * @returns a JSON-LD document; the order of its keys and lists is always the same
 */
export function schemaOrgOf({ offer, text, facts, offices, id, words }: OfferToDescribe): SchemaDocument {
  const hours = [...(offer.hours ? hoursAvailable(offer.hours) : []), ...closedOn(offer.closures ?? [])]
  const channels = channelsOf(offer, text)
  const mails = offer.contact.emails.map((email) => ({ '@type': 'ContactPoint', contactType: text.name, email }))
  return {
    '@context': 'https://schema.org',
    '@type': OF_THE_STATE.includes(offer.kind) ? 'GovernmentService' : 'Service',
    '@id': id,
    identifier: offer.id,
    name: text.name,
    alternateName: text.shortName === text.name ? undefined : text.shortName,
    description: text.summary,
    url: offer.contact.website,
    serviceType: words.kind,
    provider: {
      '@type': 'Organization',
      name: text.provider,
      ...unlessEmpty('contactPoint', mails),
      ...unlessEmpty('department', offices.map(departmentOf)),
    },
    areaServed: areaOf(offer, text, words.area),
    ...unlessEmpty(
      'audience',
      words.roles.map((audienceType) => ({ '@type': 'Audience', audienceType })),
    ),
    ...unlessEmpty('availableChannel', channels),
    ...unlessEmpty('hoursAvailable', hours),
    ...(offer.free === true ? { offers: { '@type': 'Offer', price: 0, priceCurrency: 'EUR' } } : {}),
    ...unlessEmpty(
      'subjectOf',
      facts.sources.map(({ url, pageDate }) => ({ '@type': 'WebPage', url, dateModified: pageDate ?? undefined })),
    ),
  }
}

/** The Land with its code of ISO 3166-2, or the country; a narrower region lies in it. */
function areaOf({ area }: Offer, { region }: WholeOfferText, name: string): SchemaNode {
  const whole =
    area === 'DE'
      ? { '@type': 'Country', name, identifier: 'DE' }
      : { '@type': 'State', name, identifier: `DE-${area}` }
  return region === undefined ? whole : { '@type': 'Place', name: region, containedInPlace: whole }
}

/** Every way to the offer but mail, which schema.org keeps with the provider: numbers, website, chat, form, address. */
function channelsOf({ contact, languages }: Offer, text: WholeOfferText): readonly SchemaNode[] {
  const channel = (way: Omit<SchemaNode, '@type'>): SchemaNode => ({
    '@type': 'ServiceChannel',
    ...way,
    availableLanguage: languages,
  })
  const phones = contact.phones.map(({ dial, email, hours }, index) => ({
    '@type': 'ContactPoint',
    contactType: text.phoneLabels[index] || text.name,
    telephone: dial,
    email,
    ...unlessEmpty('hoursAvailable', hours ? hoursAvailable(hours) : []),
  }))
  const links = [contact.website, contact.chat, contact.form].filter((url) => url !== undefined)
  const address = contact.address && { '@type': 'Place', name: text.name, address: contact.address }
  return [
    ...phones.map((servicePhone) => channel({ servicePhone })),
    ...[...new Set(links)].map((serviceUrl) => channel({ serviceUrl })),
    ...(address ? [channel({ serviceLocation: address })] : []),
  ]
}
