import { type TextKey, textsFor } from '../../text/i18n/index.ts'
import type { RulesHistory } from '../change-history/index.ts'
import { asOf, type BilingualText, type DataBook, LICENCE, linkFrom, type SiteAddress } from './data-book.ts'
import { pathOf } from './data-files.ts'
import type { ChangesDocument, OffersDocument } from './json-schema.ts'
import { openOfferOf } from './open-offer.ts'

const bilingual = (key: TextKey): BilingualText => ({ de: textsFor('de')(key), en: textsFor('en')(key) })

/** What stands above the data in every file of our own form. */
function head(schema: string, { operator, mail }: DataBook, history: RulesHistory) {
  return {
    $schema: `./${schema.split('/').at(-1)}`,
    version: 1 as const,
    asOf: asOf(history),
    publisher: operator,
    contact: mail,
    licence: { id: LICENCE.id, name: LICENCE.name, url: LICENCE.url },
    attribution: operator,
  }
}

/**
 * All offers in our own form.
 * @param book the offers and the operator
 * @param history the recorded changes
 * @param site where the site is served
 * @returns the content of `angebote.json`
 */
export function offersDocument(book: DataBook, history: RulesHistory, site: SiteAddress): OffersDocument {
  const file = pathOf('json')
  return {
    ...head(pathOf('schema'), book, history),
    notice: bilingual('openData.notice'),
    documentation: linkFrom(file, 'monitoring', site),
    catalogue: linkFrom(file, pathOf('catalogue'), site),
    offers: book.offers.map((entry) => openOfferOf(entry, book, file, site)),
  }
}

/**
 * The recorded changes in our own form.
 * @param book the operator
 * @param history the recorded changes
 * @returns the content of `aenderungen.json`
 */
export function changesDocument(book: DataBook, history: RulesHistory): ChangesDocument {
  return { ...head(pathOf('changesSchema'), book, history), history }
}
