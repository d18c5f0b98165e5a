import { withoutForbidden } from './forbidden-characters.ts'

/** How a table is written as CSV. */
export interface CsvFormat {
  /** The comma of RFC 4180, which is the default, or the semicolon that German spreadsheet programs expect. */
  readonly separator?: ',' | ';'
  /** Whether cells are guarded against spreadsheet programs with `guardCell`. */
  readonly guarded?: boolean
  /** Whether the text begins with a byte order mark, by which spreadsheet programs recognise UTF-8. */
  readonly byteOrderMark?: boolean
}

/**
 * Guards a cell against spreadsheet programs, which would read it as a formula (OWASP, CSV injection) or as a number
 * without its leading zero. The apostrophe before such a cell marks it as text; a reader takes the first apostrophe
 * of a cell off again.
 * @param cell the text of a cell
 * @returns the text, with an apostrophe before it where it needs one
 */
export function guardCell(cell: string): string {
  return /^[=+\-@\t\r\n']|^0\d+$/.test(cell) ? `'${cell}` : cell
}

function quoted(cell: string, separator: string): string {
  return cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/**
 * Writes a table as CSV (RFC 4180): CRLF after every line, also after the last; quotation marks where they are needed.
 * Characters that CSV cannot hold are left out first: before a formula one of them would hide it from the guard.
 * @param rows the cells of each line, the names of the columns first
 * @param format separator, guard and byte order mark; without it plain RFC 4180
 * @returns the text of the file
 */
export function writeCsv(
  rows: readonly (readonly string[])[],
  { separator = ',', guarded = false, byteOrderMark = false }: CsvFormat = {},
): string {
  const line = (row: readonly string[]) =>
    row
      .map(withoutForbidden)
      .map((cell) => quoted(guarded ? guardCell(cell) : cell, separator))
      .join(separator)
  return (byteOrderMark ? '\uFEFF' : '') + rows.map((row) => `${line(row)}\r\n`).join('')
}
