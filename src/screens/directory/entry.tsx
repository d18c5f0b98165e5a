import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Offer, OfferText } from '../../domain/rulebook/index.ts'
import { Availability, germanIn, PhoneLink, regionName } from '../cards/index.ts'
import { Link, pathIn, useLanguage } from '../ui/index.ts'

interface EntryProps {
  readonly offer: Offer
  readonly text: OfferText | undefined
  /** The area stands above the list: only what is smaller than it is told. */
  readonly inArea: boolean
}

/**
 * One entry of the directory: its name, what it does, what it is and who learns of it, the number if there is one. Kept
 * while only its neighbours change.
 */
export const OfferEntry = memo(function OfferEntry({ offer, text, inArea }: EntryProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (text === undefined) return null
  const [phone] = offer.contact.phones
  const where = inArea ? text.region && t('card.region', { region: text.region }) : regionName(offer, text, t)
  return (
    <li data-offer={offer.id}>
      <Link to={pathIn(language, `/angebote/${offer.id}`)}>
        <b lang={germanIn(language)}>{text.name}</b>
      </Link>
      <span lang={text.lang}>{text.forYou}</span>
      <span className="quiet-text">
        {[t(`kind.${offer.kind}`), where, t(`badge.${offer.police}`)].filter(Boolean).join(' · ')}
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
