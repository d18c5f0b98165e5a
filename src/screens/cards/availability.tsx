import { useTranslation } from 'react-i18next'
import type { Offer } from '../../domain/rulebook/index.ts'
import { formatDate } from '../../text/i18n/index.ts'
import { useLanguage } from '../ui/index.ts'
import { useNow } from './clock.ts'

/** That an offer is paused, has ended, or has a last day. Nothing for all others. */
export function Availability({ offer }: { readonly offer: Offer }) {
  const { t } = useTranslation()
  return (
    <>
      {offer.status !== 'active' && <p className="note">{t(`offer.${offer.status}`)}</p>}
      {offer.endsOn !== undefined && <LastDay date={offer.endsOn} />}
    </>
  )
}

function LastDay({ date }: { readonly date: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const now = useNow()
  // Without a clock (prerendered) the announcement itself stays true.
  const over = now !== null && now.date > date
  return (
    <p className="note" data-until={over ? undefined : date}>
      {t(over ? 'offer.endedOn' : 'offer.endsOn', { date: formatDate(date, language) })}
    </p>
  )
}
