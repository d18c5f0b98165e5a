import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Offer, OfferText } from '../../domain/rulebook/index.ts'
import { hoursLines } from '../../text/contact/index.ts'
import { useLanguage } from '../ui/index.ts'
import { isDigit, sayable, sayNumber, spell } from './spelling.ts'

/** How to reach an offer, as one says it: numbers in groups, addresses spelled on request. */
export function ContactLines({
  offer,
  text,
  children,
}: {
  readonly offer: Offer
  readonly text: OfferText
  /** What can be unfolded beside the spelling. */
  readonly children?: React.ReactNode
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [spelled, setSpelled] = useState(false)
  const { phones, emails, website, chat, form } = offer.contact
  const addresses = [
    ...new Set(
      [...emails, website, chat, form].flatMap((address) => (address === undefined ? [] : [sayable(address)])),
    ),
  ]
  return (
    <>
      <ul className="plain contacts">
        {phones.map(({ number, dial, hours }, index) => (
          <li key={dial}>
            <b className="digits">{sayNumber(number)}</b> {text.phoneLabels[index]}{' '}
            {hours && <span className="quiet-text">{hoursLines(hours, language, t).join('; ')}</span>}
          </li>
        ))}
        {addresses.map((address) => (
          <li key={address}>
            {address}
            {spelled && <Spelled address={address} />}
          </li>
        ))}
      </ul>
      <div className="unfold">
        {addresses.length > 0 && (
          <button type="button" className="link" aria-expanded={spelled} onClick={() => setSpelled(!spelled)}>
            {t(spelled ? 'desk.spell.hide' : 'desk.spell.show')} <span className="sr">{text.shortName}</span>
          </button>
        )}
        {children}
      </div>
    </>
  )
}

/** An address spelled with the city names of DIN 5009. */
function Spelled({ address }: { readonly address: string }) {
  const { t } = useTranslation()
  return (
    <p className="spelled">
      {spell(address)
        .map((part) =>
          part.is === 'sign'
            ? t(`desk.sign.${part.sign}`, { sign: part.text })
            : part.words.map((word) => (isDigit(word) ? t(`desk.digit.${word}`) : word)).join(' '),
        )
        .join(' – ')}
    </p>
  )
}
