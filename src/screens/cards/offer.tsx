import { useTranslation } from 'react-i18next'
import type { Recommended, WallTime } from '../../domain/matching/index.ts'
import type { GuideWords, OfficeBook, Rulebook } from '../../domain/rulebook/index.ts'
import { fitLine } from '../../text/sentences/index.ts'
import { ToldIn } from '../ui/index.ts'
import { Actions, FurtherNumbers, hasActions, Paper } from './actions.tsx'
import { type ChosenOffices, chosenOffice, reachedAt, ringingFirst } from './at-office.ts'
import { Badges, Freshness } from './facts.tsx'
import { NotFor } from './not-for.tsx'
import { Ways } from './ways.tsx'
import { WholeOffer } from './whole-offer.tsx'

export interface OfferCardProps {
  readonly recommended: Recommended
  readonly section: 'first' | 'more'
  readonly rulebook: Rulebook
  readonly words: GuideWords
  readonly offices: OfficeBook
  readonly chosen: ChosenOffices
  /** Gets the ids of an offer and of its office; no office: empty. */
  readonly onOffice: (offer: string, office: string) => void
  readonly now: WallTime
  readonly writing: boolean
  /** What was answered on what happened, for the words of what an offer does not take. */
  readonly incidents: readonly string[]
}

/** An offer with why it is recommended and one obvious action. */
export function OfferCard(props: OfferCardProps) {
  const { recommended, section, rulebook, words, offices, chosen, onOffice, now, writing, incidents } = props
  const { t } = useTranslation()
  const offer = rulebook.offers.find(({ id }) => id === recommended.offer)
  const text = words.offers[recommended.offer]
  if (offer === undefined || text === undefined) return null
  const area = offer.area === 'DE' ? t('card.nationwide') : t(`land.${offer.area}`)
  const warns = offer.notForIncidents.some((incident) => incidents.includes(incident))
  const titleId = `${section}-${offer.id}`
  const reached = ringingFirst(reachedAt(offer, text, chosenOffice(offer.id, offices, chosen)), now)
  const hintSaid = !hasActions(reached.offer) && reached.text.hint === text.hint
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
      <Ways
        {...{ offer, text, reached, now, writing }}
        offices={offices[offer.id] ?? []}
        onOffice={(id) => onOffice(offer.id, id)}
        opening={recommended.opening}
      />
      {text.hint && !hintSaid && <p lang={text.lang}>{text.hint}</p>}
      {warns && <NotFor text={text} />}
      <Paper offer={reached.offer} text={reached.text} />
      <Others title={t('card.siblings')} ids={offer.siblings ?? []} rulebook={rulebook} words={words} />
      <Others title={t('card.houseMates')} ids={recommended.houseMates} rulebook={rulebook} words={words} />
      <p className="fresh">
        <Freshness offer={reached.offer} />
      </p>
      <WholeOffer offer={reached.offer} text={reached.text} site={rulebook.site} />
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
