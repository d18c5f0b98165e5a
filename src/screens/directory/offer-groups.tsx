import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Area, GuideWords, Offer } from '../../domain/rulebook/index.ts'
import type { Choice } from './choice.ts'
import { OfferEntry } from './entry.tsx'
import { groupByArea } from './groups.ts'
import { areaName } from './names.ts'

interface ListProps {
  readonly offers: readonly Offer[]
  readonly words: GuideWords
}

/**
 * Offers by area: the chosen Land, then the nationwide ones. While no Land is chosen, the nationwide ones stand open
 * and each Land is folded.
 */
export function OfferGroups(props: ListProps & { readonly area: Choice['area'] }) {
  const { offers, words, area } = props
  const { t } = useTranslation()
  const groups = useMemo(() => groupByArea(offers, area || undefined), [offers, area])
  const isOpen = (one: Area) => one === 'DE' || one === area
  const folded = groups.filter((group) => !isOpen(group.area))
  return (
    <>
      {groups
        .filter((group) => isOpen(group.area))
        .map((group) => (
          <OfferGroup key={group.area} area={group.area} offers={group.offers} words={words}>
            {group.area === 'DE' && area !== '' && area !== 'DE' && (
              <p className="quiet-text">{t('directory.landAndAll', { land: areaName(area, t) })}</p>
            )}
          </OfferGroup>
        ))}
      {folded.length > 0 && (
        <section aria-labelledby="lands">
          <h2 id="lands">{t('directory.byLand')}</h2>
          {folded.map((group) => (
            <details key={group.area} data-area={group.area}>
              <summary>
                {areaName(group.area, t)} <span className="quiet-text">{group.offers.length}</span>
              </summary>
              <OfferList offers={group.offers} words={words} inArea />
            </details>
          ))}
        </section>
      )}
    </>
  )
}

/** Offers under the name of their area. */
function OfferGroup({
  area,
  offers,
  words,
  children,
}: ListProps & { readonly area: Area; readonly children?: React.ReactNode }) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby={area}>
      <h2 id={area}>{areaName(area, t)}</h2>
      {children}
      <OfferList offers={offers} words={words} inArea />
    </section>
  )
}

/**
 * Offers in the order in which they come.
 * @param inArea where the area stands above them
 */
export function OfferList({ offers, words, inArea = false }: ListProps & { readonly inArea?: boolean }) {
  return (
    <ul className="plain list">
      {offers.map((offer) => (
        <OfferEntry key={offer.id} offer={offer} text={words.offers[offer.id]} inArea={inArea} />
      ))}
    </ul>
  )
}
