import { useTranslation } from 'react-i18next'
import type { Offer, OfferText } from '../../domain/rulebook/index.ts'
import { ageWords, hoursLines } from '../../text/contact/index.ts'
import { useLanguage } from '../ui/index.ts'
import { PhoneLink } from './phone-link.tsx'

/** The numbers that the buttons do not show, each with its label, its hours, and whether somebody has checked it. */
export function FurtherNumbers({ offer, text }: { readonly offer: Offer; readonly text: OfferText }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const others = offer.contact.phones.slice(1)
  if (others.length === 0) return null
  return (
    <ul className="plain numbers">
      {others.map((phone, index) => (
        <li key={phone.dial}>
          {text.phoneLabels[index + 1]} <PhoneLink phone={phone} />{' '}
          <span className="quiet-text">
            {[phone.hours && hoursLines(phone.hours, language, t).join('; '), phone.address, ageWords(offer, phone, t)]
              .filter(Boolean)
              .join(' · ')}
          </span>{' '}
          {phone.email && <a href={`mailto:${phone.email}`}>{phone.email}</a>}
        </li>
      ))}
    </ul>
  )
}
