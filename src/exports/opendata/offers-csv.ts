import { writeCsv } from '../../text/encoding/index.ts'
import type { OpenOffer } from './open-offer.ts'

/** Between values of one cell. */
export const BETWEEN = ' | '

type Cell = string | number | boolean | null | undefined | readonly (string | null)[]

/**
 * RFC 3966: a whole number, or a short one with the country in which it is dialled. As a URI no spreadsheet program
 * takes it for a number.
 */
export function telUri(dial: string): string {
  return dial.startsWith('+') ? `tel:${dial}` : `tel:${dial};phone-context=+49`
}

/** The columns of the table, in their order. */
const COLUMNS: { readonly [name: string]: (offer: OpenOffer) => Cell } = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  provider: ({ provider }) => provider,
  area: ({ area }) => area,
  region: ({ region }) => region?.de,
  status: ({ status }) => status,
  ends_on: ({ endsOn }) => endsOn,
  kind: ({ kind }) => kind,
  phones: ({ contact }) => contact.phones.map(({ number }) => number),
  phone_uris: ({ contact }) => contact.phones.map(({ dial }) => telUri(dial)),
  phone_labels: ({ contact }) => contact.phones.map(({ label }) => label?.de ?? ''),
  phone_sources: ({ contact }) => contact.phones.map(({ source }) => source.url),
  emails: ({ contact }) => [...contact.emails, ...contact.phones.flatMap(({ email }) => email ?? [])],
  website: ({ contact }) => contact.website,
  chat: ({ contact }) => contact.chat,
  form: ({ contact }) => contact.form,
  address: ({ contact }) => [contact.address, ...contact.phones.map(({ address }) => address)].filter(Boolean),
  hours: ({ contact }) => contact.hours,
  hours_note: ({ contact }) => contact.hoursNote?.de,
  police: ({ police }) => police,
  anonymous: ({ anonymous }) => anonymous,
  free: ({ free }) => free,
  languages: ({ languages }) => languages,
  summary: ({ summary }) => summary.de,
  summary_en: ({ summary }) => summary.en,
  hint: ({ hint }) => hint?.de,
  not_for: ({ notFor }) => notFor.map(({ de }) => de),
  focus: ({ focus }) => focus,
  needs: ({ needs }) => needs,
  phases: ({ phases }) => phases,
  audiences: ({ audiences }) => audiences,
  topics: ({ topics }) => topics,
  incidents: ({ incidents }) => incidents,
  backgrounds: ({ backgrounds }) => backgrounds,
  roles: ({ roles }) => roles,
  confidence: ({ confidence }) => confidence,
  confirmed_on: ({ confirmed }) => confirmed?.on,
  confirmed_by: ({ confirmed }) => confirmed?.by,
  read: ({ read }) => read,
  page_date: ({ pageDate }) => pageDate,
  sources: ({ sources }) => sources.map(({ url }) => url),
  same_office_as: ({ sameOfficeAs }) => sameOfficeAs,
  uuid: ({ uuid }) => uuid,
}

function csvValue(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  return Array.isArray(cell) ? cell.join(BETWEEN) : String(cell)
}

/** One line an offer, below the names of the columns. */
function rowsOf(offers: readonly OpenOffer[]): readonly (readonly string[])[] {
  const columns = Object.entries(COLUMNS)
  return [columns.map(([name]) => name), ...offers.map((offer) => columns.map(([, cell]) => csvValue(cell(offer))))]
}

/** For programs: RFC 4180 to the letter, without a byte order mark. */
export function offersCsv(offers: readonly OpenOffer[]): string {
  return writeCsv(rowsOf(offers), { guarded: true })
}

/**
 * For people: the same cells as German spreadsheet programs open them right – a byte order mark says UTF-8, semicolons
 * divide (decision 0019).
 */
export function offersTable(offers: readonly OpenOffer[]): string {
  return writeCsv(rowsOf(offers), { separator: ';', guarded: true, byteOrderMark: true })
}
