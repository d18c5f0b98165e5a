import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Offer, OfferText, Site } from '../../domain/rulebook/index.ts'
import { AboutRows } from './about-rows.tsx'
import { Availability } from './availability.tsx'
import { ContactRows } from './contact-rows.tsx'
import { Fact } from './fact-row.tsx'
import { NotFor } from './not-for.tsx'
import { OpeningHours } from './opening-hours.tsx'
import { PurposeRows } from './purpose-rows.tsx'

interface WholeOfferProps {
  readonly offer: Offer
  readonly text: OfferText
  readonly site: Site
}

/**
 * Every fact of an offer, folded, inside the result. All of it has come with the result, for everybody alike: opening
 * it asks nobody for anything. Only the sources stay on the offer's own page, and nothing here leads there, because
 * asking for that page would tell the server which offer was found.
 */
export function WholeOffer(props: WholeOfferProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <details className="rest" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {t('card.whole')} <span className="sr">{props.text.shortName}</span>
      </summary>
      {open && <Facts {...props} />}
    </details>
  )
}

function Facts({ offer, text, site }: WholeOfferProps) {
  const { t } = useTranslation()
  return (
    <>
      <Availability offer={offer} />
      {text.notFor.length > 0 && <h4>{t('offer.notFor')}</h4>}
      <NotFor text={text} />
      <h4>{t('offer.hours')}</h4>
      <OpeningHours offer={offer} text={text} />
      <dl className="facts">
        <Fact term={t('offer.fullName')}>{text.name}</Fact>
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
