import { type Language, tagOf } from '../../domain/rulebook/index.ts'

/**
 * Writes a date in words, as exactly as it is given.
 * @param date ISO year, month or day: `2026`, `2026-11`, `2026-11-26`
 * @returns “2026”, “November 2026”, “26 November 2026” in the language; as it is given on a device that cannot say so
 */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number)
  const options: Intl.DateTimeFormatOptions =
    day !== undefined
      ? { day: 'numeric', month: 'long', year: 'numeric' }
      : month !== undefined
        ? { month: 'long', year: 'numeric' }
        : { year: 'numeric' }
  try {
    return new Intl.DateTimeFormat(tagOf(language), { ...options, timeZone: 'UTC' }).format(
      Date.UTC(year!, (month ?? 1) - 1, day ?? 1),
    )
  } catch {
    return date
  }
}

/**
 * Writes a time of day in words.
 * @param wallTime German wall time with its date: `2026-11-30T18:00`
 * @returns “18 Uhr” or “16:30 Uhr” in German, “6 pm” in English, “18:00” in any other language
 */
export function formatTime(wallTime: string, language: Language): string {
  const [hour, minute] = wallTime.slice(11).split(':').map(Number) as [number, number]
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`
  if (language.startsWith('de')) return `${hour}${minutes} Uhr`
  if (language !== 'en') return `${hour}${minutes || ':00'}`
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes} ${hour < 12 ? 'am' : 'pm'}`
}
