import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Offer, OfferText } from '../../domain/rulebook/index.ts'
import { Availability, PhoneLink, regionName } from '../cards/index.ts'
import { Link, pathIn, useLanguage } from '../ui/index.ts'

interface EntryProps {
  readonly offer: Offer
  readonly text: OfferText | undefined
}

/**
 * One line of the directory: what it is, where, who learns of it, the number if there is one. Kept while only its
 * neighbours change.
 */
export const OfferEntry = memo(function OfferEntry({ offer, text }: EntryProps) {
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
})
