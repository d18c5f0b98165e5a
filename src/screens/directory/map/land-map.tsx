import { useTranslation } from 'react-i18next'
import { LANDS, type Land } from '../../../domain/rulebook/index.ts'
import { OUTLINES } from './outlines.ts'

/** Länder too small for a finger get a disc around them: its middle, in the field of the outlines. */
const DISCS: { readonly [L in Land]?: readonly [x: number, y: number] } = {
  HB: [94, 100],
  HH: [136, 77],
  BE: [247, 133],
  SL: [33, 296],
}

/**
 * The Länder to press with a finger or a mouse. It does what the list of Länder beside it does and nothing else, so
 * that screen readers and keyboards are spared sixteen more stops.
 */
export default function LandMap({
  chosen,
  onChoose,
}: {
  readonly chosen: string
  readonly onChoose: (land: Land) => void
}) {
  const { t } = useTranslation()
  return (
    <>
      <svg className="lands" viewBox="-4 -4 308 408" aria-hidden="true" focusable="false">
        {[...LANDS]
          // The small ones lie on top, the chosen one above all, so that its edge is whole.
          .sort((a, b) => layerOf(a, chosen) - layerOf(b, chosen))
          .map((land) => {
            const disc = DISCS[land]
            return (
              <g
                key={land}
                className={land === chosen ? 'chosen' : undefined}
                data-land={land}
                onPointerUp={() => onChoose(land)}
              >
                <title>{t(`land.${land}`)}</title>
                <path d={OUTLINES[land]} />
                {disc && <circle cx={disc[0]} cy={disc[1]} r="16" />}
              </g>
            )
          })}
      </svg>
      <p className="credit">{t('directory.mapCredit')}</p>
    </>
  )
}

function layerOf(land: Land, chosen: string): number {
  if (land === chosen) return 2
  return DISCS[land] === undefined ? 0 : 1
}
