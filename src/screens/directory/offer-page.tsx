import { useTranslation } from 'react-i18next'
import type { GuideWords, Offer, OfferFacts, Office, Rulebook } from '../../domain/rulebook/index.ts'
import {
  AboutRows,
  Availability,
  Badges,
  ContactRows,
  germanIn,
  isReachable,
  NotFor,
  OpeningHours,
  PurposeRows,
  regionName,
} from '../cards/index.ts'
import { Link, pathIn, ToldIn, useLanguage } from '../ui/index.ts'
import { Offices } from './offices.tsx'
import { PrintButton } from './print-button.tsx'
import { Proof } from './proof.tsx'
import { Related } from './related.tsx'

import './directory.css'

export interface OfferPageProps {
  readonly rulebook: Rulebook
  readonly words: GuideWords
  readonly offer: Offer
  /** Its offices; most offers have none. */
  readonly offices: readonly Office[]
  readonly facts: OfferFacts
  readonly summary: string
}

/**
 * The page of one offer: every fact of it. How to reach it comes first, then what it is not for; where the facts come
 * from and how we judge them is folded at the end.
 */
export function OfferPage({ rulebook, words, offer, offices, facts, summary }: OfferPageProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const text = words.offers[offer.id]
  if (text === undefined) return null
  const { site } = rulebook
  return (
    <article className="offer" data-offer={offer.id}>
      <p className="screen-only">
        <Link to={pathIn(language, '/angebote')}>{t('directory.back')}</Link>
      </p>
      <p className="where">
        {t(`kind.${offer.kind}`)} · {regionName(offer, text, t)}
      </p>
      <h1 lang={germanIn(language)}>{text.name}</h1>
      <Availability offer={offer} />
      <p className="lead" lang={text.lang}>
        {text.forYou}
      </p>
      <ToldIn lang={text.lang} note="card.toldIn" />
      <Badges offer={offer} />
      <section className="card" aria-labelledby="contact">
        <h2 id="contact">{t('offer.contact')}</h2>
        {text.hint ? <p lang={text.lang}>{text.hint}</p> : !isReachable(offer) && <p>{t('card.noContact')}</p>}
        <dl className="facts">
          <ContactRows offer={offer} text={text} sources={facts.phoneSources} />
        </dl>
        <h3 id="hours">{t('offer.hours')}</h3>
        <OpeningHours offer={offer} text={text} />
      </section>
      <Offices offer={offer} text={text} offices={offices} facts={facts} />
      {text.notFor.length > 0 && (
        <section aria-labelledby="not-for">
          <h2 id="not-for">{t('offer.notFor')}</h2>
          <NotFor text={text} />
        </section>
      )}
      <section aria-labelledby="about">
        <h2 id="about">{t('offer.about')}</h2>
        <p lang={text.lang}>{summary}</p>
        <dl className="facts">
          <AboutRows offer={offer} text={text} />
        </dl>
      </section>
      <section aria-labelledby="for">
        <h2 id="for">{t('offer.for')}</h2>
        <dl className="facts">
          <PurposeRows offer={offer} />
        </dl>
      </section>
      <Related offer={offer} rulebook={rulebook} words={words} />
      <Proof offer={offer} facts={facts} mail={site.feedbackMail} />
      <PrintButton />
      <p className="quiet-text screen-only">
        {t('directory.pagePrivacy')} <Link to={pathIn(language, '/')}>{t('directory.toGuide')}</Link>
      </p>
    </article>
  )
}
