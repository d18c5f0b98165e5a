import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../src/domain/rulebook/index.ts'
import { formatDate, formatTime } from '../../../../src/text/i18n/index.ts'

describe('a date, as exactly as it is given', () => {
  it.each([
    ['2026', '2026', '2026'],
    ['2026-03', 'März 2026', 'March 2026'],
    ['2026-11-06', '6. November 2026', '6 November 2026'],
    ['2027-01-01', '1. Januar 2027', '1 January 2027'],
    ['2028-02-29', '29. Februar 2028', '29 February 2028'],
  ])('%s', (date, de, en) => {
    expect(formatDate(date, 'de')).toBe(de)
    expect(formatDate(date, 'en')).toBe(en)
    expect(formatDate(date, 'de-simple')).toBe(de)
  })
})

describe('a time of day', () => {
  // Other languages than the two with forms of their own, as a further one would get them.
  const other: string = 'fr'

  it.each([
    ['2026-11-30T00:00', '0 Uhr', '12 am', '0:00'],
    ['2026-11-30T00:30', '0:30 Uhr', '12:30 am', '0:30'],
    ['2026-11-30T09:05', '9:05 Uhr', '9:05 am', '9:05'],
    ['2026-11-30T11:59', '11:59 Uhr', '11:59 am', '11:59'],
    ['2026-11-30T12:00', '12 Uhr', '12 pm', '12:00'],
    ['2026-11-30T18:00', '18 Uhr', '6 pm', '18:00'],
    ['2026-11-30T23:45', '23:45 Uhr', '11:45 pm', '23:45'],
  ])('%s', (wallTime, de, en, elsewhere) => {
    expect(formatTime(wallTime, 'de')).toBe(de)
    expect(formatTime(wallTime, 'de-simple')).toBe(de)
    expect(formatTime(wallTime, 'en')).toBe(en)
    expect(formatTime(wallTime, other as Language)).toBe(elsewhere)
  })
})
