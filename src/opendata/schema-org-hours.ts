import type { Hours } from '../rulebook/index.ts'
import type { SchemaNode } from './schema-org.ts'

const DAY = 1440
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/**
 * Opening hours as specifications of schema.org, days with the same times together. A time runs at most to 23:59, which is how a specification says
 * „to the end of the day“: 24:00 is no time of schema.org, and from 00:00 to 00:00 would be nothing.
 * @param hours minutes of the week, German wall time
 */
export function hoursAvailable({ spans }: Hours): readonly SchemaNode[] {
  const daysOf = new Map<string, string[]>()
  DAYS.forEach((day, index) => {
    for (const [from, to] of spans) {
      const [opens, closes] = [Math.max(from - index * DAY, 0), Math.min(to - index * DAY, DAY)]
      if (opens >= closes) continue
      const times = `${clock(opens)} ${clock(Math.min(closes, DAY - 1))}`
      daysOf.set(times, [...(daysOf.get(times) ?? []), `https://schema.org/${day}`])
    }
  })
  return [...daysOf].map(([times, dayOfWeek]) => {
    const [opens, closes] = times.split(' ')
    return { '@type': 'OpeningHoursSpecification', dayOfWeek, opens, closes }
  })
}

/** `545` → `09:05`. */
function clock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
