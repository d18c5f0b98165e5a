import { useTranslation } from 'react-i18next'
import type { Offer, OfferText, Office } from '../../domain/rulebook/index.ts'
import { ageWords, hoursLines, lacksNumber, type Reached, servesWords } from '../../text/contact/index.ts'
import { useLanguage } from '../ui/index.ts'
import { FurtherNumbers } from './further-numbers.tsx'
import { OfficeChoice } from './office-choice.tsx'
import { Paper } from './paper.tsx'
import { PhoneLink } from './phone-link.tsx'
import type { ShownOffer, ShownOfferProps } from './shown-offer.ts'

/** Which office the card shows. Said aloud when it changes: the list stands before it. */
export function OfficeName({ office }: { readonly office: Office | undefined }) {
  const { t } = useTranslation()
  return (
    <div className="office-name" role="status">
      {office && (
        <>
          <p>
            <b>{office.name}</b>
          </p>
          {office.serves.length > 0 && (
            <p className="quiet-text" lang="de">
              {servesWords(office, t)}
            </p>
          )}
        </>
      )}
    </div>
  )
}

/** The list of offices to choose from, where the offer has some. */
export function OfficeOf({
  shown: { offer, offices, office },
  onOffice,
}: {
  readonly shown: ShownOffer
  readonly onOffice: ShownOfferProps['onOffice']
}) {
  if (offices.length === 0) return null
  return (
    <OfficeChoice offer={offer} offices={offices} chosen={office?.id ?? ''} onChoose={(id) => onOffice(offer.id, id)} />
  )
}

/** What the chosen office adds on the screen; on paper every fact with which the offer, or that office, is reached. */
export function AtOffice({ shown: { offer, text, office, reached } }: { readonly shown: ShownOffer }) {
  return (
    <>
      {office && (
        <div className="screen-only">
          <OfficeFacts reached={{ ...reached, office }} />
          <OfferNumbers offer={offer} text={text} office={office} />
        </div>
      )}
      <Paper offer={offer} text={text} office={office} />
    </>
  )
}

/** When an office is open, where it is, and its further numbers. Its first way is the card's action. */
function OfficeFacts({ reached }: { readonly reached: Required<Reached> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { offer, text } = reached
  const { hours, contact } = offer
  return (
    <>
      <FurtherNumbers offer={offer} text={text} />
      {hours && (
        <ul className="plain">
          {hoursLines(hours, language, t).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {text.hoursNote && (
        <p className="quiet-text" lang={text.lang}>
          {text.hoursNote}
        </p>
      )}
      {contact.address && <p>{contact.address}</p>}
    </>
  )
}

/** The offer's own numbers, where its office has none: said with what they are, because they may ring elsewhere. */
function OfferNumbers({
  offer,
  text,
  office,
}: {
  readonly offer: Offer
  readonly text: OfferText
  readonly office: Office
}) {
  const { t } = useTranslation()
  if (!lacksNumber(offer, office)) return null
  return (
    <>
      <p className="quiet-text">{t('card.noOwnNumber')}</p>
      <ul className="plain numbers">
        {offer.contact.phones.map((phone, index) => (
          <li key={phone.dial} lang={text.lang}>
            {text.phoneLabels[index]} <PhoneLink phone={phone} />{' '}
            <span className="age">{ageWords(offer, phone, t)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
