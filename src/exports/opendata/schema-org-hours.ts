import type { Closure, Hours } from '../../domain/rulebook/index.ts'
import type { SchemaNode } from './schema-org-node.ts'
import { weekTimes } from './week-times.ts'

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/**
 * Opening hours in the vocabulary of schema.org, days with the same times together.
 * @param hours minutes of the week, German wall time
 * @returns one `OpeningHoursSpecification` per time of day
 */
export function hoursAvailable(hours: Hours): readonly SchemaNode[] {
  return weekTimes(hours).map(({ days, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map((day) => `https://schema.org/${DAYS[day]}`),
    opens,
    closes,
  }))
}

/**
 * Days out of turn on which nobody is there: in the vocabulary of schema.org an `OpeningHoursSpecification` without
 * `opens` is closed.
 */
export function closedOn(closures: readonly Closure[]): readonly SchemaNode[] {
  return closures.map(({ from, to }) => ({
    '@type': 'OpeningHoursSpecification',
    validFrom: from,
    validThrough: to,
  }))
}
