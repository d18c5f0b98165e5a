import { useTranslation } from 'react-i18next'
import type { Offer } from '../../domain/rulebook/index.ts'
import { FactList } from './fact-row.tsx'

/** What an offer is for, in the words of the guide. Rows of a list of facts. */
export function PurposeRows({ offer }: { readonly offer: Offer }) {
  const { t } = useTranslation()
  return (
    <>
      <FactList term={t('offer.needs')} values={offer.needs.map((need) => t(`need.${need}`))} />
      <FactList
        term={t('offer.incidents')}
        values={offer.incident.map((incident) => t(`reasons.incident.${incident}`))}
      />
      <FactList
        term={t('offer.backgrounds')}
        values={offer.background.map((background) => t(`reasons.background.${background}`))}
      />
    </>
  )
}
