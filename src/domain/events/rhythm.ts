import { DAYS_OF_WEEK, PLACES_IN_MONTH, type Rhythm, type RhythmDay } from '../rulebook/index.ts'

/** Weekdays as RFC 5545 writes them, Monday first. */
export const WEEKDAYS: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

const KNOWN = ['FREQ', 'INTERVAL', 'BYDAY', 'COUNT', 'UNTIL']

/** A rhythm that cannot be read; its message tells editors what is expected. */
class UnreadableRhythm extends Error {}

function positive(name: string, text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new UnreadableRhythm(`${name} braucht eine ganze Zahl von 1 bis 999.`)
  return Number(text)
}

function readDay(text: string, every: Rhythm['every']): RhythmDay {
  const [, nth = '', name] = /^([+-]?[1-5])?([A-Z]{2})$/.exec(text) ?? []
  const weekday = DAYS_OF_WEEK.find((day) => WEEKDAYS[day] === name)
  if (weekday === undefined)
    throw new UnreadableRhythm(`„${text}“ ist kein Wochentag. Erlaubt: ${WEEKDAYS.join(', ')}.`)
  if (nth === '') return { weekday }
  if (every === 'week') throw new UnreadableRhythm(`„${text}“: Eine Zahl vor dem Tag geht nur bei FREQ=MONTHLY.`)
  return { weekday, nth: PLACES_IN_MONTH.find((place) => place === Number(nth)) }
}

function readUntil(text: string): string {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? []
  const date = `${year}-${month}-${day}`
  const known = !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date)
  if (!known) throw new UnreadableRhythm('UNTIL braucht einen Tag ohne Striche, zum Beispiel UNTIL=20261231.')
  return date
}

function read(text: string): Rhythm {
  const parts = new Map<string, string>()
  for (const part of text.split(';')) {
    const [name = '', value = ''] = part.split('=')
    if (!KNOWN.includes(name))
      throw new UnreadableRhythm(
        `„${part}“ ist hier unbekannt. Erlaubt: ${KNOWN.join(', ')}, mit Strichpunkt getrennt.`,
      )
    if (parts.has(name)) throw new UnreadableRhythm(`${name} steht zweimal da.`)
    parts.set(name, value)
  }
  const freq = parts.get('FREQ')
  if (freq !== 'WEEKLY' && freq !== 'MONTHLY')
    throw new UnreadableRhythm('FREQ fehlt oder ist unbekannt. Erlaubt: FREQ=WEEKLY, FREQ=MONTHLY.')
  const every = freq === 'WEEKLY' ? 'week' : 'month'
  const [count, until, days] = [parts.get('COUNT'), parts.get('UNTIL'), parts.get('BYDAY')]
  if (count !== undefined && until !== undefined)
    throw new UnreadableRhythm('COUNT und UNTIL zusammen gehen nicht. Bitte eines davon löschen.')
  return {
    every,
    interval: positive('INTERVAL', parts.get('INTERVAL') ?? '1'),
    days: days === undefined ? [] : days.split(',').map((day) => readDay(day, every)),
    ...(count === undefined ? {} : { count: positive('COUNT', count) }),
    ...(until === undefined ? {} : { until: readUntil(until) }),
  }
}

/**
 * Reads an RRULE (RFC 5545, 3.3.10) as editors write it: FREQ=WEEKLY or MONTHLY, INTERVAL, BYDAY, COUNT or UNTIL.
 * @param text the rule without `RRULE:`
 * @returns the rhythm, or a German message about what is wrong
 * @throws any error that is not about the text of the rule
 */
export function readRhythm(text: string): { readonly rhythm: Rhythm } | { readonly message: string } {
  try {
    return { rhythm: read(text) }
  } catch (error) {
    if (error instanceof UnreadableRhythm) return { message: error.message }
    throw error
  }
}
