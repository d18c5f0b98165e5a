import type { TFunction } from 'i18next'
import { formatWallTime } from '../../domain/matching/index.ts'
import { DAYS_OF_WEEK, type Hours, type Language, type Span, weekdaySpans } from '../../domain/rulebook/index.ts'
import { formatTime } from '../i18n/index.ts'

const DAY = 1440
/** Any day does: only its time is written. */
const SOME_DAY = '2026-06-08'

/** Whether an office never closes. */
export function isAlwaysOpen({ spans }: Hours): boolean {
  return spans.length === 1 && spans[0]![0] === 0 && spans[0]![1] === 7 * DAY
}

/** “9 Uhr bis 16:30 Uhr”; “Tag und Nacht” for a whole day. */
export function spanWords([from, to]: Span, language: Language, t: TFunction): string {
  if (from === 0 && to === DAY) return t('offer.allDay')
  const time = (minute: number) =>
    minute === DAY ? t('offer.midnight') : formatTime(formatWallTime(SOME_DAY, minute), language)
  return t('offer.span', { from: time(from), to: time(to) })
}

/**
 * A week in few lines, days with the same times together: “Montag bis Freitag: 9 Uhr bis 12 Uhr, 14 Uhr bis 16 Uhr”.
 * Days on which it is closed are left out.
 */
export function hoursLines(hours: Hours, language: Language, t: TFunction): readonly string[] {
  if (isAlwaysOpen(hours)) return [t('offer.allDay')]
  const times = DAYS_OF_WEEK.map((day) =>
    weekdaySpans(hours, day)
      .map((span) => spanWords(span, language, t))
      .join(', '),
  )
  const runs: { readonly from: number; readonly to: number; readonly times: string }[] = []
  for (const day of DAYS_OF_WEEK) {
    const [today, before] = [times[day] ?? '', runs.at(-1)]
    if (before?.times === today) runs[runs.length - 1] = { ...before, to: day }
    else runs.push({ from: day, to: day, times: today })
  }
  const name = (day: number) => t(`day.${day as (typeof DAYS_OF_WEEK)[number]}`)
  const holidays =
    typeof hours.holidays === 'object' && hours.holidays !== null
      ? [t('offer.holidaysOwn', { times: hours.holidays.map((span) => spanWords(span, language, t)).join(', ') })]
      : []
  const lines = runs
    .filter((run) => run.times !== '')
    .map((run) => {
      const days = run.from === run.to ? name(run.from) : t('offer.span', { from: name(run.from), to: name(run.to) })
      return `${days}: ${run.times}`
    })
  return [...lines, ...holidays]
}
