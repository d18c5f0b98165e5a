import OpeningHours from 'opening_hours'
import { describe, expect, it } from 'vitest'
import { addDays, isHoliday, openingAt, parseWallTime, type WallTime } from '../../src/domain/matching/index.ts'
import type { Area, Hours } from '../../src/domain/rulebook/index.ts'
import { LAND_NAMES } from '../support/land-names.ts'
import { ruleFiles } from '../support/rules.ts'
import { hoursOf } from '../support/times.ts'

/** Three years from the day of the rules. */
const FROM = '2026-11-28'
const UNTIL = '2029-11-28'

/** All hours of the landscape: of offers, of single numbers and of offices, each with the area whose holidays count. */
const ALL = ruleFiles.offers.flatMap(({ id, area, contact, offices = [] }) =>
  [
    contact.hours,
    ...contact.phones.map(({ hours }) => hours),
    ...offices.flatMap((office) => [office.contact.hours, ...office.contact.phones.map(({ hours }) => hours)]),
  ].flatMap((osm) => (osm ? [[id, area, osm] as const] : [])),
)

/** From and until when somebody is there, as German wall times. */
type Interval = readonly [from: string, to: string]

const wall = (date: Date) =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}T${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`

/** Times of the device's zone, in which the library reads: the same wall times in every zone. */
function ofLibrary(osm: string, area: Area): readonly Interval[] {
  const state = LAND_NAMES[area === 'DE' ? 'HH' : area]
  const place = { lat: 51, lon: 10, address: { country_code: 'de', state, county: '' } }
  const reader = new OpeningHours(osm, place)
  return reader
    .getOpenIntervals(new Date(`${FROM}T00:00`), new Date(`${UNTIL}T00:00`))
    .map(([from, to]) => [wall(from), wall(to)])
}

const moment = (text: string): WallTime => parseWallTime(text) ?? { date: UNTIL, minute: 0 }

/** What the sentences of the guide say, followed from one to the next: until when, then from when. */
function ofOurs(hours: Hours, area: Area): readonly Interval[] {
  const intervals: Interval[] = []
  for (let at = `${FROM}T00:00`; at < `${UNTIL}T00:00`; ) {
    const { open, closesAt, opensAt } = openingAt(hours, moment(at), area)
    if (open === true) intervals.push([at, closesAt ?? `${UNTIL}T00:00`])
    at = (open === true ? closesAt : opensAt) ?? `${UNTIL}T00:00`
  }
  return intervals
}

/** The spans of each day, without the days on which we say that we do not know. */
function byDay(intervals: readonly Interval[], isKnown: (date: string) => boolean): readonly string[] {
  const spans: string[] = []
  for (const [from, to] of intervals)
    for (let date = from.slice(0, 10); `${date}T00:00` < to; date = addDays(date, 1)) {
      const next = `${addDays(date, 1)}T00:00`
      const [start, end] = [from > `${date}T00:00` ? from : `${date}T00:00`, to < next ? to : next]
      const last = spans.at(-1)
      if (last?.endsWith(start) === true && last.startsWith(date))
        spans[spans.length - 1] = `${last.slice(0, 16)} ${end}`
      else if (isKnown(date) && start < `${UNTIL}T00:00`) spans.push(`${start} ${end}`)
    }
  return spans
}

describe('open now is what the library for opening hours says, over three years', () => {
  it.each(ALL)('%s (%s): %s', (_, area, osm) => {
    const hours = hoursOf(osm)
    // A nationwide office keeps the holidays of the whole country; the library knows only those of a Land.
    const isKnown = (date: string) =>
      area === 'DE' && isHoliday(date, 'HH') !== isHoliday(date, 'DE')
        ? hours.holidays === null
        : hours.holidays !== null || !isHoliday(date, area)
    const theirs = byDay(ofLibrary(osm, area), isKnown)
    expect(theirs.length).toBeGreaterThan(100)
    expect(byDay(ofOurs(hours, area), isKnown)).toEqual(theirs)
  })

  it('has hours to look at', () => {
    expect(ALL.length).toBeGreaterThan(25)
  })
})
