import { useTranslation } from 'react-i18next'
import { AREAS, type CountsByPolice, type Coverage, LANDS, type QuestionWords } from '../../domain/rulebook/index.ts'
import { justice, leastIndependent, mapRows } from './gap-figures.ts'
import { HeatMap, MapLegend } from './heat-map.tsx'
import { LandTable } from './land-table.tsx'
import { answerName, areaName } from './names.ts'

export interface CoverageViewProps {
  /** What `supply` counted. */
  readonly coverage: Coverage
  /** The words of the questions, for the names of incidents and backgrounds. */
  readonly words: QuestionWords
}

const RULES = ['fits', 'roles', 'once', 'always', 'background', 'more'] as const
const MAPS: readonly (readonly [
  id: 'independent' | 'own' | 'police' | 'background',
  subjects: 'incidents' | 'backgrounds',
  number: (counts: CountsByPolice) => number,
])[] = [
  ['independent', 'incidents', ({ independent }) => independent.all],
  ['own', 'incidents', ({ independent }) => independent.own],
  ['police', 'incidents', justice],
  ['background', 'backgrounds', ({ independent }) => independent.all],
]

/**
 * Land × incident × who learns of it: how it is counted, as maps at one glance, as tables in full. Renders headings of
 * the third level.
 */
export function CoverageView({ coverage, words }: CoverageViewProps) {
  const { t } = useTranslation()
  const nobodyAlone = leastIndependent(coverage.incidents) > 0
  const lands = LANDS.map((land) => `${land} ${areaName(land, t)}`).join(', ')
  return (
    <div className="report">
      <h3>{t('monitoring.coverage.how')}</h3>
      <ul>
        {RULES.map((rule) => (
          <li key={rule}>{t(`monitoring.coverage.${rule}`)}</li>
        ))}
      </ul>
      <h3>{t('monitoring.coverage.maps')}</h3>
      <MapLegend />
      {MAPS.map(([id, subjects, number]) => (
        <HeatMap
          key={id}
          title={t(`monitoring.coverage.map.${id}`)}
          note={id === 'independent' && !nobodyAlone ? '' : t(`monitoring.coverage.mapNote.${id}`)}
          rows={mapRows(
            id === 'own' ? coverage[subjects].filter(({ area }) => area !== 'DE') : coverage[subjects],
            number,
          )}
          nameOf={(subject) => answerName(words, subjects === 'incidents' ? 'incident' : 'background', subject)}
        />
      ))}
      <p className="quiet-text">{t('monitoring.coverage.codes', { anywhere: t('monitoring.anywhere'), lands })}</p>
      <h3>{t('monitoring.coverage.tables')}</h3>
      <p>{t('monitoring.coverage.tablesLead')}</p>
      {AREAS.map((area) => (
        <LandTable key={area} area={area} coverage={coverage} words={words} />
      ))}
    </div>
  )
}
