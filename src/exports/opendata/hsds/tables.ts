import { writeCsv } from '../../../text/encoding/index.ts'
import { HSDS_TABLES, type TableName } from './columns.ts'
import type { Service } from './service.ts'
import type { Taxonomy } from './terms.ts'

type Row = { readonly [column: string]: unknown }

/** Rows of one id once: an organisation, a term stands with many services. */
function uniqueById(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

/** The services taken apart into the rows of each table. */
function rowsOf(
  services: readonly Service[],
  taxonomies: readonly Taxonomy[],
): { readonly [T in TableName]: readonly Row[] } {
  const atLocations = services.flatMap((service) => service.service_at_locations)
  const offices = atLocations.flatMap((one) => ('sources' in one ? [one] : []))
  const owners = [...services, ...offices]
  const attributes = owners.flatMap((one) => one.attributes)
  const locations = atLocations.map(({ location }) => location)
  return {
    organization: uniqueById(services.map(({ organization }) => organization)),
    service: services,
    attribute: attributes,
    service_at_location: atLocations,
    location: locations,
    phone: owners.flatMap(({ phones }) => phones),
    contact: owners.flatMap(({ contacts }) => contacts),
    address: locations.flatMap(({ addresses }) => addresses ?? []),
    schedule: owners.flatMap(({ schedules }) => schedules),
    funding: services.flatMap(({ funding }) => funding),
    service_area: services.flatMap((service) => service.service_areas),
    language: services.flatMap(({ languages }) => languages),
    taxonomy: taxonomies.map((taxonomy) => ({ ...taxonomy })),
    taxonomy_term: uniqueById(attributes.map(({ taxonomy_term }) => ({ ...taxonomy_term }))),
    metadata: services.flatMap(({ metadata }) => metadata),
    source: owners.flatMap(({ sources }) => sources),
  }
}

function csvValue(value: unknown): string {
  if (value === undefined || value === null) return ''
  return Array.isArray(value) ? value.join(' | ') : String(value)
}

/**
 * The services as tables of HSDS 3.0, one file each, with every column of the specification. Cells are not guarded
 * against spreadsheet programs: an apostrophe would break what the descriptor promises of a column (decision 0041).
 * @param services the services with everything that belongs to them
 * @param taxonomies all taxonomies
 * @returns file name → text
 */
export function tablesOf(services: readonly Service[], taxonomies: readonly Taxonomy[]): ReadonlyMap<string, string> {
  const rows = rowsOf(services, taxonomies)
  return new Map(
    HSDS_TABLES.map(({ name, path, columns }) => {
      const lines = rows[name].map((row) => columns.map((column) => csvValue(row[column.name])))
      return [path, writeCsv([columns.map((column) => column.name), ...lines])]
    }),
  )
}
