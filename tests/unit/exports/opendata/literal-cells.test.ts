import { describe, expect, it } from 'vitest'
import type { Hours } from '../../../../src/domain/rulebook/index.ts'
import { coverageCsv } from '../../../../src/exports/opendata/coverage-csv.ts'
import { csvValue, interval, telUri } from '../../../../src/exports/opendata/csv-cells.ts'
import { linkFrom, pageOf } from '../../../../src/exports/opendata/data-book.ts'
import { isoArea } from '../../../../src/exports/opendata/iso-area.ts'
import { openOfferOf } from '../../../../src/exports/opendata/open-offer.ts'
import { weekTimes } from '../../../../src/exports/opendata/week-times.ts'
import { bookWith, FULL_OFFER } from '../../../support/full-offers.ts'
import { table } from '../../../support/read-data.ts'

describe('a cell', () => {
  it.each([
    [null, ''],
    [undefined, ''],
    [false, 'false'],
    [0, '0'],
    ['', ''],
    [['a', 'b'], 'a | b'],
    [[null, 'b'], ' | b'],
    [[], ''],
  ])('%j is %j', (cell, text) => expect(csvValue(cell)).toBe(text))

  it('holds a number as a URI; a short one names its country', () => {
    expect([telUri('+493511234567'), telUri('110')]).toEqual(['tel:+493511234567', 'tel:110;phone-context=+49'])
    expect(interval({ from: '2026-12-21', to: '2027-01-01' })).toBe('2026-12-21/2027-01-01')
    expect([isoArea('DE'), isoArea('SN')]).toEqual(['DE', 'DE-SN'])
  })
})

describe('the times of a week', () => {
  const hours = (...spans: Hours['spans']): Hours => ({ spans, holidays: 'open' })
  const [monday, tuesday] = [0, 1440]

  it.each<[string, Hours, ReturnType<typeof weekTimes>]>([
    ['none', hours(), []],
    [
      'the same on two days, and more on one',
      hours([monday + 545, monday + 720], [monday + 780, monday + 960], [tuesday + 545, tuesday + 720]),
      [
        { days: [0, 1], opens: '09:05', closes: '12:00' },
        { days: [0], opens: '13:00', closes: '16:00' },
      ],
    ],
    [
      'over midnight: a day ends at 23:59',
      hours([monday + 1320, tuesday + 60]),
      [
        { days: [0], opens: '22:00', closes: '23:59' },
        { days: [1], opens: '00:00', closes: '01:00' },
      ],
    ],
    ['day and night', hours([0, 10080]), [{ days: [0, 1, 2, 3, 4, 5, 6], opens: '00:00', closes: '23:59' }]],
  ])('%s', (_, week, times) => expect(weekTimes(week)).toEqual(times))
})

describe('a link', () => {
  it('is relative to its file while the address is unknown, whole where it is known', () => {
    expect(linkFrom('daten/v1/a.json', 'monitoring', { address: null, base: '/x/' })).toBe('../../monitoring')
    expect(linkFrom('a.json', 'monitoring', { address: null, base: '/x/' })).toBe('monitoring')
    expect(linkFrom('daten/v1/a.json', 'monitoring', { address: 'https://lotse.example', base: '/x/' })).toBe(
      'https://lotse.example/x/monitoring',
    )
    expect([pageOf('de-x', 'de'), pageOf('de-x', 'en')]).toEqual(['angebote/de-x', 'en/angebote/de-x'])
  })
})

describe('the table of coverage', () => {
  const book = bookWith([FULL_OFFER])
  const offer = openOfferOf(book.offers[0]!, book, 'daten/v1/angebote.json', { address: null, base: '/' })
  const counted = (change: Partial<typeof offer>, day: string | null) =>
    table(coverageCsv([{ ...offer, ...change }], day)).filter(({ all }) => all !== '0')

  it('counts a running offer in its area, its kind and its police value, and nowhere else', () => {
    expect(counted({}, '2026-11-28')).toEqual([
      {
        area: 'DE-SN',
        kind: 'victim-support',
        independent: '0',
        may_forward: '1',
        police: '0',
        prosecution: '0',
        all: '1',
      },
    ])
    expect(table(coverageCsv([], null))).toHaveLength(17 * 16)
  })

  it('not one that rests, has ended, or ends before the day of the data', () => {
    expect(counted({ status: 'paused' }, null)).toEqual([])
    expect(counted({ status: 'ended' }, null)).toEqual([])
    expect(counted({ endsOn: '2026-11-27' }, '2026-11-28')).toEqual([])
    expect(counted({ endsOn: '2026-11-28' }, '2026-11-28')).toHaveLength(1)
  })
})
