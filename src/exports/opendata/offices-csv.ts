import { writeCsv } from '../../text/encoding/index.ts'
import { CONTACT } from './contact-columns.ts'
import { type Cell, csvValue, FOR_SPREADSHEETS, interval } from './csv-cells.ts'
import type { OpenOffer, OpenOffice } from './open-offer-schema.ts'

/** Every published field of an office by its path. */
export type OfficeField =
  | Exclude<keyof OpenOffice, 'contact'>
  | `contact.${Exclude<keyof OpenOffice['contact'], 'phones'>}`
  | `contact.phones.${keyof OpenOffice['contact']['phones'][number]}`

interface Column {
  readonly name: string
  /** The published fields of the office that it shows; none: it is about the offer. */
  readonly of: readonly OfficeField[]
  readonly cell: (office: OpenOffice, offer: OpenOffer) => Cell
}

/** The columns of the table in their order. New ones come at the end, so that the position of no column changes. */
export const OFFICE_COLUMNS = [
  { name: 'offer', of: [], cell: (_, offer) => offer.id },
  { name: 'offer_name', of: [], cell: (_, offer) => offer.name },
  { name: 'area', of: [], cell: (_, offer) => offer.area },
  { name: 'offer_status', of: [], cell: (_, offer) => offer.status },
  { name: 'id', of: ['id'], cell: ({ id }) => id },
  { name: 'uuid', of: ['uuid'], cell: ({ uuid }) => uuid },
  { name: 'name', of: ['name'], cell: ({ name }) => name },
  { name: 'town', of: ['town'], cell: ({ town }) => town },
  { name: 'serves', of: ['serves'], cell: ({ serves }) => serves },
  CONTACT.phones,
  CONTACT.phoneUris,
  CONTACT.phoneLabels,
  CONTACT.phoneHours,
  CONTACT.phoneSources,
  CONTACT.emails,
  CONTACT.website,
  CONTACT.address,
  CONTACT.hours,
  CONTACT.onHolidays,
  CONTACT.hoursNote,
  { name: 'hours_note_en', of: ['contact.hoursNote'], cell: ({ contact }) => contact.hoursNote?.en },
  { name: 'closures', of: ['closures'], cell: ({ closures }) => closures.map(interval) },
  { name: 'confidence', of: ['confidence'], cell: ({ confidence }) => confidence },
  { name: 'confirmed_on', of: ['confirmed'], cell: ({ confirmed }) => confirmed?.on },
  { name: 'confirmed_by', of: ['confirmed'], cell: ({ confirmed }) => confirmed?.by },
  { name: 'read', of: ['read'], cell: ({ read }) => read },
  { name: 'page_date', of: ['pageDate'], cell: ({ pageDate }) => pageDate },
  { name: 'sources', of: ['sources'], cell: ({ sources }) => sources.map(({ url }) => url) },
] as const satisfies readonly Column[]

type FieldWithColumn = (typeof OFFICE_COLUMNS)[number]['of'][number]

/** Published fields without a column, and why. A field that has neither a column nor a reason does not compile. */
export const OFFICES_WITHOUT_COLUMN = {
  'contact.opening': 'the same hours as contact.hours, whose notation fits into one cell',
} satisfies { readonly [F in Exclude<OfficeField, FieldWithColumn>]: string }

/** One line per office, below the names of the columns. */
function rowsOf(offers: readonly OpenOffer[]): readonly (readonly string[])[] {
  const rows = offers.flatMap((offer) =>
    offer.offices.map((office) => OFFICE_COLUMNS.map(({ cell }) => csvValue(cell(office, offer)))),
  )
  return [OFFICE_COLUMNS.map(({ name }) => name), ...rows]
}

/**
 * The offices of all offers as CSV for programs (RFC 4180), a line for each: a table of its own, because an offer may
 * have any number of them. `offer` is the id of its line in `angebote.csv`. No cell is guarded.
 * @param offers the published offers, in the order of the lines
 * @returns the text of `bueros.csv`
 */
export function officesCsv(offers: readonly OpenOffer[]): string {
  return writeCsv(rowsOf(offers))
}

/**
 * The same lines for people, guarded against spreadsheet programs.
 * @param offers the published offers, in the order of the lines
 * @returns the text of `bueros-tabelle.csv`
 */
export function officesTable(offers: readonly OpenOffer[]): string {
  return writeCsv(rowsOf(offers), FOR_SPREADSHEETS)
}
