/** The separator of a table: the sign that stands most often in its first line, outside of quotation marks. */
function separatorOf(text: string): string {
  const [head = ''] = text.replaceAll(/"(?:[^"]|"")*"/g, '').split(/\r?\n/)
  const count = (sign: string) => head.split(sign).length - 1
  return [';', ',', '\t'].sort((a, b) => count(b) - count(a))[0]!
}

/**
 * Reads CSV (RFC 4180) as spreadsheet programs store it: with a byte order mark or without, with semicolons, commas or
 * tabulators, quoted or not. The apostrophe by which `writeCsv` guards a cell is taken off.
 * @param text the text of the file
 * @returns the cells of each line; empty lines are left out
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const source = text.replace(/^\uFEFF/, '')
  const separator = separatorOf(source)
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  const endCell = () => {
    row.push(cell.replace(/^'/, ''))
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (row.some((one) => one !== '')) rows.push(row)
    row = []
  }
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]!
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (source[at + 1] === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (sign === '"' && cell === '') isQuoted = true
    else if (sign === separator) endCell()
    else if (sign === '\n') endRow()
    else if (sign !== '\r') cell += sign
  }
  endRow()
  return rows
}
