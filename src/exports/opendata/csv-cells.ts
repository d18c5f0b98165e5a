import type { CsvFormat } from '../../text/encoding/index.ts'

/**
 * A table for people: German spreadsheet programs open it correctly because a byte order mark announces UTF-8 and
 * semicolons separate the cells (decision 0019); no cell is read as a formula.
 */
export const FOR_SPREADSHEETS: CsvFormat = { separator: ';', guarded: true, byteOrderMark: true }

/** Between values of one cell. */
export const BETWEEN = ' | '

export type Cell = string | number | boolean | null | undefined | readonly (string | null)[]

/** A cell as text: nothing for what is not known, several values with a bar between them. */
export function csvValue(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  return Array.isArray(cell) ? cell.join(BETWEEN) : String(cell)
}

/**
 * A telephone number as a URI (RFC 3966). A short number names the country in which it is dialled. Spreadsheet programs
 * take no URI for a number.
 * @param dial E.164, or a short number
 * @returns `tel:+493511234567`, `tel:110;phone-context=+49`
 */
export function telUri(dial: string): string {
  return dial.startsWith('+') ? `tel:${dial}` : `tel:${dial};phone-context=+49`
}

/** Days from one to another as an interval of ISO 8601. */
export const interval = ({ from, to }: { readonly from: string; readonly to: string }): string => `${from}/${to}`
