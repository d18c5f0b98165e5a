import { useTranslation } from 'react-i18next'
import type { Offer } from '../../domain/rulebook/index.ts'

/** Who learns of it, and whether it is free: “unabhängig, kostenlos”. */
export function WhoLearns({ offer }: { readonly offer: Offer }) {
  const { t } = useTranslation()
  const official = offer.police !== 'independent'
  return (
    <>
      <b className={official ? 'p' : undefined}>{t(`badge.${offer.police}`)}</b>
      {offer.free && `, ${t('badge.free')}`}
    </>
  )
}
