import { writeCsv } from '../../text/encoding/index.ts'
import { CONTACT } from './contact-columns.ts'
import { type Cell, csvValue, FOR_SPREADSHEETS, interval } from './csv-cells.ts'
import type { OpenField, OpenOffer } from './open-offer-schema.ts'

interface Column {
  readonly name: string
  /** The published fields that it shows. */
  readonly of: readonly OpenField[]
  readonly cell: (offer: OpenOffer) => Cell
}

/** The columns of the table in their order. New ones come at the end, so that the position of no column changes. */
export const COLUMNS = [
  { name: 'id', of: ['id'], cell: ({ id }) => id },
  { name: 'name', of: ['name'], cell: ({ name }) => name },
  { name: 'provider', of: ['provider'], cell: ({ provider }) => provider },
  { name: 'area', of: ['area'], cell: ({ area }) => area },
  { name: 'region', of: ['region'], cell: ({ region }) => region?.de },
  { name: 'status', of: ['status'], cell: ({ status }) => status },
  { name: 'ends_on', of: ['endsOn'], cell: ({ endsOn }) => endsOn },
  { name: 'kind', of: ['kind'], cell: ({ kind }) => kind },
  CONTACT.phones,
  CONTACT.phoneUris,
  CONTACT.phoneLabels,
  CONTACT.phoneSources,
  CONTACT.emails,
  CONTACT.website,
  { name: 'chat', of: ['contact.chat'], cell: ({ contact }) => contact.chat },
  { name: 'form', of: ['contact.form'], cell: ({ contact }) => contact.form },
  CONTACT.address,
  CONTACT.hours,
  CONTACT.hoursNote,
  { name: 'police', of: ['police'], cell: ({ police }) => police },
  { name: 'anonymous', of: ['anonymous'], cell: ({ anonymous }) => anonymous },
  { name: 'free', of: ['free'], cell: ({ free }) => free },
  { name: 'languages', of: ['languages'], cell: ({ languages }) => languages },
  { name: 'summary', of: ['summary'], cell: ({ summary }) => summary.de },
  { name: 'summary_en', of: ['summary'], cell: ({ summary }) => summary.en },
  { name: 'hint', of: ['hint'], cell: ({ hint }) => hint?.de },
  { name: 'not_for', of: ['notFor'], cell: ({ notFor }) => notFor.map(({ de }) => de) },
  { name: 'focus', of: ['focus'], cell: ({ focus }) => focus },
  { name: 'needs', of: ['needs'], cell: ({ needs }) => needs },
  { name: 'phases', of: ['phases'], cell: ({ phases }) => phases },
  { name: 'audiences', of: ['audiences'], cell: ({ audiences }) => audiences },
  { name: 'topics', of: ['topics'], cell: ({ topics }) => topics },
  { name: 'incidents', of: ['incidents'], cell: ({ incidents }) => incidents },
  { name: 'backgrounds', of: ['backgrounds'], cell: ({ backgrounds }) => backgrounds },
  { name: 'roles', of: ['roles'], cell: ({ roles }) => roles },
  { name: 'confidence', of: ['confidence'], cell: ({ confidence }) => confidence },
  { name: 'confirmed_on', of: ['confirmed'], cell: ({ confirmed }) => confirmed?.on },
  { name: 'confirmed_by', of: ['confirmed'], cell: ({ confirmed }) => confirmed?.by },
  { name: 'read', of: ['read'], cell: ({ read }) => read },
  { name: 'page_date', of: ['pageDate'], cell: ({ pageDate }) => pageDate },
  { name: 'sources', of: ['sources'], cell: ({ sources }) => sources.map(({ url }) => url) },
  { name: 'same_office_as', of: ['sameOfficeAs'], cell: ({ sameOfficeAs }) => sameOfficeAs },
  { name: 'uuid', of: ['uuid'], cell: ({ uuid }) => uuid },
  { name: 'talks', of: ['talks'], cell: ({ talks }) => talks },
  { name: 'video', of: ['contact.video'], cell: ({ contact }) => contact.video?.de },
  CONTACT.onHolidays,
  { name: 'regional_office_of', of: ['regionalOfficeOf'], cell: ({ regionalOfficeOf }) => regionalOfficeOf },
  { name: 'page', of: ['page'], cell: ({ page }) => page },
  { name: 'help', of: ['help'], cell: ({ help }) => help },
  { name: 'police_task', of: ['policeTask'], cell: ({ policeTask }) => policeTask },
  { name: 'house', of: ['house'], cell: ({ house }) => house },
  { name: 'short_name', of: ['shortName'], cell: ({ shortName }) => shortName.de },
  { name: 'short_name_en', of: ['shortName'], cell: ({ shortName }) => shortName.en },
  { name: 'for_you', of: ['forYou'], cell: ({ forYou }) => forYou.de },
  { name: 'for_you_en', of: ['forYou'], cell: ({ forYou }) => forYou.en },
  { name: 'funded_until', of: ['fundedUntil'], cell: ({ fundedUntil }) => fundedUntil?.on },
  { name: 'funded_until_source', of: ['fundedUntil'], cell: ({ fundedUntil }) => fundedUntil?.source },
  { name: 'closures', of: ['closures'], cell: ({ closures }) => closures.map(interval) },
  CONTACT.phoneHours,
  // Their facts stand in a table of their own, a line for each: `bueros.csv`.
  { name: 'offices', of: ['offices'], cell: ({ offices }) => offices.map(({ id }) => id) },
] as const satisfies readonly Column[]

type FieldWithColumn = (typeof COLUMNS)[number]['of'][number]

/** Published fields without a column, and why. A field that has neither a column nor a reason does not compile. */
export const WITHOUT_COLUMN = {
  'contact.opening': 'the same hours as contact.hours, whose notation fits into one cell',
} satisfies { readonly [F in Exclude<OpenField, FieldWithColumn>]: string }

/** One line per offer, below the names of the columns. */
function rowsOf(offers: readonly OpenOffer[]): readonly (readonly string[])[] {
  return [COLUMNS.map(({ name }) => name), ...offers.map((offer) => COLUMNS.map(({ cell }) => csvValue(cell(offer))))]
}

/**
 * The offers as CSV for programs: RFC 4180 to the letter, without a byte order mark. Every cell holds the published
 * value and nothing else: no apostrophe guards it against spreadsheet programs (decision 0041).
 * @param offers the published offers, in the order of the lines
 * @returns the text of `angebote.csv`
 */
export function offersCsv(offers: readonly OpenOffer[]): string {
  return writeCsv(rowsOf(offers))
}

/**
 * The same lines for people, guarded against spreadsheet programs.
 * @param offers the published offers, in the order of the lines
 * @returns the text of `angebote-tabelle.csv`
 */
export function offersTable(offers: readonly OpenOffer[]): string {
  return writeCsv(rowsOf(offers), FOR_SPREADSHEETS)
}
