import { useTranslation } from 'react-i18next'
import type { Recommended, WallTime } from '../../domain/matching/index.ts'
import type { GuideWords, Rulebook } from '../../domain/rulebook/index.ts'
import { fitLine } from '../../text/sentences/index.ts'
import { ToldIn } from '../ui/index.ts'
import { Actions, FurtherNumbers, Paper } from './actions.tsx'
import { Badges, Freshness } from './facts.tsx'
import { NotFor } from './not-for.tsx'
import { OpeningState } from './opening-state.tsx'
import { WholeOffer } from './whole-offer.tsx'

export interface OfferCardProps {
  readonly recommended: Recommended
  readonly section: 'first' | 'more'
  readonly rulebook: Rulebook
  readonly words: GuideWords
  readonly now: WallTime
  readonly writing: boolean
  /** What was answered on what happened, for the words of what an offer does not take. */
  readonly incidents: readonly string[]
}

/** An offer with why it is recommended and one obvious action. */
export function OfferCard({ recommended, section, rulebook, words, now, writing, incidents }: OfferCardProps) {
  const { t } = useTranslation()
  const offer = rulebook.offers.find(({ id }) => id === recommended.offer)
  const text = words.offers[recommended.offer]
  if (offer === undefined || text === undefined) return null
  const area = offer.area === 'DE' ? t('card.nationwide') : t(`land.${offer.area}`)
  const warns = offer.notForIncidents.some((incident) => incidents.includes(incident))
  const titleId = `${section}-${offer.id}`
  return (
    <article className="card" data-offer={offer.id} data-section={section} aria-labelledby={titleId}>
      <h3 id={titleId} lang={text.lang}>
        {text.shortName}
      </h3>
      <p className="who">
        {t(`kind.${offer.kind}`)} · {text.region ? t('card.region', { region: text.region }) : area}
      </p>
      <p lang={text.lang}>{text.forYou}</p>
      <p className="why">{fitLine(recommended.reasons, t)}</p>
      <ToldIn lang={text.lang} note="card.toldIn" />
      <Badges offer={offer} />
      <Actions offer={offer} text={text} writing={writing} />
      {offer.hours && (
        <p className="open">
          <OpeningState opening={recommended.opening} now={now} />{' '}
          {text.hoursNote && (
            <span className="quiet-text" lang={text.lang}>
              {text.hoursNote}
            </span>
          )}
        </p>
      )}
      {text.hint && <p lang={text.lang}>{text.hint}</p>}
      {warns && <NotFor text={text} />}
      <Paper offer={offer} text={text} />
      <Others title={t('card.siblings')} ids={offer.siblings ?? []} rulebook={rulebook} words={words} />
      <Others title={t('card.houseMates')} ids={recommended.houseMates} rulebook={rulebook} words={words} />
      <p className="fresh">
        <Freshness offer={offer} />
      </p>
      <WholeOffer offer={offer} text={text} site={rulebook.site} />
    </article>
  )
}

/**
 * Other offices that share this card: regional ones, of which a person picks theirs, and the other numbers of its
 * house.
 */
function Others({
  title,
  ids,
  rulebook,
  words,
}: {
  readonly title: string
  readonly ids: readonly string[]
  readonly rulebook: Rulebook
  readonly words: GuideWords
}) {
  const others = ids
    .map((id) => rulebook.offers.find((other) => other.id === id))
    .filter((other) => other !== undefined)
  if (others.length === 0) return null
  return (
    <div className="siblings">
      <h4>{title}</h4>
      {others.map((other) => {
        const text = words.offers[other.id]
        return text === undefined ? null : (
          <div key={other.id}>
            <p>
              {text.region && <b>{text.region} – </b>}
              {text.shortName}
            </p>
            <Actions offer={other} text={text} writing={false} />
            <FurtherNumbers offer={other} text={text} />
            <Paper offer={other} text={text} />
          </div>
        )
      })}
    </div>
  )
}
