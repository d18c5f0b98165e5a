import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Area, GuideWords, Offer } from '../../domain/rulebook/index.ts'
import type { Choice } from './choice.ts'
import { OfferEntry } from './entry.tsx'
import { groupByArea } from './groups.ts'
import { areaName } from './names.ts'
import { useParts } from './use-parts.ts'

interface ListProps {
  readonly offers: readonly Offer[]
  readonly words: GuideWords
}

/**
 * Offers by area: the chosen Land, then the nationwide ones. While no Land is chosen, the nationwide ones stand open
 * and each Land is folded.
 */
export function OfferGroups(props: ListProps & { readonly area: Choice['area']; readonly written?: boolean }) {
  const { offers, words, area, written = false } = props
  const { t } = useTranslation()
  const groups = useMemo(() => groupByArea(offers, area || undefined), [offers, area])
  const isOpen = (one: Area) => one === 'DE' || one === area
  const folded = groups.filter((group) => !isOpen(group.area))
  const drawn = useParts(folded.flatMap((group) => group.offers))
  /** How many entries stand in the folds before one. */
  const before = (one: Area) =>
    folded
      .slice(
        0,
        folded.findIndex((group) => group.area === one),
      )
      .reduce((sum, group) => sum + group.offers.length, 0)
  return (
    <>
      {groups
        .filter((group) => isOpen(group.area))
        .map((group) => (
          <OfferGroup key={group.area} area={group.area} offers={group.offers} words={words} written={written}>
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
              <OfferList offers={group.offers.slice(0, Math.max(0, drawn - before(group.area)))} words={words} inArea />
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
  written,
  children,
}: ListProps & { readonly area: Area; readonly written: boolean; readonly children?: React.ReactNode }) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby={area}>
      <h2 id={area}>{areaName(area, t)}</h2>
      {children}
      <GrowingList offers={offers} words={words} inArea written={written} />
    </section>
  )
}

/**
 * A long list whose end follows its beginning.
 * @param written where it stands in the page as it was written: all of it is there
 */
export function GrowingList({ offers, written = false, ...rest }: OfferListProps & { readonly written?: boolean }) {
  return <OfferList offers={offers.slice(0, useParts(offers, written))} {...rest} />
}

interface OfferListProps extends ListProps {
  readonly inArea?: boolean
}

/**
 * Offers in the order in which they come.
 * @param inArea where the area stands above them
 */
export function OfferList({ offers, words, inArea = false }: OfferListProps) {
  return (
    <ul className="plain list">
      {offers.map((offer) => (
        <OfferEntry key={offer.id} offer={offer} text={words.offers[offer.id]} inArea={inArea} />
      ))}
    </ul>
  )
}
