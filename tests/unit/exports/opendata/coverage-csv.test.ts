import { describe, expect, it } from 'vitest'
import { AREAS, KINDS, POLICE_VALUES } from '../../../../src/domain/rulebook/index.ts'
import { coverageCsv } from '../../../../src/exports/opendata/coverage-csv.ts'
import { everything, fileText, json, table } from '../../../support/open-data.ts'

describe('the table of coverage', () => {
  const rows = table(fileText('daten/v1/abdeckung.csv'))

  it('has a line for every area and kind, and counts every offer that runs', () => {
    expect(rows).toHaveLength(AREAS.length * KINDS.length)
    expect(rows.reduce((sum, { all }) => sum + Number(all), 0)).toBe(
      everything.offers.filter(({ status }) => status === 'active').length,
    )
    for (const row of rows) {
      const values = POLICE_VALUES.map((value) => Number(row[value.replaceAll('-', '_')]))
      expect(values.reduce((sum, count) => sum + count, 0)).toBe(Number(row.all))
    }
  })

  it('leaves out an offer whose last day is over on the day of the data', () => {
    const [one] = json('daten/v1/angebote.json').offers
    const offers = [{ ...one, area: 'DE-SN', kind: 'portal', status: 'active', endsOn: '2026-11-26' }]
    const counted = (day: string | null) =>
      Number(table(coverageCsv(offers, day)).find(({ area, kind }) => area === 'DE-SN' && kind === 'portal')?.all)
    expect([counted('2026-11-26'), counted('2026-11-27'), counted(null)]).toEqual([1, 0, 1])
  })

  it('counts what the editors’ files say', () => {
    const saxon = rows.find(({ area, kind }) => area === 'DE-SN' && kind === 'victim-support')
    const offers = everything.offers.filter(
      ({ area, kind, status }) => area === 'SN' && kind === 'victim-support' && status === 'active',
    )
    expect(Number(saxon?.all)).toBe(offers.length)
    expect(offers.length).toBeGreaterThan(0)
  })
})
