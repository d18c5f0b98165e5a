import type { TFunction } from 'i18next'
import type { Language, Offer } from '../../domain/rulebook/index.ts'
import { formatDate } from '../../text/i18n/index.ts'

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
