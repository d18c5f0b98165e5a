/**
 * A cell that no spreadsheet program takes for a formula (OWASP, CSV injection) or for a number without its leading
 * zero: an apostrophe before it says “text”. Readers of ours take it off again.
 */
export function guarded(cell: string): string {
  return /^[=+\-@\t\r\n']|^0\d+$/.test(cell) ? `'${cell}` : cell
}

function quoted(cell: string, separator: string): string {
  return cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/**
 * Writes a table as RFC 4180 has it: CRLF behind every line, the last one too; quotes where they are needed.
 * @param separator the comma of RFC 4180, or the semicolon by which German spreadsheet programs divide
 */
export function writeCsv(rows: readonly (readonly string[])[], separator: ',' | ';' = ','): string {
  return rows.map((row) => `${row.map((cell) => quoted(cell, separator)).join(separator)}\r\n`).join('')
}
