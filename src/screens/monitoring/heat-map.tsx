import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { type MapRow, stepOf } from './gap-figures.ts'
import './map.css'

/**
 * Land × subject as fields whose colour says what their number says. A picture with one sentence for those who hear it;
 * every number stands in a table too, so nothing depends on seeing it.
 */
export function HeatMap({
  title,
  note,
  rows,
  nameOf,
  folded = false,
}: {
  readonly title: string
  readonly note: string
  readonly rows: readonly MapRow[]
  readonly nameOf: (subject: string) => string
  /** Folded under its title where the window is narrow; open in a wide one and on paper. */
  readonly folded?: boolean
}) {
  const { t } = useTranslation()
  const numbers = rows.flatMap((row) => row.numbers.map(({ number }) => number))
  const said = t('monitoring.coverage.said', { title, least: Math.min(...numbers), most: Math.max(...numbers) })
  const map = (
    <figure className="map">
      <figcaption>
        {!folded && <b>{title}</b>}
        <span className="quiet-text">{note}</span>
      </figcaption>
      <div role="img" aria-label={said}>
        <span className="map-name" />
        {rows[0]?.numbers.map(({ area }) => (
          <span key={area} className="map-area">
            {area}
          </span>
        ))}
        {rows.map(({ subject, numbers }) => (
          <Fragment key={subject}>
            <span className="map-name">{nameOf(subject)}</span>
            {numbers.map(({ area, number }) => (
              <span key={area} className={`h${stepOf(number)}`}>
                {number}
              </span>
            ))}
          </Fragment>
        ))}
      </div>
    </figure>
  )
  return folded ? (
    <details className="map-fold">
      <summary>{title}</summary>
      {map}
    </details>
  ) : (
    map
  )
}

/** What the colour of a field says. */
export function MapLegend() {
  const { t } = useTranslation()
  return (
    <p className="map-legend">
      {t('monitoring.coverage.stronger')}
      {([0, 1, 2, 3, 4] as const).map((step) => (
        <span key={step} className={`h${step}`}>
          {t(`monitoring.coverage.step.${step}`)}
        </span>
      ))}
    </p>
  )
}
