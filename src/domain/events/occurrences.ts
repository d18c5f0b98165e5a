import { addDays, weekday } from '../matching/index.ts'
import type { PublicEvent, Rhythm, RhythmDay } from '../rulebook/index.ts'

/** One time at which an event takes place, German wall time. */
export interface Occurrence {
  readonly start: string
  /** Absent: not known. Of an all-day event the last day. */
  readonly end?: string
  /** Announced, but does not take place. */
  readonly calledOff: boolean
}

/** A rhythm without a day in this many weeks or months in a row has no further day at all. */
const MAX_EMPTY_PERIODS = 400

function firstOfMonth(start: string, months: number): string {
  const day = new Date(`${start.slice(0, 8)}01T00:00:00Z`)
  day.setUTCMonth(day.getUTCMonth() + months)
  return day.toISOString().slice(0, 10)
}

/** The days of a month on which a weekday of a rhythm falls: all of them, or the one that it counts. */
function daysInMonth(first: string, { weekday: wanted, nth }: RhythmDay): readonly string[] {
  const days: string[] = []
  for (
    let day = addDays(first, (wanted - weekday(first) + 7) % 7);
    day.startsWith(first.slice(0, 7));
    day = addDays(day, 7)
  )
    days.push(day)
  if (nth === undefined) return days
  const counted = days.at(nth > 0 ? nth - 1 : nth)
  return counted === undefined ? [] : [counted]
}

/** The days of the n-th week or month of a rhythm. */
function daysOfPeriod({ every, interval, days }: Rhythm, start: string, period: number): readonly string[] {
  if (every === 'week') {
    const monday = addDays(start, 7 * interval * period - weekday(start))
    const wanted = days.length > 0 ? days : [{ weekday: weekday(start) }]
    return wanted.map((day) => addDays(monday, day.weekday))
  }
  const first = firstOfMonth(start, interval * period)
  if (days.length > 0) return days.flatMap((day) => daysInMonth(first, day))
  const same = addDays(first, Number(start.slice(8)) - 1)
  return same.startsWith(first.slice(0, 7)) ? [same] : []
}

/**
 * The days of a rhythm in order. Endless if the rhythm has neither a count nor a last day, so take only what you need.
 * @param rhythm the rhythm of a series
 * @param start the first day, ISO date; days before it do not count
 * @returns ISO dates, German calendar
 */
export function* daysOf(rhythm: Rhythm, start: string): Generator<string> {
  let left = rhythm.count ?? Number.POSITIVE_INFINITY
  let emptyPeriods = 0
  for (let period = 0; emptyPeriods < MAX_EMPTY_PERIODS; period++) {
    const days = [...new Set(daysOfPeriod(rhythm, start, period))].filter((day) => day >= start).sort()
    emptyPeriods = days.length === 0 ? emptyPeriods + 1 : 0
    for (const day of days) {
      if (left-- <= 0 || (rhythm.until !== undefined && day > rhythm.until)) return
      yield day
    }
  }
}

/** Calendar days from one day or time to another, ISO and German. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000
}

/**
 * The occurrences of an event in order; endless for a series without an end.
 * @param event the event or series
 * @returns its occurrences in German wall time, without the excepted days
 */
export function* occurrencesOf(event: PublicEvent): Generator<Occurrence> {
  const { start, end, rhythm, except, calledOff, status } = event
  const first = start.slice(0, 10)
  const length = end === undefined ? 0 : daysBetween(start, end)
  for (const day of rhythm === undefined ? [first] : daysOf(rhythm, first)) {
    if (except.includes(day)) continue
    yield {
      start: day + start.slice(10),
      ...(end === undefined ? {} : { end: addDays(day, length) + end.slice(10) }),
      calledOff: status === 'cancelled' || calledOff.includes(day),
    }
  }
}
