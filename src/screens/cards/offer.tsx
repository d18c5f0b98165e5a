import { useTranslation } from 'react-i18next'
import { openingOf, type Recommended, type WallTime } from '../../domain/matching/index.ts'
import type { GuideWords, OfficeBook, Rulebook } from '../../domain/rulebook/index.ts'
import {
  ageWords,
  type ChosenOffices,
  chosenOffice,
  reachedAt,
  ringingFirst,
  shortArea,
} from '../../text/contact/index.ts'
import { Actions } from './actions.tsx'
import { MoreOfOffer } from './more-of-offer.tsx'
import { NotFor } from './not-for.tsx'
import { OfficeChoice } from './office-choice.tsx'
import { OfferNumbers, OfficeFacts, OfficeName } from './office-facts.tsx'
import { Paper } from './paper.tsx'
import { WhoLearns } from './who-learns.tsx'

export interface OfferCardProps {
  readonly recommended: Recommended
  readonly rulebook: Rulebook
  readonly words: GuideWords
  readonly offices: OfficeBook
  readonly chosen: ChosenOffices
  /** Gets the ids of an offer and of its office; no office: empty. */
  readonly onOffice: (offer: string, office: string) => void
  /** Null on a device that cannot tell the time: nothing is said then of who answers. */
  readonly now: WallTime | null
  /** What was answered on what happened, for the words of what an offer does not take. */
  readonly incidents: readonly string[]
}

/**
 * One of the first doors: what it is, what it does for the person, and the action that works now. Everything else
 * stands in one fold.
 */
export function OfferCard(props: OfferCardProps) {
  const { recommended, rulebook, words, offices, chosen, onOffice, now, incidents } = props
  const { t } = useTranslation()
  const offer = rulebook.offers.find(({ id }) => id === recommended.offer)
  const text = words.offers[recommended.offer]
  if (offer === undefined || text === undefined) return null
  const warns = offer.notForIncidents.some((incident) => incidents.includes(incident))
  const titleId = `first-${offer.id}`
  const office = chosenOffice(offer.id, offices, chosen)
  const at = reachedAt(offer, text, office)
  const reached = now === null ? at : ringingFirst(at, now)
  const opening = now === null || office === undefined ? recommended.opening : openingOf(reached.offer, now)
  const ofOffer = offices[offer.id] ?? []
  const [first] = reached.offer.contact.phones
  return (
    <article className="card" data-offer={offer.id} data-section="first" aria-labelledby={titleId}>
      <h3 id={titleId} lang={text.nameLang ?? text.lang}>
        {text.shortName}
      </h3>
      <p className="meta">
        {t(`kind.${offer.kind}`)} · {shortArea(offer, text, t)} · <WhoLearns offer={offer} />
      </p>
      <p className="what" lang={text.lang}>
        {text.forYou}
      </p>
      {warns && <NotFor text={text} />}
      {ofOffer.length > 0 && <OfficeName office={office} />}
      <Actions offer={reached.offer} text={reached.text} opening={opening} now={now}>
        {ofOffer.length > 0 && (
          <OfficeChoice
            offer={offer}
            offices={ofOffer}
            chosen={office?.id ?? ''}
            onChoose={(id) => onOffice(offer.id, id)}
          />
        )}
      </Actions>
      {reached.office && <OfficeFacts reached={{ ...reached, office: reached.office }} />}
      <OfferNumbers offer={offer} text={text} office={office} />
      <Paper offer={offer} text={text} office={office} />
      <MoreOfOffer
        offer={reached.offer}
        text={reached.text}
        recommended={recommended}
        rulebook={rulebook}
        words={words}
        now={now}
        age={first && ageWords(reached.offer, first, t)}
      />
    </article>
  )
}
