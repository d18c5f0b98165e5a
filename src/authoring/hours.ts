import OpeningHours from 'opening_hours'
import type { Hours } from '../rulebook/index.ts'

/** The library's own defaults, with its warnings in German. */
const SETTINGS = { locale: 'de', mode: 0, tag_key: 'opening_hours', map_value: false, warnings_severity: 4 } as const

const MONDAY = new Date(2026, 5, 8)
const MINUTES = 7 * 24 * 60

/**
 * Compiles opening hours in OSM syntax into minutes of a week. The week read (8–14 June 2026) has no public holiday.
 * @param osm for example `Mo-Fr 09:00-16:00; PH off`
 * @returns the hours, or what is wrong with them in the words of the opening_hours library
 */
export function compileHours(osm: string): { readonly hours: Hours } | { readonly message: string } {
  let reader: OpeningHours
  try {
    // No place and no holiday table: rules that need them are not weekly hours.
    reader = new OpeningHours(osm, null, SETTINGS)
  } catch (error) {
    return {
      message: `Keine Öffnungszeiten in OSM-Schreibweise: ${String(error instanceof Error ? error.message : error)}`,
    }
  }
  const warnings = reader.getWarnings()
  if (warnings.length > 0) return { message: `Öffnungszeiten nicht eindeutig: ${warnings.join(' ')}` }
  if (!reader.isWeekStable() && !/\bPH\b/.test(osm)) {
    return {
      message: 'Diese Öffnungszeiten wechseln von Woche zu Woche. Erlaubt sind nur Zeiten, die jede Woche gelten.',
    }
  }
  const end = new Date(MONDAY.getTime() + MINUTES * 60_000)
  const minute = (date: Date) => Math.round((date.getTime() - MONDAY.getTime()) / 60_000)
  const intervals = reader.getOpenIntervals(MONDAY, end)
  if (intervals.length === 0)
    return { message: 'In diesen Öffnungszeiten ist nie geöffnet. Bitte prüfen, zum Beispiel "Mo-Fr 09:00-16:00".' }
  if (intervals.some(([, , unknown]) => unknown))
    return {
      message: 'Diese Öffnungszeiten haben kein Ende. Bitte Anfang und Ende nennen, zum Beispiel "Mo-Fr 09:00-16:00".',
    }
  const spans = intervals.map(([from, to]) => [minute(from), minute(to)] as const)
  const always = spans.length === 1 && spans[0]![0] === 0 && spans[0]![1] === MINUTES
  const holidays = /PH\s+(off|closed)/.test(osm) ? 'closed' : always ? 'open' : null
  return { hours: { spans, holidays } }
}
