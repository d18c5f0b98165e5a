import { useTranslation } from 'react-i18next'
import { LANDS, type Land, type Offer } from '../../domain/rulebook/index.ts'
import { Link, pathIn, useLanguage } from '../ui/index.ts'

/** The path of the page of a Land, without language: `SN` → `/angebote/land/sn`. */
export function landPath(land: Land): string {
  return `/angebote/land/${land.toLowerCase()}`
}

/** A way to the page of each Land, with the number of offers there. */
export function LandLinks({
  offers,
  but,
  className,
}: {
  readonly offers: readonly Offer[]
  /** The Land that needs no way to itself. */
  readonly but?: Land
  readonly className?: string
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <nav className={className} aria-label={t('directory.byLand')}>
      <p>
        <b>{t('directory.byLand')}</b>
      </p>
      <ul className="lands-list">
        {LANDS.filter((land) => land !== but).map((land) => (
          <li key={land}>
            <Link to={pathIn(language, landPath(land))}>{t(`land.${land}`)}</Link>{' '}
            <span className="quiet-text">{offers.filter(({ area }) => area === land).length}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
