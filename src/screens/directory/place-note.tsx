import { useTranslation } from 'react-i18next'
import type { Land } from '../../domain/rulebook/index.ts'
import type { Meant, Near } from './search/index.ts'

/** What typed text was read as, where it names a place: the Land, or the question which one. */
export function PlaceNote({ meant, onLand }: { readonly meant: Meant | null; readonly onLand: (land: Land) => void }) {
  const { t } = useTranslation()
  if (meant === null || (meant.place === null && meant.lands.length === 1)) return null
  const { lands, place } = meant
  const [first, ...others] = lands
  if (first === undefined) return null
  if (others.length === 0) return <p className="note">{t('directory.placeIn', { place, land: t(`land.${first}`) })}</p>
  return (
    <div className="note">
      <p>{t('directory.placeWhich', { place })}</p>
      <p className="act">
        {lands.map((land) => (
          <button key={land} type="button" onClick={() => onLand(land)}>
            {t(`land.${land}`)}
          </button>
        ))}
      </p>
    </div>
  )
}

/** Places that may have been meant by text that finds nothing. */
export function NearPlaces({
  near,
  onLand,
}: {
  readonly near: ReturnType<Near>
  readonly onLand: (land: Land) => void
}) {
  const { t } = useTranslation()
  if (near.length === 0) return null
  return (
    <p className="act">
      {t('directory.near')}{' '}
      {near.map(({ land, place }) => (
        <button key={`${land} ${place}`} type="button" onClick={() => onLand(land)}>
          {place === null ? t(`land.${land}`) : `${place}, ${t(`land.${land}`)}`}
        </button>
      ))}
    </p>
  )
}
