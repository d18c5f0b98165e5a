import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardCell, writeCsv } from '../../../../src/text/encoding/index.ts'

const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', "'", ' ', 'ü', '0', '=', '🌲') })
const grid = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }))

describe('a table as CSV', () => {
  it.each([',', ';'] as const)('is read back as it was written (%s)', (delimiter) => {
    fc.assert(
      fc.property(grid, (rows) => {
        // A row of one empty cell is an empty line, which readers leave out.
        fc.pre(rows.every((row) => row.some((value) => value !== '')))
        const options = { delimiter, record_delimiter: '\r\n', skip_empty_lines: false }
        expect(parse(writeCsv(rows, { separator: delimiter }), options)).toEqual(rows)
      }),
    )
  })

  const rows = [
    ['a', 'b'],
    ['1,5', '2;5'],
    ['say "x"', '=1'],
  ]
  it.each([
    ['plain', undefined, 'a,b\r\n"1,5",2;5\r\n"say ""x""",=1\r\n'],
    ['with semicolons', { separator: ';' }, 'a;b\r\n1,5;"2;5"\r\n"say ""x""";=1\r\n'],
    ['guarded', { guarded: true }, 'a,b\r\n"1,5",2;5\r\n"say ""x""",\'=1\r\n'],
    ['with a byte order mark', { byteOrderMark: true }, '\uFEFFa,b\r\n"1,5",2;5\r\n"say ""x""",=1\r\n'],
  ] as const)('is written %s', (_, format, text) => {
    expect(writeCsv(rows, format)).toBe(text)
  })
})

describe('the guard against spreadsheet programs', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 351 1234567', "'+49 351 1234567"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\n=1', "'\n=1"],
    ["'a", "''a"],
    ['03511234567', "'03511234567"],
    ['0351 1234567', '0351 1234567'],
    ['0', '0'],
    ['110', '110'],
    ['Tel. 0351', 'Tel. 0351'],
    ['a=1', 'a=1'],
    ['Straße 1', 'Straße 1'],
    ['', ''],
  ])('%j becomes %j', (text, guarded) => {
    expect(guardCell(text)).toBe(guarded)
  })

  it('gives back every cell when one apostrophe is taken off', () => {
    fc.assert(fc.property(fc.string(), (value) => guardCell(value).replace(/^'/, '') === value))
  })
})
