import { useTranslation } from 'react-i18next'
import { hasHours, type Opening, openingOf, type Recommended, type Talk } from '../../domain/matching/index.ts'
import { reachedAt, ringingFirst } from '../../text/contact/index.ts'
import { OpeningState } from '../cards/index.ts'
import { useLanguage } from '../ui/index.ts'
import { ContactLines } from './contact-lines.tsx'
import { useDesk, useOffer } from './desk-data.ts'
import { OfficeLine } from './office-line.tsx'
import { sentenceFor } from './read-aloud.ts'
import { sayNumber } from './spelling.ts'
import { WhyPanel } from './why-panel.tsx'

/** One recommended offer: a sentence to read aloud, whether somebody is there, how to reach them, why. */
export function OfferLine({
  recommended,
  section,
}: {
  readonly recommended: Recommended
  readonly section: 'first' | 'more'
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { now } = useDesk()
  const found = useOffer(recommended.offer)
  if (found === null) return null
  const { offer, text } = found
  const reached = ringingFirst(reachedAt(offer, text, found.office), now)
  return (
    <li className="line" data-offer={offer.id} data-section={section}>
      <Head id={offer.id} opening={hasHours(offer) ? recommended.opening : null} />
      <p className="say">{sentenceFor(recommended, text, t, language)}</p>
      {text.hint && (
        <p className="quiet-text" lang={text.lang}>
          {text.hint}
        </p>
      )}
      <OfficeLine {...found} />
      <ContactLines offer={reached.offer} text={reached.text}>
        <WhyPanel
          offer={offer}
          summary={
            <>
              {t('desk.whyHere')} <span className="sr">{text.shortName}</span>
            </>
          }
        />
      </ContactLines>
    </li>
  )
}

/** Somebody to talk to, on one line: who, which number, whether they answer now. */
export function TalkLine({ offer: id, opening }: Talk) {
  const { now } = useDesk()
  const found = useOffer(id)
  if (found === null) return null
  const { offer, text } = found
  const [phone] = offer.contact.phones
  return (
    <li data-talk={id}>
      {text.shortName} {phone && <b className="digits">{sayNumber(phone.number)}</b>}{' '}
      <OpeningState opening={opening} now={now} />
    </li>
  )
}

/** One offer of a list that only names it; everything else is folded. */
export function ShortLine({ id, section }: { readonly id: string; readonly section?: 'later' | 'all' }) {
  const { now } = useDesk()
  const found = useOffer(id)
  if (found === null) return null
  const { offer, text } = found
  const reached = ringingFirst(reachedAt(offer, text, found.office), now)
  return (
    <li className="line" data-offer={id} data-section={section}>
      <WhyPanel offer={offer} summary={text.shortName} stop />
      <Head id={id} bare opening={hasHours(offer) ? openingOf(offer, now) : null} />
      <OfficeLine {...found} />
      <ContactLines offer={reached.offer} text={reached.text} />
    </li>
  )
}

/** Name, who learns of it, whether open, and the choice for the hand-out. */
function Head({
  id,
  opening,
  bare = false,
}: {
  readonly id: string
  readonly opening: Opening | null
  readonly bare?: boolean
}) {
  const { t } = useTranslation()
  const { now, handed, onHanded } = useDesk()
  const found = useOffer(id)
  if (found === null) return null
  const { offer, text, office } = found
  const area = offer.area === 'DE' ? t('card.nationwide') : t(`land.${offer.area}`)
  const chosen = handed.includes(id)
  return (
    <div className="head">
      {!bare && (
        <h4 tabIndex={-1} data-stop="">
          {text.shortName}
        </h4>
      )}
      <span className="quiet-text">
        {t(`badge.${offer.police}`)} · {text.region ?? area}
      </span>
      {opening && !office && <OpeningState opening={opening} now={now} />}
      <label className="give">
        <input
          type="checkbox"
          checked={chosen}
          onChange={() => onHanded(chosen ? handed.filter((other) => other !== id) : [...handed, id])}
        />
        {t('desk.handOut.give')} <span className="sr">{text.shortName}</span>
      </label>
    </div>
  )
}
