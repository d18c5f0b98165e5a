import { textsFor } from '../../text/i18n/index.ts'
import type { RulesHistory } from '../change-history/index.ts'
import { asOf, type DataBook, LICENCE, linkFrom, pageOf, type SiteAddress } from './data-book.ts'
import { pathOf } from './data-files.ts'
import { schemaOrgOf } from './schema-org.ts'

/**
 * All offers in the vocabulary of schema.org, as a data feed with the same descriptions as on the offers' pages.
 * schema.org has no properties for whether an offer runs, what it does in one word and for the person, who learns of an
 * incident and whether the facts were confirmed; these follow with a prefix of our own, whose terms are the fields of
 * `angebote.json`.
 * @param book the offers and the operator
 * @param history the recorded changes
 * @param site where the site is served
 * @returns the content of `angebote.jsonld`
 */
export function schemaOrgCollection(book: DataBook, history: RulesHistory, site: SiteAddress): object {
  const t = textsFor('de')
  const file = pathOf('schemaOrg')
  const changed = asOf(history)
  const items = book.offers.map(({ offer, texts, facts, offices, fundedUntil }) => {
    const { '@context': _, ...item } = schemaOrgOf({
      offer,
      text: texts.de,
      facts,
      offices: offices.map(({ inGerman }) => inGerman),
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
      ...(fundedUntil === undefined ? {} : { 'lotse:fundedUntil': fundedUntil.on }),
      'lotse:help': offer.help,
      ...(offer.policeTask === undefined ? {} : { 'lotse:policeTask': offer.policeTask }),
      ...(offer.house === undefined ? {} : { 'lotse:house': offer.house }),
      'lotse:forYou': texts.de.forYou,
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
    version: '1',
    ...(changed === null ? {} : { dateModified: changed }),
    dataFeedElement: items,
  }
}
