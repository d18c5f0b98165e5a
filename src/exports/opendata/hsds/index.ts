import { writeJson } from '../../../text/encoding/index.ts'
import type { RulesHistory } from '../../change-history/index.ts'
import type { DataBook } from '../data-book.ts'
import type { OpenOffer } from '../open-offer-schema.ts'
import { datapackageOf } from './datapackage.ts'
import { serviceOf } from './service.ts'
import { tablesOf } from './tables.ts'
import { termsFor } from './terms.ts'

/**
 * The offers in the Human Services Data Specification 3.0: `services.json`, in the form in which an HSDS API lists
 * services, and the tabular data package.
 * @param offers the published offers
 * @param book the operator and the names of the answers
 * @param history the recorded changes
 * @returns file name → text
 */
export function hsdsFiles(
  offers: readonly OpenOffer[],
  book: DataBook,
  history: RulesHistory,
): ReadonlyMap<string, string> {
  const terms = termsFor(book)
  const services = offers.map((offer) => serviceOf(offer, book, history, terms))
  const page = {
    total_items: services.length,
    total_pages: 1,
    page_number: 1,
    size: services.length,
    first_page: true,
    last_page: true,
    empty: services.length === 0,
    contents: services,
  }
  return new Map([
    ['services.json', `${writeJson(page)}\n`],
    ['datapackage.json', `${writeJson(datapackageOf(book), 2)}\n`],
    ...tablesOf(services, terms.taxonomies),
  ])
}
