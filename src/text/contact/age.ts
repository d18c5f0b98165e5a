import type { Language, Offer, Phone } from '../../domain/rulebook/index.ts'
import { formatDate, type Say } from '../i18n/index.ts'

/** How fresh the facts are, in plain words (docs/promises.md#6). */
export function freshnessWords(
  { read, pageDate, confirmedOn }: Pick<Offer, 'read' | 'pageDate' | 'confirmedOn'>,
  language: Language,
  t: Say,
): string {
  const date = (iso: string) => formatDate(iso, language)
  return [
    t('dataAge.sourced', { read: date(read) }),
    ...(pageDate === undefined ? [] : [t('dataAge.page', { date: date(pageDate) })]),
    confirmedOn === undefined ? t('dataAge.unconfirmed') : t('dataAge.confirmed', { date: date(confirmedOn) }),
  ].join(' ')
}

/**
 * The two words beside a number: from which year an old page has it, or that nobody has checked it by calling.
 * @returns “von 2020”, “ungeprüft”; undefined where somebody has confirmed it
 */
export function ageWords(
  { confirmedOn }: Pick<Offer, 'confirmedOn'>,
  { pageYear }: Pick<Phone, 'pageYear'>,
  t: Say,
): string | undefined {
  if (confirmedOn !== undefined) return undefined
  return pageYear === undefined ? t('dataAge.unchecked') : t('dataAge.from', { year: pageYear })
}
