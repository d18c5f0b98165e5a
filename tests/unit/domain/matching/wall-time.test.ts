import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  addDays,
  formatWallTime,
  openingAt,
  parseWallTime,
  wallTimeOf,
  weekday,
} from '../../../../src/domain/matching/index.ts'
import { compileHours } from '../../../../src/editorial/authoring/index.ts'
import { hoursOf } from '../../../support/times.ts'

/** What a German clock shows at an instant. */
function clock(instant: string): string {
  const { date, minute } = wallTimeOf(new Date(instant))
  return formatWallTime(date, minute)
}

describe('a German clock', () => {
  it.each([
    ['2026-12-01T09:00:00Z', '2026-12-01T10:00'],
    ['2026-07-01T09:00:00Z', '2026-07-01T11:00'],
    ['2026-12-31T22:59:59Z', '2026-12-31T23:59'],
    ['2026-12-31T23:00:00Z', '2027-01-01T00:00'],
    ['2028-02-28T23:00:00Z', '2028-02-29T00:00'],
  ])('%s is %s', (instant, shown) => {
    expect(clock(instant)).toBe(shown)
  })

  it.each([
    ['2026-03-29T00:59:59Z', '2026-03-29T01:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29T03:00'],
    ['2026-10-25T00:59:59Z', '2026-10-25T02:59'],
    ['2026-10-25T01:00:00Z', '2026-10-25T02:00'],
    ['2026-10-25T02:00:00Z', '2026-10-25T03:00'],
  ])('around the change of the clocks %s is %s', (instant, shown) => {
    expect(clock(instant)).toBe(shown)
  })

  it('opens by the wall, not by elapsed hours, on the days when the clocks change', () => {
    const early = hoursOf('Su 03:00-04:00')
    const open = (instant: string) => openingAt(early, wallTimeOf(new Date(instant)), 'DE').open
    expect(open('2026-03-29T00:59:00Z')).toBe(false)
    expect(open('2026-03-29T01:00:00Z')).toBe(true)
    expect(open('2026-10-25T01:59:00Z')).toBe(false)
    expect(open('2026-10-25T02:00:00Z')).toBe(true)
  })
})

describe('a device in another zone', () => {
  afterEach(() => void vi.unstubAllEnvs())

  it.each([
    ['Pacific/Kiritimati', -840],
    ['America/Los_Angeles', 420],
    ['Asia/Kolkata', -330],
  ])('in %s sees the same German time and hours', (zone, offset) => {
    const hours = compileHours('Mo-Fr 09:00-16:00; Su 22:00-02:00')
    vi.stubEnv('TZ', zone)
    expect(new Date('2026-06-10T12:00:00Z').getTimezoneOffset()).toBe(offset)
    expect(clock('2026-03-29T01:00:00Z')).toBe('2026-03-29T03:00')
    expect(clock('2026-12-31T23:00:00Z')).toBe('2027-01-01T00:00')
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29')
    expect(weekday('2026-11-30')).toBe(0)
    expect(compileHours('Mo-Fr 09:00-16:00; Su 22:00-02:00')).toEqual(hours)
  })
})

describe('a moment as written', () => {
  it('is read', () => {
    expect(parseWallTime('2026-12-01T10:05')).toEqual({ date: '2026-12-01', minute: 605 })
    expect(parseWallTime('2028-02-29T23:59')).toEqual({ date: '2028-02-29', minute: 1439 })
  })

  it.each([
    '',
    '2026-12-01',
    '2026-12-01 10:00',
    '2026-12-01T24:00',
    '2026-12-01T10:60',
    '2026-02-30T10:00',
    '2027-02-29T10:00',
    '2026-13-01T10:00',
    '2026-12-01T10:00Z',
    '26-12-01T10:00',
  ])('„%s“ is none', (text) => {
    expect(parseWallTime(text)).toBeNull()
  })
})
