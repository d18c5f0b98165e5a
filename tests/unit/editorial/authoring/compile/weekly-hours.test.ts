import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWeeklyHours } from '../../../../../src/editorial/authoring/browser.ts'
import { compileHours } from '../../../../../src/editorial/authoring/index.ts'
import { ruleTexts } from '../../../../support/rules.ts'

/** All opening hours that stand in the rules. */
const written = [...ruleTexts]
  .filter(([path]) => path.startsWith('offers/'))
  .flatMap(([, text]) => [...text.matchAll(/^\s*hours: "(.*)"/gm)].map(([, osm]) => osm!))

const two = (value: number) => String(value).padStart(2, '0')
const day = fc.constantFrom('Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su')
const days = fc
  .array(
    fc.oneof(
      day,
      fc.tuple(day, day).map(([from, to]) => `${from}-${to}`),
      fc.constant('PH'),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((parts) => parts.join(','))
const time = fc
  .tuple(fc.integer({ min: 0, max: 25 }), fc.constantFrom(0, 15, 30, 59, 60))
  .map(([hour, minute]) => `${two(hour)}:${two(minute)}`)
const sound = fc.uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 4, maxLength: 4 }).map((quarters) => {
  const sorted = quarters.toSorted((x, y) => x - y)
  const [a, b, c, d] = sorted.map((quarter) => `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`)
  return sorted[0]! % 2 === 0 ? `${a}-${d}` : `${a}-${b},${c}-${d}`
})
const wild = fc
  .array(
    fc.tuple(time, time).map(([from, to]) => `${from}-${to}`),
    { minLength: 1, maxLength: 2 },
  )
  .map((parts) => parts.join(','))
const times = fc.oneof({ weight: 6, arbitrary: sound }, { weight: 1, arbitrary: wild })
const rule = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(days, times).map((parts) => parts.join(' ')) },
  { weight: 2, arbitrary: fc.tuple(days, fc.constantFrom('off', 'closed')).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.constantFrom('24/7', 'PH off', '09:00-17:00', '00:00-24:00', '') },
)
const hours = fc.array(rule, { minLength: 1, maxLength: 3 }).map((rules) => rules.join('; '))

/** As people write them in OpenStreetMap, by its wiki and its forums; not all of them weekly hours, or right. */
const OF_THE_MAP = [
  'Mo-Fr 08:00-12:00,13:00-17:30; Sa 08:00-12:00; PH off',
  'Mo-Fr 09:00-12:00,14:00-17:30; Sa 09:00-12:00',
  'Mo-Fr 09:00-18:00; Sa-Su 10:00-17:00',
  'Mo-Su 08:00-22:00',
  'Mo-Sa 10:00-20:00; Tu off',
  'Mo-Sa 10:00-20:00; Tu 10:00-14:00',
  'Mo-Fr 08:00-12:00, We 14:00-18:00',
  'Mo,Tu,Th,Fr 12:00-18:00; Sa,PH 12:00-17:00; Th[3],Th[-1] off',
  '24/7',
  '24/7; Aug 10 off',
  'Mo-Th 09:00-18:00; Fr 09:00-20:00; Sa 09:00-14:00',
  '08:00-18:00',
  'Mo-Fr 20:00-02:00',
  'Fr-Mo 10:00-18:00',
  'sunrise-sunset',
  'Sa[2] 10:00-12:00',
  'Mo-Fr 10:00+',
  'Mo-Fr 09:00-17:00 "nach Vereinbarung"',
  'Jan-Mar 07:00-19:00; Apr-Sep 07:00-22:00; Oct-Dec 07:00-19:00',
  'week 1-53/2 Fr 09:00-12:00',
  'Su-Tu 11:00-01:00, We-Th 11:00-03:00',
  'Mo-Fr,PH 09:00-17:00',
  'Mo-Fr 9:00-17:00',
  'mo-fr 09:00-17:00',
  'PH off; Mo-Fr 09:00-17:00',
  'Mo-Fr 08:30-12:30 || "Termine nach Absprache"',
  'Tu-Fr 10:00-18:00; Sa 10:00-16:00; Su,PH closed',
  'Mo-Su,PH 00:00-24:00',
  'Mo 08:00-12:00; We 14:00-18:00; Fr 08:00-12:00',
  'unknown',
  'off',
  'Mo-Fr 9-17',
  'Mo-Do 09:00-16:00',
  'Mo–Fr 09:00–16:00',
  'Mo-Fr 09:00-16:00 Uhr',
  'Montag bis Freitag 09:00-16:00',
  'Mo-Fr 09:00-16:75',
  'Mo und We 10:00-12:00',
  'Di 10-12',
]

describe('the reader of hours in a browser', () => {
  it('reads all hours of the rules as the library does', () => {
    expect(written.length).toBeGreaterThan(30)
    for (const osm of written) expect([osm, readWeeklyHours(osm)]).toEqual([osm, compileHours(osm)])
  })

  it('in literal values', () => {
    expect(readWeeklyHours('Mo,We 09:00-12:00,14:00-16:30; PH off')).toEqual({
      hours: {
        spans: [
          [540, 720],
          [840, 990],
          [3420, 3600],
          [3720, 3870],
        ],
        holidays: 'closed',
      },
    })
    expect(readWeeklyHours('24/7')).toEqual({ hours: { spans: [[0, 10080]], holidays: 'open' } })
    expect(readWeeklyHours('Su,PH 10:00-12:00')).toEqual({ hours: { spans: [[9240, 9360]], holidays: [[600, 720]] } })
    expect(readWeeklyHours('Mo off')).toEqual({ message: expect.stringContaining('nie geöffnet') })
    for (const other of ['Fr 22:00-02:00', 'Mo-Fr', 'sunrise-sunset', '', 'PH off; Mo 09:00-10:00'])
      expect([other, readWeeklyHours(other)]).toEqual([other, null])
  })

  it('agrees with the library on hours as people write them, or leaves them to it', () => {
    const own = OF_THE_MAP.map((osm) => [osm, readWeeklyHours(osm)] as const)
    for (const [osm, read] of own) {
      if (read === null) continue
      expect([osm, compileHours(osm)]).toEqual([osm, 'hours' in read ? read : { message: expect.any(String) }])
    }
    const count = (kind: string) => own.filter(([, read]) => read !== null && kind in read).length
    expect([count('hours'), count('message'), OF_THE_MAP.length]).toEqual([13, 9, 39])
  })

  it('says nothing that the library does not say, for 12,000 made-up strings', { timeout: 120_000 }, () => {
    let read = 0
    fc.assert(
      fc.property(hours, (osm) => {
        const own = readWeeklyHours(osm)
        if (own === null) return
        read++
        const library = compileHours(osm)
        if ('hours' in own) expect([osm, library]).toEqual([osm, own])
        else expect([osm, library]).toEqual([osm, { message: expect.any(String) }])
      }),
      { numRuns: 12_000 },
    )
    expect(read).toBeGreaterThan(2_500)
  })
})
