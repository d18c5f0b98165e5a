import { DAYS_OF_WEEK, type DayOfWeek } from '../rulebook/index.ts'

/** A moment as a clock on a German wall shows it. */
export interface WallTime {
  /** ISO date, `2026-12-01`. */
  readonly date: string
  /** Minutes since midnight. */
  readonly minute: number
}

/** Berlin's date and time of an instant, whatever zone the device is set to. */
export function wallTimeOf(instant: Date): WallTime {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Berlin',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((entry) => entry.type === type)?.value ?? '0'
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    minute: Number(part('hour')) * 60 + Number(part('minute')),
  }
}

/**
 * Reads German wall time as written on the command line.
 * @returns null where it is not `YYYY-MM-DDTHH:MM` or no such day exists
 */
export function parseWallTime(text: string): WallTime | null {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/.exec(text)
  if (match === null) return null
  const day = new Date(`${match[1]}T00:00:00Z`)
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== match[1]) return null
  return { date: match[1]!, minute: Number(match[2]) * 60 + Number(match[3]) }
}

/** The day so many days after an ISO date. */
export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

/**
 * The day of the week of a date.
 * @param date ISO date
 * @returns 0 for Monday to 6 for Sunday
 */
export function weekday(date: string): DayOfWeek {
  return DAYS_OF_WEEK[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7]!
}

/** A wall time as `2026-12-01T16:00`. */
export function formatWallTime(date: string, minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}
