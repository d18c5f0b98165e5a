import { DAYS_OF_WEEK, type Hours, weekdaySpans } from '../../domain/rulebook/index.ts'

const DAY = 1440

/** Days of the week with the same times; Monday is 0. Times are German wall time. */
export interface WeekTimes {
  readonly days: readonly number[]
  readonly opens: string
  readonly closes: string
}

/** `545` → `09:05`. */
function clock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

/**
 * Opening hours by weekday, days with the same times together. The end of a day is 23:59, as schema.org and HSDS write
 * it: they have no 24:00, and 00:00 to 00:00 would be no time at all.
 * @param hours minutes of the week, German wall time
 * @returns the times in the order of the week
 */
export function weekTimes(hours: Hours): readonly WeekTimes[] {
  const daysOf = new Map<string, number[]>()
  for (const day of DAYS_OF_WEEK) {
    for (const [opens, closes] of weekdaySpans(hours, day)) {
      const times = `${clock(opens)} ${clock(Math.min(closes, DAY - 1))}`
      daysOf.set(times, [...(daysOf.get(times) ?? []), day])
    }
  }
  return [...daysOf].map(([times, days]) => {
    const [opens, closes] = times.split(' ') as [string, string]
    return { days, opens, closes }
  })
}
