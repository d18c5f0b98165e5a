import { useTranslation } from 'react-i18next'
import { PhoneLink } from '../cards/index.ts'
import type { Offer, OfferFacts, OfferText } from '../rulebook/index.ts'
import { OutLink } from '../ui/index.ts'
import { hostOf } from './names.ts'

/** Every telephone number with what it is for, and the page that it comes from. */
export function Phones(props: { readonly offer: Offer; readonly text: OfferText; readonly facts: OfferFacts }) {
  const { offer, text, facts } = props
  const { t } = useTranslation()
  return (
    <ul className="plain">
      {offer.contact.phones.map((phone, index) => {
        const source = facts.phoneSources[index]
        return (
          <li key={phone.dial}>
            {text.phoneLabels[index] && <div lang={text.lang}>{text.phoneLabels[index]}</div>}
            <PhoneLink phone={phone} className="num" />
            {phone.address && <div>{phone.address}</div>}
            {phone.email && (
              <div>
                <a href={`mailto:${phone.email}`}>{phone.email}</a>
              </div>
            )}
            {source && (
              <div className="quiet-text">
                <OutLink href={source}>{t('directory.source', { host: hostOf(source) })}</OutLink>
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
