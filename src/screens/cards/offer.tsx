import { useTranslation } from 'react-i18next'
import { ageWords, shortArea } from '../../text/contact/index.ts'
import { Actions } from './actions.tsx'
import { MoreOfOffer } from './more-of-offer.tsx'
import { NotFor } from './not-for.tsx'
import { AtOffice, OfficeName, OfficeOf } from './office-facts.tsx'
import { type ShownOfferProps, shownOffer } from './shown-offer.ts'
import { WhoLearns } from './who-learns.tsx'

export interface OfferCardProps extends ShownOfferProps {
  /** What was answered on what happened, for the words of what an offer does not take. */
  readonly incidents: readonly string[]
}

/**
 * One of the first doors: what it is, what it does for the person, and the action that works now. Everything else
 * stands in one fold.
 */
export function OfferCard(props: OfferCardProps) {
  const { recommended, rulebook, words, onOffice, now, incidents } = props
  const { t } = useTranslation()
  const shown = shownOffer(props)
  if (shown === undefined) return null
  const { offer, text, office, reached, opening } = shown
  const warns = offer.notForIncidents.some((incident) => incidents.includes(incident))
  const titleId = `first-${offer.id}`
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
      {shown.offices.length > 0 && <OfficeName office={office} />}
      <Actions offer={reached.offer} text={reached.text} opening={opening} now={now}>
        {shown.offices.length > 0 && <OfficeOf shown={shown} onOffice={onOffice} />}
      </Actions>
      <AtOffice shown={shown} />
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
