import { useTranslation } from 'react-i18next'
import type { Offer, OfferText } from '../../domain/rulebook/index.ts'
import { languageName } from '../../text/i18n/index.ts'
import { useLanguage } from '../ui/index.ts'
import { Fact, FactList } from './fact-row.tsx'
import { factWord, regionName } from './names.ts'

/**
 * What an offer is: who stands behind it, for which roles, who learns of it, what it costs. Without roles it says
 * nothing of them: it may still be made for one group of people, which its summary names. Rows of a list of facts.
 */
export function AboutRows({ offer, text }: { readonly offer: Offer; readonly text: OfferText }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <>
      <Fact term={t('offer.provider')}>{text.provider}</Fact>
      <Fact term={t('offer.area')}>{regionName(offer, text, t)}</Fact>
      <FactList term={t('offer.whom')} values={(offer.roles ?? []).map((role) => t(`roleName.${role}`))} />
      <Fact term={t('offer.police')}>{t(`police.${offer.police}`)}</Fact>
      <Fact term={t('offer.anonymous')}>{factWord(offer.anonymous, 'badge.anonymous', 'offer.named', t)}</Fact>
      <Fact term={t('offer.free')}>{factWord(offer.free, 'badge.free', 'offer.paid', t)}</Fact>
      <Fact term={t('offer.languages')}>{offer.languages.map((code) => languageName(code, language)).join(', ')}</Fact>
    </>
  )
}
