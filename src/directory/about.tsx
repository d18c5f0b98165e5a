import { useTranslation } from 'react-i18next'
import type { Offer, OfferText } from '../rulebook/index.ts'
import { useLanguage } from '../ui/index.ts'
import { Fact, FactList } from './fact.tsx'
import { factWord, languageName, regionName } from './names.ts'

/**
 * What an offer is: who stands behind it, for which roles, who learns of it, what it costs. Without roles it says nothing of them: it may still be made
 * for one group of people, which its summary names.
 */
export function About({ offer, text }: { readonly offer: Offer; readonly text: OfferText }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <section aria-labelledby="about">
      <h2 id="about">{t('directory.about')}</h2>
      <dl className="facts">
        <Fact term={t('directory.provider')}>{text.provider}</Fact>
        <Fact term={t('directory.area')}>{regionName(offer, text, t)}</Fact>
        <FactList term={t('directory.whom')} values={(offer.roles ?? []).map((role) => t(`directory.role.${role}`))} />
        <Fact term={t('directory.police')}>{t(`police.${offer.police}`)}</Fact>
        <Fact term={t('directory.anonymous')}>
          {factWord(offer.anonymous, 'badge.anonymous', 'directory.named', t)}
        </Fact>
        <Fact term={t('directory.free')}>{factWord(offer.free, 'badge.free', 'directory.paid', t)}</Fact>
        <Fact term={t('directory.languages')}>
          {offer.languages.map((code) => languageName(code, language)).join(', ')}
        </Fact>
      </dl>
    </section>
  )
}
