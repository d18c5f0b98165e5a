import { writeJson } from '../../text/encoding/index.ts'
import type { RulesHistory } from '../change-history/index.ts'
import { catalogueOf, PREFIXES } from './catalogue.ts'
import { changesFeed } from './changes-feed.ts'
import { coverageCsv } from './coverage-csv.ts'
import type { DataBook, SiteAddress } from './data-book.ts'
import { pathOf } from './data-files.ts'
import { changesDocument, offersDocument } from './documents.ts'
import { hsdsFiles } from './hsds/index.ts'
import { changesJsonSchema, offersJsonSchema } from './json-schema.ts'
import { offersCsv, offersTable } from './offers-csv.ts'
import { officesCsv, officesTable } from './offices-csv.ts'
import { writeJsonLd, writeTurtle } from './rdf-graph.ts'
import { schemaOrgCollection } from './schema-org-collection.ts'

const pretty = (value: unknown) => `${writeJson(value, 2)}\n`

/**
 * All files of open data under their fixed addresses. The same rules and history give the same bytes; nothing depends
 * on the clock. The files of events come from `src/exports/calendar`.
 * @param book the offers and the operator
 * @param history the recorded changes
 * @param base path below which the site is served, with slashes at both ends
 * @returns path below the site's root → text
 */
export function dataFiles(book: DataBook, history: RulesHistory, base: string): ReadonlyMap<string, string> {
  const site: SiteAddress = { address: book.address, base }
  const document = offersDocument(book, history, site)
  const hsds = pathOf('hsds').replace(/[^/]+$/, '')
  return new Map([
    [pathOf('json'), pretty(document)],
    [pathOf('schema'), pretty(offersJsonSchema())],
    [pathOf('csv'), offersCsv(document.offers)],
    [pathOf('table'), offersTable(document.offers)],
    [pathOf('offices'), officesCsv(document.offers)],
    [pathOf('officesTable'), officesTable(document.offers)],
    [pathOf('coverage'), coverageCsv(document.offers, document.asOf)],
    [pathOf('schemaOrg'), pretty(schemaOrgCollection(book, history, site))],
    ...[...hsdsFiles(document.offers, book, history)].map(([name, text]) => [hsds + name, text] as const),
    [pathOf('feed'), changesFeed(book, history, 'de', pathOf('feed'), site)],
    [pathOf('feedEn'), changesFeed(book, history, 'en', pathOf('feedEn'), site)],
    [pathOf('changes'), pretty(changesDocument(book, history))],
    [pathOf('changesSchema'), pretty(changesJsonSchema())],
    [pathOf('catalogue'), writeJsonLd(catalogueOf(book, history, pathOf('catalogue'), site), PREFIXES)],
    [pathOf('catalogueTurtle'), writeTurtle(catalogueOf(book, history, pathOf('catalogueTurtle'), site), PREFIXES)],
  ])
}
