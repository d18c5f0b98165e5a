import { describe, expect, it } from 'vitest'
import { openingAt } from '../../../../../src/domain/matching/index.ts'
import { compileHours } from '../../../../../src/editorial/authoring/index.ts'
import { at, hoursOf } from '../../../../support/times.ts'

const OFFICE = hoursOf('Mo-Fr 09:00-16:00')
const NIGHTS = hoursOf('Fr 22:00-02:00')
const WEEKEND = hoursOf('Su 20:00-03:00')
const ALWAYS = hoursOf('24/7')

describe('opening hours as an editor writes them', () => {
  it('become minutes of a week', () => {
    expect(compileHours('Mo 09:00-16:00; Su 10:00-12:00')).toEqual({
      hours: {
        spans: [
          [540, 960],
          [9240, 9360],
        ],
        holidays: null,
      },
    })
  })

  it.each([
    ['Mo-Fr 09:00-16:00', null],
    ['Mo-Su 07:00-22:00', null],
    ['Mo-Fr 09:00-16:00; PH off', 'closed'],
    ['Mo-Fr 09:00-16:00; PH closed', 'closed'],
    ['24/7', 'open'],
    ['Mo-Su,PH 07:00-22:00', 'open'],
    ['Fr 22:00-02:00; PH off', 'closed'],
    ['Fr 15:00-20:00; Sa,Su,PH 12:00-20:00', [[720, 1200]]],
    ['Mo-Fr 09:00-16:00; PH 10:00-12:00', [[600, 720]]],
    [
      'Mo-Fr,PH 09:00-12:00,14:00-16:00',
      [
        [540, 720],
        [840, 960],
      ],
    ],
  ])('%s says of public holidays: %j', (osm, holidays) => {
    expect(hoursOf(osm).holidays).toEqual(holidays)
  })

  it('on public holidays leave the rest of the week as it is', () => {
    expect(hoursOf('Fr 15:00-20:00; Sa,Su,PH 12:00-20:00').spans).toEqual([
      [6660, 6960],
      [7920, 8400],
      [9360, 9840],
    ])
  })

  it.each([
    'Mo-Fr 09:00-16:00; SH off',
    'PH off; Mo-Fr 09:00-16:00',
    'Jan-Mar Mo-Fr 09:00-16:00; PH off',
    'Mo-Fr',
    'Mo-Fr 9-16',
    'nach Vereinbarung',
    '09:00-16:00 week 1-20',
    'sunrise-sunset',
  ])('%s is refused', (osm) => {
    expect(compileHours(osm)).toHaveProperty('message')
  })
})

describe('open or not', () => {
  it.each([
    ['2026-12-01T08:59', false, null, '2026-12-01T09:00'],
    ['2026-12-01T09:00', true, '2026-12-01T16:00', null],
    ['2026-12-01T15:59', true, '2026-12-01T16:00', null],
    ['2026-12-01T16:00', false, null, '2026-12-02T09:00'],
    ['2026-12-04T16:00', false, null, '2026-12-07T09:00'],
    ['2026-12-05T12:00', false, null, '2026-12-07T09:00'],
  ])('a weekday office at %s', (moment, open, closesAt, opensAt) => {
    expect(openingAt(OFFICE, at(moment), 'DE')).toEqual({ open, closesAt, opensAt, holiday: false })
  })

  it.each([
    ['2026-12-04T21:59', false, null, '2026-12-04T22:00'],
    ['2026-12-04T23:00', true, '2026-12-05T02:00', null],
    ['2026-12-05T00:00', true, '2026-12-05T02:00', null],
    ['2026-12-05T01:59', true, '2026-12-05T02:00', null],
    ['2026-12-05T02:00', false, null, '2026-12-11T22:00'],
  ])('over midnight at %s', (moment, open, closesAt, opensAt) => {
    expect(openingAt(NIGHTS, at(moment), 'DE')).toMatchObject({ open, closesAt, opensAt })
  })

  it.each([
    ['2026-12-06T23:30', true, '2026-12-07T03:00', null],
    ['2026-12-07T00:00', true, '2026-12-07T03:00', null],
    ['2026-12-07T03:00', false, null, '2026-12-13T20:00'],
  ])('from Sunday into Monday at %s', (moment, open, closesAt, opensAt) => {
    expect(openingAt(WEEKEND, at(moment), 'DE')).toMatchObject({ open, closesAt, opensAt })
  })

  it('closes at midnight where hours end there', () => {
    expect(openingAt(hoursOf('Mo-Fr 18:00-24:00'), at('2026-12-01T23:59'), 'DE')).toMatchObject({
      open: true,
      closesAt: '2026-12-02T00:00',
    })
  })

  it('never closes where somebody is always there, Christmas included', () => {
    for (const moment of ['2026-12-01T03:00', '2026-12-25T12:00', '2026-12-31T23:59']) {
      expect(openingAt(ALWAYS, at(moment), 'DE')).toEqual({ open: true, closesAt: null, opensAt: null, holiday: false })
    }
  })

  it('is unknown where no source gives hours', () => {
    expect(openingAt(undefined, at('2026-12-01T10:00'), 'DE')).toEqual({
      open: null,
      closesAt: null,
      opensAt: null,
      holiday: false,
    })
  })

  it('crosses the end of the year', () => {
    expect(openingAt(OFFICE, at('2026-12-31T17:00'), 'DE')).toMatchObject({ open: false, opensAt: '2027-01-04T09:00' })
    expect(openingAt(hoursOf('Mo-Su 22:00-06:00; PH off'), at('2026-12-31T23:00'), 'DE')).toMatchObject({
      open: true,
      closesAt: '2027-01-01T00:00',
    })
  })
})

