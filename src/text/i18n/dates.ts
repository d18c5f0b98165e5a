import { type Language, tagOf } from '../../domain/rulebook/index.ts'

/** A date as a person reads it: a year, a month or a day, as exactly as the source gives it. */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number)
  const options: Intl.DateTimeFormatOptions =
    day !== undefined
      ? { day: 'numeric', month: 'long', year: 'numeric' }
      : month !== undefined
        ? { month: 'long', year: 'numeric' }
        : { year: 'numeric' }
  return new Intl.DateTimeFormat(tagOf(language), { ...options, timeZone: 'UTC' }).format(
    Date.UTC(year!, (month ?? 1) - 1, day ?? 1),
  )
}

/** „16 Uhr“, „16:30 Uhr“, „4 pm“; in further languages „16:00“. */
export function formatTime(wallTime: string, language: Language): string {
  const [hour, minute] = wallTime.slice(11).split(':').map(Number) as [number, number]
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`
  if (language.startsWith('de')) return `${hour}${minutes} Uhr`
  if (language !== 'en') return `${hour}${minutes || ':00'}`
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes} ${hour < 12 ? 'am' : 'pm'}`
}
