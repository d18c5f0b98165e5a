import { useTranslation } from 'react-i18next'
import type { Offer, OfferText, Site } from '../../domain/rulebook/index.ts'
import { useLanguage } from '../ui/index.ts'
import { AboutRows } from './about-rows.tsx'
import { Availability } from './availability.tsx'
import { ContactRows } from './contact-rows.tsx'
import { Fact } from './fact-row.tsx'
import { germanIn } from './names.ts'
import { NotFor } from './not-for.tsx'
import { OpeningHours } from './opening-hours.tsx'
import { PurposeRows } from './purpose-rows.tsx'

/** Every fact of an offer, inside the fold of its card. */
export function WholeOffer({
  offer,
  text,
  site,
}: {
  readonly offer: Offer
  readonly text: OfferText
  readonly site: Site
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <>
      <Availability offer={offer} />
      {text.notFor.length > 0 && <h4>{t('offer.notFor')}</h4>}
      <NotFor text={text} />
      <h4>{t('offer.hours')}</h4>
      <OpeningHours offer={offer} text={text} />
      <dl className="facts">
        <Fact term={t('offer.fullName')}>
          <span lang={germanIn(language)}>{text.name}</span>
        </Fact>
        <ContactRows offer={offer} text={text} />
        <AboutRows offer={offer} text={text} />
        <PurposeRows offer={offer} />
      </dl>
      <p className="quiet-text">{t('card.sources')}</p>
      <p className="quiet-text">
        <a href={`mailto:${site.feedbackMail}`}>{t('card.wrong')}</a> {t('card.wrongHow')}
      </p>
    </>
  )
}