describe('public holidays', () => {
  it('leave a silent source unknown in its usual hours, and closed outside them', () => {
    const usual = openingAt(OFFICE, at('2026-12-25T10:00'), 'DE')
    expect(usual).toEqual({ open: null, closesAt: null, opensAt: '2026-12-28T09:00', holiday: true })
    expect(openingAt(OFFICE, at('2026-12-25T20:00'), 'DE')).toMatchObject({
      open: false,
      opensAt: '2026-12-28T09:00',
      holiday: true,
    })
  })

  it('are promised to nobody: the next opening time is on a day that is certain', () => {
    expect(openingAt(OFFICE, at('2026-12-24T17:00'), 'DE').opensAt).toBe('2026-12-28T09:00')
    expect(openingAt(OFFICE, at('2027-05-05T17:00'), 'DE').opensAt).toBe('2027-05-07T09:00')
  })

  it('may fall twice on the only day of an office', () => {
    expect(openingAt(hoursOf('Fr 09:00-12:00'), at('2026-12-18T12:00'), 'DE').opensAt).toBe('2027-01-08T09:00')
  })

  it('close an office that says so', () => {
    expect(openingAt(hoursOf('Mo-Fr 09:00-16:00; PH off'), at('2026-12-25T10:00'), 'DE')).toEqual({
      open: false,
      closesAt: null,
      opensAt: '2026-12-28T09:00',
      holiday: false,
    })
  })

  it('have times of their own where the source says so', () => {
    const line = hoursOf('Fr 15:00-20:00; Sa,Su,PH 12:00-20:00')
    // Good Friday, a Friday: 12 to 20, not 15 to 20; Easter Monday; an usual Monday.
    expect(openingAt(line, at('2026-04-03T12:30'), 'DE')).toMatchObject({ open: true, closesAt: '2026-04-03T20:00' })
    expect(openingAt(line, at('2026-04-06T11:00'), 'DE')).toEqual({
      open: false,
      closesAt: null,
      opensAt: '2026-04-06T12:00',
      holiday: false,
    })
    expect(openingAt(line, at('2026-04-13T13:00'), 'DE')).toMatchObject({ open: false, opensAt: '2026-04-17T15:00' })
  })

  it('count by the Land of the offer', () => {
    const reformation = at('2028-10-31T10:00')
    expect(openingAt(OFFICE, reformation, 'SN').open).toBeNull()
    expect(openingAt(OFFICE, reformation, 'BY').open).toBe(true)
    expect(openingAt(OFFICE, reformation, 'DE').open).toBe(true)
  })
})

describe('days on which an office is closed out of turn', () => {
  const closures = [{ from: '2026-12-24', to: '2027-01-01' }]

  it('are closed from the first day to the last', () => {
    expect(openingAt(OFFICE, at('2026-12-23T10:00'), 'DE', closures).open).toBe(true)
    expect(openingAt(OFFICE, at('2026-12-24T10:00'), 'DE', closures).open).toBe(false)
    expect(openingAt(OFFICE, at('2026-12-25T10:00'), 'DE', closures)).toMatchObject({ open: false, holiday: false })
    expect(openingAt(OFFICE, at('2027-01-01T10:00'), 'DE', closures).open).toBe(false)
    expect(openingAt(OFFICE, at('2027-01-04T10:00'), 'DE', closures).open).toBe(true)
  })

  it('do not hide when it opens again, however long they last', () => {
    expect(openingAt(OFFICE, at('2026-12-23T17:00'), 'DE', closures).opensAt).toBe('2027-01-04T09:00')
    const summer = [{ from: '2027-07-01', to: '2027-08-31' }]
    expect(openingAt(OFFICE, at('2027-07-01T10:00'), 'DE', summer).opensAt).toBe('2027-09-01T09:00')
  })

  it('end what would go on over midnight', () => {
    expect(openingAt(ALWAYS, at('2026-12-23T10:00'), 'DE', closures)).toMatchObject({
      open: true,
      closesAt: '2026-12-24T00:00',
    })
  })
})
