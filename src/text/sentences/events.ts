import type { TFunction } from 'i18next'
import { isAllDay, type Occurrence } from '../../domain/events/index.ts'
import { weekday } from '../../domain/matching/index.ts'
import type { Language, PublicEvent, Rhythm, RhythmDay } from '../../domain/rulebook/index.ts'
import { formatDate, formatTime } from '../i18n/index.ts'

function dayWords(time: string, language: Language, t: TFunction): string {
  const date = time.slice(0, 10)
  return t('dates.day', { weekday: t(`day.${weekday(date)}`), date: formatDate(date, language) })
}

/**
 * Says when an event takes place.
 * @param occurrence its start and end, German wall time or ISO dates
 * @returns for example “Mittwoch, 8. Oktober 2025, 18 Uhr bis 19:30 Uhr”
 */
export function whenWords({ start, end }: Occurrence, language: Language, t: TFunction): string {
  const from = dayWords(start, language, t)
  const otherDay = end !== undefined && end.slice(0, 10) !== start.slice(0, 10)
  if (isAllDay(start)) return otherDay ? t('dates.span', { from, to: dayWords(end, language, t) }) : from
  const at = t('dates.at', { day: from, time: formatTime(start, language) })
  if (end === undefined) return at
  const time = formatTime(end, language)
  return t('dates.span', { from: at, to: otherDay ? t('dates.at', { day: dayWords(end, language, t), time }) : time })
}

/**
 * Says how an event repeats, without its end.
 * @param start the first occurrence; its day counts where the rhythm names none
 * @returns for example “jede Woche am Montag” or “alle 2 Monate am letzten Freitag”
 */
export function rhythmWords({ every, interval, days }: Rhythm, start: string, t: TFunction): string {
  const period = t(`dates.every.${every}`, { count: interval })
  if (every === 'month' && days.length === 0) return t('dates.every.date', { period, day: Number(start.slice(8, 10)) })
  const wanted = days.length > 0 ? days : [{ weekday: weekday(start.slice(0, 10)) }]
  const list = wanted.map((day: RhythmDay) => {
    const name = t(`day.${day.weekday}`)
    if (day.nth !== undefined) return t('dates.every.nth', { nth: t(`dates.nth.${day.nth}`), name })
    return t(every === 'month' ? 'dates.every.each' : 'dates.every.on', { name })
  })
  return t('dates.every.days', { period, list: list.join(', ') })
}

/** Puts a word before the title of an event that is called off, postponed or moved online. */
export function titleWords(title: string, status: PublicEvent['status'], t: TFunction): string {
  return status === 'scheduled' ? title : t('dates.marked', { mark: t(`dates.status.${status}`), title })
}
