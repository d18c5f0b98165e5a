import type { Area, Closure, Hours } from '../rulebook/index.ts'
import { isHoliday } from './holidays.ts'
import { addDays, formatWallTime, type WallTime, weekday } from './wall-time.ts'

/**
 * Whether somebody can be reached now. `open` is null where the sources do not say (hours unknown, or a public holiday
 * they are silent about).
 */
export interface Opening {
  readonly open: boolean | null
  /** German wall time; null where it is not open, unknown, or never closes. */
  readonly closesAt: string | null
  /**
   * The next time it opens for certain, within three weeks beside closures; null where it is open now, or its hours are
   * unknown.
   */
  readonly opensAt: string | null
  /** True where today is a public holiday that the sources say nothing about. */
  readonly holiday: boolean
}

const UNKNOWN: Opening = { open: null, closesAt: null, opensAt: null, holiday: false }
const DAY = 1440
const WEEK = 7 * DAY

type Certainty = 'as-usual' | 'closed' | 'unknown'

/** What a day is for an office: as usual, closed, or uncertain because it is a holiday that no source speaks of. */
function dayOf(date: string, hours: Hours, area: Area, closures: readonly Closure[]): Certainty {
  if (closures.some(({ from, to }) => from <= date && date <= to)) return 'closed'
  if (hours.holidays === 'open' || !isHoliday(date, area)) return 'as-usual'
  return hours.holidays === 'closed' ? 'closed' : 'unknown'
}

/** The spans of one day of the week, in minutes of that day. */
function spansOf(hours: Hours, day: number): (readonly [number, number])[] {
  const start = day * DAY
  return hours.spans
    .map(([from, to]) => [Math.max(from - start, 0), Math.min(to - start, DAY)] as const)
    .filter(([from, to]) => from < to)
}

/**
 * When a span that is open at `minute` of `date` ends, following spans that go on at midnight; null where it never
 * ends.
 */
function closing(hours: Hours, date: string, minute: number, area: Area, closures: readonly Closure[]): string | null {
  let day = date
  let at = minute
  for (let step = 0; step <= WEEK / DAY; step++) {
    if (dayOf(day, hours, area, closures) !== 'as-usual') return formatWallTime(day, 0)
    const span = spansOf(hours, weekday(day)).find(([from, to]) => from <= at && at < to)
    if (span === undefined) return formatWallTime(day, at)
    if (span[1] < DAY) return formatWallTime(day, span[1])
    day = addDays(day, 1)
    at = 0
  }
  return null
}

/**
 * The next time it opens for certain after a moment at which it is not open. Closures are stepped over, however long
 * they last.
 */
function opening(hours: Hours, now: WallTime, area: Area, closures: readonly Closure[]): string | null {
  // Three weeks: an office with one day a week may meet Christmas and New Year's Day on it.
  let last = addDays(now.date, 21)
  for (const { from, to } of closures) if (from <= last && to >= now.date) last = addDays(to, 21)
  for (let date = now.date; date <= last; date = addDays(date, 1)) {
    if (dayOf(date, hours, area, closures) !== 'as-usual') continue
    const next = spansOf(hours, weekday(date)).find(([from]) => date !== now.date || from > now.minute)
    if (next !== undefined) return formatWallTime(date, next[0])
  }
  return null
}

/**
 * Whether an office is open at a moment, until when, or when next.
 * @param hours compiled hours; undefined where no source gives them
 * @param now German wall time
 * @param area whose public holidays count: the Land's, for nationwide offers those of the whole country
 * @param closures days on which it is closed out of turn
 */
export function openingAt(
  hours: Hours | undefined,
  now: WallTime,
  area: Area,
  closures: readonly Closure[] = [],
): Opening {
  if (hours === undefined) return UNKNOWN
  const today = dayOf(now.date, hours, area, closures)
  const spans = spansOf(hours, weekday(now.date))
  const inside = today === 'as-usual' && spans.some(([from, to]) => from <= now.minute && now.minute < to)
  if (inside)
    return { open: true, closesAt: closing(hours, now.date, now.minute, area, closures), opensAt: null, holiday: false }

  // On a holiday nobody speaks of, only the usual hours are uncertain; outside them it is closed as on any day.
  const uncertain = today === 'unknown' && spans.some(([from, to]) => from <= now.minute && now.minute < to)
  return {
    open: uncertain ? null : false,
    closesAt: null,
    opensAt: opening(hours, now, area, closures),
    holiday: today === 'unknown',
  }
}
