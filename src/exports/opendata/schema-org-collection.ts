import { textsFor } from '../../text/i18n/index.ts'
import { type DataBook, LICENCE, linkFrom, pageOf, type SiteAddress } from './data-book.ts'
import { pathOf } from './data-files.ts'
import { schemaOrgOf } from './schema-org.ts'

/**
 * All offers in the words of schema.org, as a feed of data: the same descriptions as in the offers' pages. Whether an
 * offer runs, who learns of it and whether anybody confirmed it schema.org has no words for; those stand beside each
 * offer with a prefix of our own, whose terms are the fields of `angebote.json`.
 */
export function schemaOrgCollection(book: DataBook, site: SiteAddress): object {
  const t = textsFor('de')
  const file = pathOf('schemaOrg')
  const items = book.offers.map(({ offer, texts, facts }) => {
    const { '@context': _, ...item } = schemaOrgOf({
      offer,
      text: texts.de,
      facts,
      id: `${linkFrom(file, pageOf(offer.id, 'de'), site)}#angebot`,
      words: {
        kind: t(`kind.${offer.kind}`),
        area: t(offer.area === 'DE' ? 'directory.country' : `directory.land.${offer.area}`),
        roles: (offer.roles ?? []).map((role) => t(`roleName.${role}`)),
      },
    })
    return {
      '@type': 'DataFeedItem',
      item,
      'lotse:status': offer.status,
      ...(offer.endsOn === undefined ? {} : { 'lotse:endsOn': offer.endsOn }),
      'lotse:police': offer.police,
      ...(offer.confirmedOn === undefined ? {} : { 'lotse:confirmedOn': offer.confirmedOn }),
      'lotse:read': offer.read,
    }
  })
  return {
    '@context': ['https://schema.org', { lotse: `urn:uuid:${book.uuidOf('vocabulary')}#` }],
    '@type': 'DataFeed',
    name: t('openData.dataset.offers.title'),
    description: t('openData.dataset.offers.description'),
    license: LICENCE.url,
    creator: { '@type': 'Organization', name: book.operator },
    isAccessibleForFree: true,
    dataFeedElement: items,
  }
}
