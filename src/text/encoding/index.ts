/** Texts written into other formats, so that nothing in them is taken for markup or a formula. Depends on nothing. */

export { type CsvFormat, guardCell, writeCsv } from './csv.ts'
export { withoutForbidden } from './forbidden-characters.ts'
export { writeJson } from './json.ts'
export { escapeMarkup } from './markup.ts'
export { readCsv } from './read-csv.ts'
