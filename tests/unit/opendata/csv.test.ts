import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guarded, writeCsv } from '../../../src/opendata/csv.ts'
import { fileText } from '../../support/open-data.ts'

const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', "'", ' ', 'ü', '0', '=', '🌲') })
const grid = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }))

describe('a table', () => {
  it.each([',', ';'] as const)('is read back as it was written (%s)', (delimiter) => {
    fc.assert(
      fc.property(grid, (rows) => {
        // A row of one empty cell is an empty line, which readers leave out.
        fc.pre(rows.every((row) => row.some((value) => value !== '')))
        const options = { delimiter, record_delimiter: '\r\n', skip_empty_lines: false }
        expect(parse(writeCsv(rows, delimiter), options)).toEqual(rows)
      }),
    )
  })

  it('has no cell that a spreadsheet program takes for a formula or for a number without its zero', () => {
    const harmful = /^[=+\-@\t\r\n]|^0\d+$/
    fc.assert(fc.property(fc.string(), (value) => !harmful.test(guarded(value))))
    for (const [name, delimiter] of [
      ['angebote.csv', ','],
      ['angebote-tabelle.csv', ';'],
    ] as const) {
      const cells: readonly string[][] = parse(fileText(`daten/v1/${name}`), {
        delimiter,
        bom: true,
        record_delimiter: '\r\n',
      })
      expect(cells.flat().filter((value) => harmful.test(value))).toEqual([])
      expect(cells.flat()).toContain('\'=HYPERLINK("https://example.org";"x")')
    }
  })

  it('gives back every cell when one apostrophe is taken off', () => {
    fc.assert(fc.property(fc.string(), (value) => guarded(value).replace(/^'/, '') === value))
  })
})
