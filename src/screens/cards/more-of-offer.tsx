import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Recommended, WallTime } from '../../domain/matching/index.ts'
import { hasHours } from '../../domain/matching/index.ts'
import type { GuideWords, Offer, OfferText, Rulebook } from '../../domain/rulebook/index.ts'
import { fitLine } from '../../text/sentences/index.ts'
import { foldedWays } from './actions.tsx'
import { Freshness } from './facts.tsx'
import { FurtherNumbers } from './further-numbers.tsx'
import { Others } from './others.tsx'
import { WholeOffer } from './whole-offer.tsx'

export interface MoreOfOfferProps {
  readonly offer: Offer
  readonly text: OfferText
  readonly recommended: Recommended
  readonly rulebook: Rulebook
  readonly words: GuideWords
  readonly now: WallTime | null
  /** The two words on how old its numbers are; undefined: nothing is to be said. */
  readonly age: string | undefined
}

/**
 * The one fold of a card: its other offices, its times, every way to it and every fact. All of it has come with the
 * result, for everybody alike: opening it asks nobody for anything. Only the sources stay on the offer's own page, and
 * nothing here leads there, because asking for that page would tell the server which offer was found.
 */
export function MoreOfOffer({ offer, text, recommended, rulebook, words, now, age }: MoreOfOfferProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const siblings = rulebook.offers.find(({ id }) => id === offer.id)?.siblings ?? []
  const parts = [
    ...(siblings.length > 0 ? [t('more.siblings')] : []),
    ...(offer.contact.phones.length > 1 ? [t('more.numbers')] : []),
    ...(hasHours(offer) || text.hoursNote !== undefined ? [t('more.hours')] : []),
    ...foldedWays(offer).map((way) => t(`more.${way}`)),
  ]
  const list = parts.length === 0 ? t('more.facts') : parts.slice(0, 2).join(', ')
  return (
    <details className="rest" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className="fold-words">
          {t('more.title', { list })} <span className="sr">– {text.shortName}</span>
        </span>
        {age && <span className="age">{age}</span>}
      </summary>
      {open && (
        <>
          {text.hint && <p lang={text.lang}>{text.hint}</p>}
          <FurtherNumbers offer={offer} text={text} />
          <Others title={t('card.siblings')} ids={siblings} rulebook={rulebook} words={words} now={now} />
          <Others
            title={t('card.houseMates')}
            ids={recommended.houseMates}
            rulebook={rulebook}
            words={words}
            now={now}
          />
          <WholeOffer offer={offer} text={text} site={rulebook.site} />
          <p>{fitLine(recommended.reasons, t)}</p>
          <p className="quiet-text">
            <Freshness offer={offer} />
          </p>
        </>
      )}
    </details>
  )
}
