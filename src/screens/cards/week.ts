import type { TFunction } from 'i18next'
import { formatWallTime } from '../../domain/matching/index.ts'
import { DAYS_OF_WEEK, type Hours, type Language } from '../../domain/rulebook/index.ts'
import { formatTime } from '../../text/i18n/index.ts'

const DAY = 1440
/** Any day does: only its time is written. */
const SOME_DAY = '2026-06-08'

/** Whether an office never closes. */
export function isAlwaysOpen({ spans }: Hours): boolean {
  return spans.length === 1 && spans[0]![0] === 0 && spans[0]![1] === 7 * DAY
}

/**
 * The spans of each day, Monday first, in minutes of that day (0 to 1440). A span that runs on over midnight is part of
 * both days.
 * @param hours minutes of the week
 */
export function weekOf({ spans }: Hours): readonly (readonly (readonly [from: number, to: number])[])[] {
  return DAYS_OF_WEEK.map((day) =>
    spans
      .map(([from, to]) => [Math.max(from - day * DAY, 0), Math.min(to - day * DAY, DAY)] as const)
      .filter(([from, to]) => from < to),
  )
}

/** “9 Uhr bis 16:30 Uhr”; “Tag und Nacht” for a whole day. */
export function spanWords([from, to]: readonly [number, number], language: Language, t: TFunction): string {
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
  const times = weekOf(hours).map((spans) => spans.map((span) => spanWords(span, language, t)).join(', '))
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
