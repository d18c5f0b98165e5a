import { useTranslation } from 'react-i18next'
import { hasHours, openingOf } from '../../domain/matching/index.ts'
import { landName, reachedAt, ringingFirst } from '../../text/contact/index.ts'
import { OpeningState } from '../cards/index.ts'
import { ContactLines } from './contact-lines.tsx'
import { useDesk, useOffer } from './desk-data.ts'
import type { English } from './lazy-chunk.ts'
import { OfficeLine } from './office-line.tsx'
import { PanelHeading } from './panel-heading.tsx'
import { spokenSentence } from './read-aloud.ts'
import { Why } from './why-list.tsx'

/** Everything that the desk says of one offer: its sentence, which office, how to reach it, why it stands there. */
export function OfferPanel({ id, english }: { readonly id: string; readonly english: English | undefined }) {
  const { t } = useTranslation()
  const { now, handed, onHand, spoken } = useDesk()
  const found = useOffer(id)
  if (found === null) return null
  const { offer, text, office } = found
  const reached = ringingFirst(reachedAt(offer, text, office), now)
  return (
    <div data-offer={id}>
      <PanelHeading>{text.shortName}</PanelHeading>
      <p className="quiet-text">
        {t(`badge.${offer.police}`)} · {text.region ?? landName(offer, t)}{' '}
        {hasHours(offer) && !office && <OpeningState opening={openingOf(offer, now)} now={now} />}
      </p>
      <p className="say" lang={text.lang}>
        „{spokenSentence(id, text, spoken)}“
      </p>
      {english?.says[id] && (
        <p className="say" lang="en">
          “{english.says[id]}”
        </p>
      )}
      {text.hint && (
        <p className="quiet-text" lang={text.lang}>
          {text.hint}
        </p>
      )}
      <label className="give">
        <input type="checkbox" checked={handed.includes(id)} onChange={() => onHand(id)} /> {t('desk.handOut.give')}
        <span className="sr"> {text.shortName}</span>
      </label>
      <OfficeLine {...found} />
      <ContactLines offer={reached.offer} text={reached.text} />
      <h3>{t('desk.whyHere')}</h3>
      <Why offer={offer} />
    </div>
  )
}
