import { wallTimeOf } from '../matching/index.ts'

const HOUR = 3_600_000

/**
 * Whether a time is a date alone, `2026-11-30`.
 * @param time a date or a wall time
 * @returns false for `2026-11-30T18:00`
 */
export function isAllDay(time: string): boolean {
  return !time.includes('T')
}

function clockShows(instant: number, wall: string): boolean {
  const { date, minute } = wallTimeOf(new Date(instant))
  return date === wall.slice(0, 10) && minute === Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16))
}

/**
 * Hours that Berlin is ahead of UTC at a wall time; null where the clocks skip it. Of a time that comes twice, the
 * first (RFC 5545, 3.3.5).
 */
function hoursAhead(wall: string): 1 | 2 | null {
  const asUtc = Date.parse(`${wall}Z`)
  if (clockShows(asUtc - 2 * HOUR, wall)) return 2
  return clockShows(asUtc - HOUR, wall) ? 1 : null
}

/**
 * Whether German clocks ever show a time. They skip an hour in the night in which summer time begins.
 * @param wall a date, or a wall time such as `2026-03-29T02:30`
 * @returns false for a skipped time
 */
export function isOnTheClock(wall: string): boolean {
  return isAllDay(wall) || hoursAhead(wall) !== null
}

/**
 * The instant of a German wall time. One that the clocks skip is read with the offset before the change (RFC 5545,
 * 3.3.5).
 * @param wall German wall time, `2026-11-30T18:00`
 * @returns the instant
 */
export function instantOf(wall: string): Date {
  return new Date(Date.parse(`${wall}Z`) - (hoursAhead(wall) ?? 1) * HOUR)
}

/**
 * A wall time with its offset from UTC, as ISO 8601 and schema.org require.
 * @param wall a date, or German wall time `2026-11-30T18:00`
 * @returns `2026-11-30T18:00+01:00`; a date unchanged
 */
export function withOffset(wall: string): string {
  return isAllDay(wall) ? wall : `${wall}+0${hoursAhead(wall) ?? 1}:00`
}
