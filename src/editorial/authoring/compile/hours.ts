import OpeningHours, { type nominatim_object } from 'opening_hours'
import type { Hours, Span } from '../../../domain/rulebook/index.ts'

/** The library's defaults, with warnings in German. */
const SETTINGS = { locale: 'de', mode: 0, tag_key: 'opening_hours', map_value: false, warnings_severity: 4 } as const

/** Somewhere in Germany: only public holidays of the whole country are looked at. */
const GERMANY: nominatim_object = {
  lat: 53.55,
  lon: 10,
  address: { country_code: 'de', state: 'Hamburg' },
}

const DAY = 1440

type Day = readonly [year: number, month: number, day: number]

/** A week without a public holiday, Monday first: 8 to 14 June 2026. */
const USUAL = [8, 9, 10, 11, 12, 13, 14].map((day): Day => [2026, 6, day])

/** A public holiday of the whole country on each day of the week, Monday first. */
const HOLIDAYS: readonly Day[] = [
  [2026, 4, 6],
  [2029, 5, 1],
  [2029, 10, 3],
  [2026, 5, 14],
  [2029, 3, 30],
  [2026, 10, 3],
  [2027, 10, 3],
]

/** The spans of one day, in minutes of that day; `null` for one without an end. */
function spansOn(reader: OpeningHours, [year, month, day]: Day): readonly Span[] | null {
  // The library reads the device's time zone: days are made of it, and give the same result everywhere.
  const date = new Date(year, month - 1, day)
  const next = new Date(year, month - 1, day + 1)
  // By the clock, not by what has passed: a day on which the clock is changed has 1440 minutes too.
  const minute = (at: Date) => (at.getTime() >= next.getTime() ? DAY : at.getHours() * 60 + at.getMinutes())
  const intervals = reader.getOpenIntervals(date, next)
  return intervals.some(([, , unknown]) => unknown)
    ? null
    : intervals.map(([from, to]): Span => [minute(from), minute(to)])
}

/** The spans of a week in minutes of the week; those that meet at midnight are one. */
function weekOf(days: readonly (readonly Span[])[]): readonly Span[] {
  const spans: [number, number][] = []
  for (const [day, own] of days.entries())
    for (const [from, to] of own) {
      const start = day * DAY + from
      const before = spans.at(-1)
      if (before !== undefined && before[1] === start) before[1] = day * DAY + to
      else spans.push([start, day * DAY + to])
    }
  return spans
}

const same = (one: readonly Span[], other: readonly Span[]) => JSON.stringify(one) === JSON.stringify(other)

/** What the hours say about public holidays, or a message in German. */
function holidaysOf(
  reader: OpeningHours,
  osm: string,
  usual: readonly (readonly Span[])[],
): Pick<Hours, 'holidays'> | { readonly message: string } {
  if (!/\bPH\b/.test(osm)) return { holidays: null }
  // As the editor means it, also where a night before the holiday would run into it.
  if (/;\s*PH\s+(?:off|closed)\s*$/.test(osm)) return { holidays: 'closed' }
  const days = HOLIDAYS.map((date) => spansOn(reader, date) ?? [])
  const [first = []] = days
  const asUsual = days.every((spans, day) => same(spans, usual[day]!))
  if (asUsual && /\bPH\s+(?:off|closed)/.test(osm))
    return { message: 'Eine spätere Regel hebt „PH off“ wieder auf. Bitte „PH off“ ans Ende stellen.' }
  if (asUsual) return { holidays: 'open' }
  if (!days.every((spans) => same(spans, first)))
    return {
      message:
        'An Feiertagen gelten je nach Wochentag andere Zeiten. Erlaubt sind nur Zeiten, die für jeden Feiertag gelten, zum Beispiel "Mo-Fr 09:00-16:00; PH 10:00-12:00".',
    }
  return { holidays: first.length === 0 ? 'closed' : first }
}

/** The hours without what they say about public holidays. */
function weekly(osm: string): string {
  return osm
    .replaceAll(/,\s*PH\b|\bPH\s*,/g, '')
    .split(';')
    .filter((rule) => !/\bPH\b/.test(rule))
    .join(';')
}

/** Longer than any night that somebody works through. */
const LONGEST_NIGHT = 12 * 60

/** What is wrong with a span that ends before it begins, unless it is a night; in German. */
function backwardsSpan(osm: string): string | null {
  for (const [span, ...times] of osm.matchAll(/\b(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})/g)) {
    const [from, fromMinute, to, toMinute] = times.map(Number) as [number, number, number, number]
    const [start, end] = [60 * from + fromMinute, 60 * to + toMinute]
    if (start === end)
      return `„${span}“ beginnt und endet zur selben Zeit. Rund um die Uhr heißt "24/7", sonst bitte das Ende prüfen.`
    if (end < start && DAY - start + end > LONGEST_NIGHT)
      return `„${span}“ endet vor dem Anfang. Bitte die beiden Zeiten vergleichen. Ist eine so lange Nacht gemeint, bitte vor und nach Mitternacht getrennt schreiben: "Mo-Fr 16:00-24:00; Tu-Sa 00:00-09:00".`
  }
  return null
}

/**
 * Compiles opening hours in OSM syntax into minutes of the week. The library reads them in a week without a public
 * holiday and on a holiday of each day of the week.
 * @param osm for example `Mo-Fr 09:00-16:00; PH off` or `Fr 15:00-20:00; Sa,Su,PH 12:00-20:00`
 * @returns the hours, or a message in German
 */
export function compileHours(osm: string): { readonly hours: Hours } | { readonly message: string } {
  const backwards = backwardsSpan(osm)
  if (backwards !== null) return { message: backwards }
  if (/\bSH\b/.test(osm)) return { message: 'Schulferien (SH) sind nicht erlaubt. Bitte ohne sie schreiben.' }
  let reader: OpeningHours
  let week: OpeningHours
  try {
    reader = new OpeningHours(osm, GERMANY, SETTINGS)
    // Without a place: rules that need one, such as sunset, are not weekly hours.
    week = new OpeningHours(weekly(osm), null, SETTINGS)
  } catch (error) {
    return {
      message: `Keine Öffnungszeiten in OSM-Schreibweise: ${String(error instanceof Error ? error.message : error)}`,
    }
  }
  const warnings = week.getWarnings()
  if (warnings.length > 0) return { message: `Öffnungszeiten nicht eindeutig: ${warnings.join(' ')}` }
  if (!week.isWeekStable()) {
    return {
      message: 'Diese Öffnungszeiten wechseln von Woche zu Woche. Erlaubt sind nur Zeiten, die jede Woche gelten.',
    }
  }
  const days = USUAL.map((date) => spansOn(week, date))
  if (days.some((spans) => spans === null)) {
    return {
      message: 'Diese Öffnungszeiten haben kein Ende. Bitte Anfang und Ende nennen, zum Beispiel "Mo-Fr 09:00-16:00".',
    }
  }
  const usual = days.map((spans) => spans ?? [])
  const spans = weekOf(usual)
  if (spans.length === 0)
    return { message: 'In diesen Öffnungszeiten ist nie geöffnet. Bitte prüfen, zum Beispiel "Mo-Fr 09:00-16:00".' }
  const read = holidaysOf(reader, osm, usual)
  if ('message' in read) return read
  const { holidays } = read
  const always = spans.length === 1 && same(spans, [[0, 7 * DAY]])
  return { hours: { spans, holidays: always ? (holidays ?? 'open') : holidays } }
}
