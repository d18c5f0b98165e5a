import { useTranslation } from 'react-i18next'
import { ageWords, shortArea } from '../../text/contact/index.ts'
import { callWords, doesWords } from '../../text/sentences/index.ts'
import { OutLink, useLanguage } from '../ui/index.ts'
import { writtenWay } from './actions.tsx'
import { AtOffice, OfficeName, OfficeOf } from './office-facts.tsx'
import { type ShownOfferProps, shownOffer } from './shown-offer.ts'

/** A further offer in two lines: its name and number, what the office does, who learns of it, and a way in writing. */
export function MoreRow(props: ShownOfferProps) {
  const { onOffice, now } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const shown = shownOffer(props)
  if (shown === undefined) return null
  const { offer, text, office, reached, opening } = shown
  const { phones, website } = reached.offer.contact
  const [phone] = phones
  const written = writtenWay(reached.offer.contact)
  const name = <span lang={text.nameLang ?? text.lang}>{text.shortName}</span>
  // That hours are unknown is no news in a row: there is the number.
  const state =
    now === null || opening.open === null
      ? undefined
      : opening.open
        ? t('call.open')
        : callWords(opening, now, language, t)
  const said = [
    doesWords(offer, t),
    text.region === undefined ? undefined : shortArea(offer, text, t),
    phone && state,
    phone && ageWords(reached.offer, phone, t),
  ].filter((part) => part !== undefined)
  const writtenWords = written && (
    <>
      {t(`row.${written.is}`)}
      <span className="sr"> – {reached.text.shortName}</span>
    </>
  )
  return (
    <li data-offer={offer.id} data-section="more">
      <div className="top1">
        <h3>{website === undefined ? name : <OutLink href={website}>{name}</OutLink>}</h3>
        {phone && (
          <a href={`tel:${phone.dial}`}>
            {phone.number}
            <span className="sr"> – {reached.text.shortName}</span>
          </a>
        )}
        <OfficeOf shown={shown} onOffice={onOffice} />
      </div>
      <p>
        <b className={offer.police === 'independent' ? undefined : 'p'}>{t(`badge.${offer.police}`)}</b>
        {said.map((part) => ` · ${part}`)}
        {written && ' · '}
        {written?.is === 'write' && <a href={written.href}>{writtenWords}</a>}
        {written && written.is !== 'write' && <OutLink href={written.href}>{writtenWords}</OutLink>}
      </p>
      {shown.offices.length > 0 && <OfficeName office={office} />}
      <AtOffice shown={shown} />
    </li>
  )
}
