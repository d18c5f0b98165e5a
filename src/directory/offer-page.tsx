import { useTranslation } from 'react-i18next'
import { Badges } from '../cards/index.ts'
import type { GuideWords, Offer, OfferFacts, Rulebook } from '../rulebook/index.ts'
import { Link, pathIn, ToldIn, useLanguage } from '../ui/index.ts'
import { About } from './about.tsx'
import { Availability } from './availability.tsx'
import { ContactFacts } from './contact.tsx'
import { regionName } from './names.ts'
import { OpeningHours } from './opening-hours.tsx'
import { Purpose } from './purpose.tsx'
import { Related } from './related.tsx'
import { Sources } from './sources.tsx'

export interface OfferPageProps {
  readonly rulebook: Rulebook
  readonly words: GuideWords
  readonly offer: Offer
  readonly facts: OfferFacts
}

/** The page of one offer: every fact of it, with its sources. How to reach it comes first. */
export function OfferPage({ rulebook, words, offer, facts }: OfferPageProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const text = words.offers[offer.id]
  if (text === undefined) return null
  const { site } = rulebook
  return (
    <article data-offer={offer.id}>
      <p>
        <Link to={pathIn(language, '/angebote')}>{t('directory.back')}</Link>
      </p>
      <h1>{text.name}</h1>
      <p className="who">
        {t(`kind.${offer.kind}`)} · {regionName(offer, text, t)}
      </p>
      <Availability offer={offer} />
      <Badges offer={offer} />
      <p lang={text.lang}>{text.summary}</p>
      <ToldIn lang={text.lang} note="card.toldIn" />
      {text.hint && (
        <p className="note" lang={text.lang}>
          {text.hint}
        </p>
      )}
      <ContactFacts offer={offer} text={text} facts={facts} />
      <OpeningHours offer={offer} text={text} closures={offer.id === site.hotline ? site.closures : []} />
      <About offer={offer} text={text} />
      <Purpose offer={offer} text={text} />
      <Related offer={offer} rulebook={rulebook} words={words} />
      <Sources offer={offer} facts={facts} site={site} />
    </article>
  )
}
