import { type ComponentType, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Land } from '../../../domain/rulebook/index.ts'

interface MapProps {
  readonly chosen: string
  readonly onChoose: (land: Land) => void
}

/** Wide enough for the map to stand beside the list. */
const WIDE = '(min-width: 64rem)'

/**
 * The map, folded on a phone; its outlines come when it is opened. Where they do not arrive, it says that the list does
 * the same.
 */
export function FoldedMap(props: MapProps) {
  const { t } = useTranslation()
  const fold = useRef<HTMLDetailsElement>(null)
  const [map, setMap] = useState<{ readonly Outlined: ComponentType<MapProps> } | 'failed' | null>(null)
  useEffect(() => {
    if (fold.current !== null && window.matchMedia?.(WIDE).matches) fold.current.open = true
  }, [])
  const load = () => {
    if (map !== null && map !== 'failed') return
    import('./land-map.tsx').then(
      ({ default: Outlined }) => setMap({ Outlined }),
      () => setMap('failed'),
    )
  }
  return (
    <details className="map" ref={fold} onToggle={({ currentTarget }) => currentTarget.open && load()}>
      <summary>{t('directory.map')}</summary>
      {map === 'failed' ? <p>{t('directory.mapFailed')}</p> : map && <map.Outlined {...props} />}
    </details>
  )
}
