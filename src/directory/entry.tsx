import { useTranslation } from 'react-i18next'
import { PhoneLink } from '../cards/index.ts'
import type { Offer, OfferText } from '../rulebook/index.ts'
import { Link, pathIn, useLanguage } from '../ui/index.ts'
import { Availability } from './availability.tsx'
import { regionName } from './names.ts'

/** One line of the directory: what it is, where, who learns of it, the number if there is one. */
export function OfferEntry({ offer, text }: { readonly offer: Offer; readonly text: OfferText | undefined }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (text === undefined) return null
  const [phone] = offer.contact.phones
  return (
    <li data-offer={offer.id}>
      <Link to={pathIn(language, `/angebote/${offer.id}`)}>
        <b>{text.name}</b>
      </Link>
      <span className="quiet-text">
        {t(`kind.${offer.kind}`)} · {regionName(offer, text, t)} · {t(`badge.${offer.police}`)}
      </span>
      {phone && (
        <span>
          <PhoneLink phone={phone} /> <span lang={text.lang}>{text.phoneLabels[0]}</span>
        </span>
      )}
      <Availability offer={offer} />
    </li>
  )
}
