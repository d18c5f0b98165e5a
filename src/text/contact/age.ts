import type { TFunction } from 'i18next'
import type { Language, Offer } from '../../domain/rulebook/index.ts'
import { formatDate } from '../i18n/index.ts'

/** How fresh the facts are, in plain words (docs/promises.md#6). */
export function freshnessWords(
  { read, pageDate, confirmedOn }: Pick<Offer, 'read' | 'pageDate' | 'confirmedOn'>,
  language: Language,
  t: TFunction,
): string {
  const date = (iso: string) => formatDate(iso, language)
  return [
    t('dataAge.sourced', { read: date(read) }),
    ...(pageDate === undefined ? [] : [t('dataAge.page', { date: date(pageDate) })]),
    confirmedOn === undefined ? t('dataAge.unconfirmed') : t('dataAge.confirmed', { date: date(confirmedOn) }),
  ].join(' ')
}

/** A page that is so many years older than its last reading is old. */
const OLD = 2

/**
 * The two words beside a number: how old it is, or that nobody has checked it by calling.
 * @returns “von 2020”, “ungeprüft”; undefined where somebody has confirmed it
 */
export function ageWords(
  { read, pageDate, confirmedOn }: Pick<Offer, 'read' | 'pageDate' | 'confirmedOn'>,
  t: TFunction,
): string | undefined {
  if (confirmedOn !== undefined) return undefined
  const year = pageDate?.slice(0, 4)
  return year !== undefined && Number(read.slice(0, 4)) - Number(year) >= OLD
    ? t('dataAge.from', { year })
    : t('dataAge.unchecked')
}
