import { useTranslation } from 'react-i18next'
import { openingOf } from '../../domain/matching/index.ts'
import { hoursLines, lacksNumber, reachedAt } from '../../text/contact/index.ts'
import { OpeningState, townsOf } from '../cards/index.ts'
import { useLanguage } from '../ui/index.ts'
import { type FoundOffer, useDesk } from './desk-data.ts'
import { OFFICE_KEY } from './keys.ts'
import { sayNumber } from './spelling.ts'

/** Which office of an offer is the caller's: found by the typed place, or chosen from the list. */
export function OfficeLine({ offer, text, offices, office, byPlace }: FoundOffer) {
  const { t } = useTranslation()
  const { place, onOffice } = useDesk()
  if (offices.length === 0) return null
  return (
    <div className="office">
      <label>
        {t('desk.office.label', { count: offices.length })} <kbd>{OFFICE_KEY}</kbd>{' '}
        <select
          data-offices=""
          autoComplete="off"
          aria-keyshortcuts={OFFICE_KEY}
          value={office?.id ?? ''}
          onChange={({ currentTarget }) => onOffice(offer.id, currentTarget.value)}
        >
          <option value="">{t('card.chooseTown')}</option>
          {townsOf(offices).map(({ id, label, serves }) => (
            <option key={id} value={id}>
              {[label, ...serves].join(', ')}
            </option>
          ))}
        </select>
      </label>{' '}
      {byPlace && <span className="quiet-text">{t('desk.office.place', { place })}</span>}
      {office && <OfficeSaid {...{ offer, text, office }} />}
    </div>
  )
}

/** The office to read aloud: its name, whether somebody is there, its times and address. */
function OfficeSaid({
  offer,
  text,
  office,
}: Pick<FoundOffer, 'offer' | 'text'> & { office: NonNullable<FoundOffer['office']> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { now } = useDesk()
  const reached = { ...reachedAt(offer, text, office), office }
  const { hours, contact } = reached.offer
  const said = [...(hours === undefined ? [] : hoursLines(hours, language, t)), reached.text.hoursNote, contact.address]
  return (
    <>
      <p className="say">
        <b>{office.name}</b> {hours && <OpeningState opening={openingOf(reached.offer, now)} now={now} />}
      </p>
      <p className="quiet-text">{said.filter(Boolean).join(' · ')}</p>
      {lacksNumber(offer, office) && (
        <p>
          {t('card.noOwnNumber')}{' '}
          {offer.contact.phones.map(({ number, dial }, index) => (
            <span key={dial}>
              {text.phoneLabels[index]} <b className="digits">{sayNumber(number)}</b>{' '}
            </span>
          ))}
        </p>
      )}
    </>
  )
}
