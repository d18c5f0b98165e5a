import fc from 'fast-check'
import { addDays, parseWallTime, type WallTime } from '../../src/domain/matching/index.ts'
import type { Hours } from '../../src/domain/rulebook/index.ts'
import { compileHours } from '../../src/editorial/authoring/index.ts'

/** German wall time from `2026-12-01T10:00`. */
export function at(text: string): WallTime {
  const time = parseWallTime(text)
  if (time === null) throw new Error(`${text} is no time`)
  return time
}

/** Hours from OSM syntax that is known to be sound. */
export function hoursOf(osm: string): Hours {
  const compiled = compileHours(osm)
  if ('message' in compiled) throw new Error(compiled.message)
  return compiled.hours
}

/** Moments between December 2026 and November 2027, every minute as likely. */
export const wallTimes: fc.Arbitrary<WallTime> = fc
  .tuple(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 1439 }))
  .map(([days, minute]) => ({ date: addDays('2026-12-01', days), minute }))
