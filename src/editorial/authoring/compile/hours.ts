import OpeningHours from 'opening_hours'
import type { Hours } from '../../../domain/rulebook/index.ts'

/** The library's defaults, with warnings in German. */
const SETTINGS = { locale: 'de', mode: 0, tag_key: 'opening_hours', map_value: false, warnings_severity: 4 } as const

const MINUTES = 7 * 24 * 60

/** The two allowed forms for public holidays: `PH off` at the end, or `PH` among the days of a single rule. */
const HOLIDAYS_CLOSED = /;\s*PH\s+(?:off|closed)\s*$/
const HOLIDAYS_OPEN = /^([^;]*),\s*PH\b([^;]*)$/

/** Splits hours into the weekly part and what they say about public holidays. */
function weekly(osm: string): { readonly week: string; readonly holidays: Hours['holidays'] } {
  if (HOLIDAYS_CLOSED.test(osm)) return { week: osm.replace(HOLIDAYS_CLOSED, ''), holidays: 'closed' }
  if (HOLIDAYS_OPEN.test(osm)) return { week: osm.replace(HOLIDAYS_OPEN, '$1$2'), holidays: 'open' }
  return { week: osm, holidays: null }
}

/**
 * Compiles opening hours in OSM syntax into minutes of the week. Read in a week without a public holiday (8–14 June
 * 2026).
 * @param osm for example `Mo-Fr 09:00-16:00; PH off`
 * @returns the hours, or a message in German
 */
export function compileHours(osm: string): { readonly hours: Hours } | { readonly message: string } {
  const { week, holidays } = weekly(osm)
  if (/\b[PS]H\b/.test(week))
    return {
      message:
        'Für Feiertage sind nur zwei Formen erlaubt: am Ende „; PH off“, oder „,PH“ hinter den Tagen einer einzigen Regel.',
    }
  let reader: OpeningHours
  try {
    // Without coordinates and holiday table: rules that need them are not weekly hours.
    reader = new OpeningHours(week, null, SETTINGS)
  } catch (error) {
    return {
      message: `Keine Öffnungszeiten in OSM-Schreibweise: ${String(error instanceof Error ? error.message : error)}`,
    }
  }
  const warnings = reader.getWarnings()
  if (warnings.length > 0) return { message: `Öffnungszeiten nicht eindeutig: ${warnings.join(' ')}` }
  if (!reader.isWeekStable()) {
    return {
      message: 'Diese Öffnungszeiten wechseln von Woche zu Woche. Erlaubt sind nur Zeiten, die jede Woche gelten.',
    }
  }
  // The library uses the device's time zone; counting from a Monday of that zone gives the same result everywhere.
  const monday = new Date(2026, 5, 8)
  const minute = (date: Date) => Math.round((date.getTime() - monday.getTime()) / 60_000)
  const intervals = reader.getOpenIntervals(monday, new Date(2026, 5, 15))
  if (intervals.length === 0)
    return { message: 'In diesen Öffnungszeiten ist nie geöffnet. Bitte prüfen, zum Beispiel "Mo-Fr 09:00-16:00".' }
  if (intervals.some(([, , unknown]) => unknown)) {
    return {
      message: 'Diese Öffnungszeiten haben kein Ende. Bitte Anfang und Ende nennen, zum Beispiel "Mo-Fr 09:00-16:00".',
    }
  }
  const spans = intervals.map(([from, to]) => [minute(from), minute(to)] as const)
  const always = spans.length === 1 && spans[0]![0] === 0 && spans[0]![1] === MINUTES
  return { hours: { spans, holidays: always ? (holidays ?? 'open') : holidays } }
}
