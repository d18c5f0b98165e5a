import { addDays, type Opening, type WallTime, weekday } from '../../domain/matching/index.ts'
import type { Language } from '../../domain/rulebook/index.ts'
import { formatTime, type Say } from '../i18n/index.ts'

/** A moment within the next days: “heute um 14 Uhr”, “Montag um 9 Uhr”. */
function formatNext(wallTime: string, now: WallTime, language: Language, t: Say): string {
  const date = wallTime.slice(0, 10)
  const time = formatTime(wallTime, language)
  if (date === now.date) return t('open.today', { time })
  if (date === addDays(now.date, 1)) return t('open.tomorrow', { time })
  return t('open.onDay', { day: t(`day.${weekday(date)}`), time })
}

/**
 * Says whether an office is open, and until or from when.
 * @param opening what is known of its hours at `now`
 * @param now German wall time
 */
export function openingSentence(opening: Opening, now: WallTime, language: Language, t: Say): string {
  if (opening.open === true) {
    if (opening.closesAt === null) return t('open.always')
    const sameDay = opening.closesAt.startsWith(now.date)
    return t('open.until', {
      time: sameDay ? formatTime(opening.closesAt, language) : formatNext(opening.closesAt, now, language, t),
    })
  }
  if (opening.open === false) {
    return opening.opensAt === null
      ? t('open.closed')
      : t('open.next', { time: formatNext(opening.opensAt, now, language, t) })
  }
  return t(opening.holiday ? 'open.holiday' : 'open.unknown')
}

/**
 * The two or three words under a number that is a button: that it answers now, else from when.
 * @param opening what is known of its hours at `now`
 * @param now German wall time; null on a device that cannot tell the time: then nothing is said
 * @returns “jetzt anrufen”, “ab Montag, 14 Uhr”, “Zeiten unbekannt”; undefined without a clock
 */
export function callWords(opening: Opening, now: WallTime | null, language: Language, t: Say): string | undefined {
  if (now === null) return undefined
  if (opening.open === true) return t('call.now')
  if (opening.open === null) return t(opening.holiday ? 'call.holiday' : 'call.unknown')
  if (opening.opensAt === null) return t('call.shut')
  const date = opening.opensAt.slice(0, 10)
  const time = formatTime(opening.opensAt, language)
  if (date === now.date) return t('call.from', { time })
  if (date === addDays(now.date, 1)) return t('call.fromTomorrow', { time })
  return t('call.fromDay', { day: t(`day.${weekday(date)}`), time })
}
