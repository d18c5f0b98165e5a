import { useTranslation } from 'react-i18next'
import type { Offer, OfferText } from '../../domain/rulebook/index.ts'
import { ageWords, hoursLines } from '../../text/contact/index.ts'
import { OutLink, useLanguage } from '../ui/index.ts'
import { hostOf } from './names.ts'
import { PhoneLink } from './phone-link.tsx'

/**
 * Every telephone number with what it is for.
 * @param sources the page that each number comes from, in their order, where they are known here
 */
export function Phones({
  offer,
  text,
  sources = [],
}: {
  readonly offer: Offer
  readonly text: OfferText
  readonly sources?: readonly string[] | undefined
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <ul className="plain">
      {offer.contact.phones.map((phone, index) => {
        const source = sources[index]
        const age = ageWords(offer, phone, t)
        return (
          <li key={phone.dial}>
            {text.phoneLabels[index] && <div lang={text.lang}>{text.phoneLabels[index]}</div>}
            <PhoneLink phone={phone} className="num" /> {age && <span className="age">{age}</span>}
            {phone.hours && hoursLines(phone.hours, language, t).map((line) => <div key={line}>{line}</div>)}
            {phone.address && <div>{phone.address}</div>}
            {phone.email && (
              <div>
                <a href={`mailto:${phone.email}`}>{phone.email}</a>
              </div>
            )}
            {source && (
              <div className="quiet-text">
                <OutLink href={source}>{t('offer.source', { host: hostOf(source) })}</OutLink>
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
