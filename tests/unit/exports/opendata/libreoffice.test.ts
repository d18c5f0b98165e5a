import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { findLibreOffice, INSTALL_COMMAND, openWithLibreOffice, type SheetCell } from '../../../support/libreoffice.ts'
import { fileText } from '../../../support/open-data.ts'

const OFFERS = fileText('daten/v1/angebote-tabelle.csv')
const OFFICES = fileText('daten/v1/bueros-tabelle.csv')
/** The same table without the apostrophe before a name that begins like a formula. */
const UNGUARDED = OFFERS.replace(`"'=HYPERLINK(`, '"=HYPERLINK(')

/**
 * What stands in the file, by a parser that knows nothing of spreadsheets; empty cells at the end are left out. Within
 * a cell LibreOffice ends lines in its own way.
 */
function linesOf(text: string): readonly (readonly string[])[] {
  const rows: readonly (readonly string[])[] = parse(text, { delimiter: ';', bom: true })
  return rows.map((row) =>
    row.slice(0, row.findLastIndex((cell) => cell !== '') + 1).map((cell) => cell.replaceAll('\r\n', '\n')),
  )
}
const values = (rows: readonly (readonly SheetCell[])[]) => rows.map((row) => row.map(({ value }) => value))
const kinds = (rows: readonly (readonly SheetCell[])[]) => new Set(rows.flat().map(({ is }) => is))

describe('the tables for people, opened with LibreOffice', () => {
  const program = findLibreOffice()
  if (program === null) {
    it(`COULD NOT BE CHECKED: LibreOffice is not installed (${INSTALL_COMMAND})`, () => {
      console.warn(
        `\n!!! LibreOffice is not installed: THE TABLES WERE NOT OPENED WITH IT.\n!!! \`${INSTALL_COMMAND}\` installs it and opens them.\n`,
      )
      expect(OFFERS).not.toBe(UNGUARDED)
    })
    return
  }

  it('show every value as it stands in the file, and none is a formula', { timeout: 300_000 }, () => {
    const [offers, offices, unguarded] = openWithLibreOffice(program, {
      'angebote-tabelle.csv': OFFERS,
      'bueros-tabelle.csv': OFFICES,
      'ungeschuetzt.csv': UNGUARDED,
    })
    expect(values(offers!)).toEqual(linesOf(OFFERS))
    expect(values(offices!)).toEqual(linesOf(OFFICES))
    expect(kinds(offers!)).toEqual(new Set(['text', 'day', 'number']))
    expect(kinds(offices!)).not.toContain('formula')
    // What the apostrophe is for: without it the name runs.
    expect(kinds(unguarded!)).toContain('formula')
  })
})
