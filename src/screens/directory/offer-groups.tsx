import { useTranslation } from 'react-i18next'
import type { GuideWords, Offer } from '../../domain/rulebook/index.ts'
import type { Choice } from './choice.ts'
import { OfferEntry } from './entry.tsx'
import { groupByArea } from './groups.ts'
import { areaName } from './names.ts'

/** Offers under the name of their area, the chosen one first. */
export function OfferGroups(props: {
  readonly offers: readonly Offer[]
  readonly words: GuideWords
  readonly area?: Choice['area']
}) {
  const { offers, words, area = '' } = props
  const { t } = useTranslation()
  return groupByArea(offers, area || undefined).map((group) => (
    <section key={group.area} aria-labelledby={group.area}>
      <h2 id={group.area}>{areaName(group.area, t)}</h2>
      {group.area === 'DE' && area !== '' && area !== 'DE' && (
        <p className="quiet-text">{t('directory.landAndAll', { land: areaName(area, t) })}</p>
      )}
      <OfferList offers={group.offers} words={words} />
    </section>
  ))
}

/** Offers in the order in which they come. */
export function OfferList({ offers, words }: { readonly offers: readonly Offer[]; readonly words: GuideWords }) {
  return (
    <ul className="plain list">
      {offers.map((offer) => (
        <OfferEntry key={offer.id} offer={offer} text={words.offers[offer.id]} />
      ))}
    </ul>
  )
}
