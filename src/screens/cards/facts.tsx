import { useTranslation } from 'react-i18next'
import type { Offer } from '../../domain/rulebook/index.ts'
import { formatDate } from '../../text/i18n/index.ts'
import { useLanguage } from '../ui/index.ts'

/** Who learns of it, whether anonymous, whether free: words in small frames. */
export function Badges({ offer }: { readonly offer: Offer }) {
  const { t } = useTranslation()
  const official = offer.police !== 'independent'
  return (
    <ul className="badges">
      <li className={official ? 'p' : undefined}>{t(`badge.${offer.police}`)}</li>
      {offer.anonymous && <li>{t('badge.anonymous')}</li>}
      {offer.free && <li>{t('badge.free')}</li>}
    </ul>
  )
}

/** How fresh the facts are, in plain words (docs/promises.md#6). */
export function Freshness({ offer }: { readonly offer: Offer }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const date = (iso: string) => formatDate(iso, language)
  return (
    <>
      {t('dataAge.sourced', { read: date(offer.read) })}{' '}
      {offer.pageDate && t('dataAge.page', { date: date(offer.pageDate) })}{' '}
      {offer.confirmedOn ? t('dataAge.confirmed', { date: date(offer.confirmedOn) }) : t('dataAge.unconfirmed')}
    </>
  )
}
