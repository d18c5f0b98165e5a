import OpeningHours from 'opening_hours'
import { describe, expect, it } from 'vitest'
import { addDays, easterSunday, isHoliday } from '../../../../src/domain/matching/index.ts'
import { LANDS, type Land } from '../../../../src/domain/rulebook/index.ts'
import { LAND_NAMES } from '../../../support/land-names.ts'

const FROM = '2025-01-01'
const UNTIL = '2031-01-01'

/**
 * Days on which we knowingly judge otherwise than the opening_hours library, and why. A difference that is not listed
 * fails.
 */
const DIFFERENT: {
  readonly [L in Land]?: readonly { readonly days: readonly string[]; readonly ours: boolean; readonly why: string }[]
} = {
  BY: [
    {
      days: ['2025-08-08', '2026-08-08', '2027-08-08', '2028-08-08', '2029-08-08', '2030-08-08'],
      ours: false,
      why: 'the Peace Festival is a holiday in the city of Augsburg only; the library counts it for all of Bavaria',
    },
  ],
  BE: [{ days: ['2025-05-08'], ours: true, why: 'one-off holiday in Berlin that the library does not know' }],
}

function days(): string[] {
  const all: string[] = []
  for (let date = FROM; date < UNTIL; date = addDays(date, 1)) all.push(date)
  return all
}

/** The public holidays of a Land as the opening_hours library has them. */
function holidaysOfLibrary(land: Land): ReadonlySet<string> {
  const place = { lat: 51, lon: 10, address: { country_code: 'de', state: LAND_NAMES[land], county: '' } }
  const reader = new OpeningHours('PH', place)
  const isoDay = (date: Date) =>
    [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
  return new Set(
    reader.getOpenIntervals(new Date(`${FROM}T00:00`), new Date(`${UNTIL}T00:00`)).flatMap(([from, to]) => {
      const within: string[] = []
      for (let date = isoDay(from); date < isoDay(to); date = addDays(date, 1)) within.push(date)
      return within
    }),
  )
}

describe('public holidays agree with the opening_hours library from 2025 to 2030', () => {
  it.each(LANDS)('in %s', (land) => {
    const theirs = holidaysOfLibrary(land)
    expect(theirs.size).toBeGreaterThan(50)
    const different = days()
      .filter((date) => isHoliday(date, land) !== theirs.has(date))
      .map((date) => `${date} ${isHoliday(date, land)}`)
    expect(different).toEqual(
      (DIFFERENT[land] ?? []).flatMap((entry) => entry.days.map((date) => `${date} ${entry.ours}`)),
    )
  })
})

describe('a nationwide office', () => {
  it('has the holidays that every Land has, and no other', () => {
    const everywhere = days().filter((date) => LANDS.every((land) => isHoliday(date, land)))
    expect(days().filter((date) => isHoliday(date, 'DE'))).toEqual(everywhere)
    expect(everywhere).toHaveLength(9 * 6)
  })
})

describe('days that are often mistaken', () => {
  it.each([
    ['2026-08-15', 'BY', true, 'taken for all of Bavaria: „may differ“ is the smaller fault'],
    ['2026-08-15', 'BW', false, ''],
    ['2028-06-17', 'BE', true, 'one-off holiday'],
    ['2027-06-17', 'BE', false, ''],
    ['2026-11-18', 'SN', true, 'Repentance Day'],
    ['2027-11-17', 'SN', true, 'Repentance Day'],
    ['2026-11-18', 'BY', false, ''],
    ['2026-12-24', 'BY', false, 'no public holiday anywhere'],
    ['2026-12-31', 'DE', false, 'no public holiday anywhere'],
  ] as const)('%s in %s: %s %s', (date, area, holiday, _why) => {
    expect(isHoliday(date, area)).toBe(holiday)
  })

  it('knows Easter', () => {
    expect([2024, 2025, 2026, 2027, 2038, 2049].map(easterSunday)).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2038-04-25',
      '2049-04-18',
    ])
  })
})
