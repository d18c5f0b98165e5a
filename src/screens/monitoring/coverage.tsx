import { useTranslation } from 'react-i18next'
import { AREAS, type CountsByPolice, type Coverage, LANDS, type QuestionWords } from '../../domain/rulebook/index.ts'
import { justice, leastIndependent, mapRows } from './gap-figures.ts'
import { Heading } from './heading.tsx'
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
type MapId = 'independent' | 'own' | 'police' | 'background'
const MAPS: readonly (readonly [
  id: MapId,
  subjects: 'incidents' | 'backgrounds',
  number: (counts: CountsByPolice) => number,
])[] = [
  ['independent', 'incidents', ({ independent }) => independent.all],
  ['own', 'incidents', ({ independent }) => independent.own],
  ['police', 'incidents', justice],
  ['background', 'backgrounds', ({ independent }) => independent.all],
]

/**
 * Land × incident × who learns of it: how it is counted, as maps at one glance, as tables in full. Its headings are of
 * the level that stands around it.
 */
export function CoverageView({ coverage, words }: CoverageViewProps) {
  const { t } = useTranslation()
  return (
    <div className="report">
      <Heading>{t('monitoring.coverage.how')}</Heading>
      <CountingRules />
      <Heading>{t('monitoring.coverage.maps')}</Heading>
      <CoverageMaps coverage={coverage} words={words} />
      <Heading>{t('monitoring.coverage.tables')}</Heading>
      <CoverageTables coverage={coverage} words={words} />
    </div>
  )
}

/** What is counted, and what is not. */
export function CountingRules() {
  const { t } = useTranslation()
  return (
    <ul>
      {RULES.map((rule) => (
        <li key={rule}>{t(`monitoring.coverage.${rule}`)}</li>
      ))}
    </ul>
  )
}

/**
 * The maps with what their colours and letters mean.
 * @param shown which maps; all where it is not said
 * @param folded see `HeatMap`
 */
export function CoverageMaps({
  coverage,
  words,
  shown = MAPS.map(([id]) => id),
  folded = false,
}: CoverageViewProps & { readonly shown?: readonly MapId[]; readonly folded?: boolean }) {
  const { t } = useTranslation()
  const nobodyAlone = leastIndependent(coverage.incidents) > 0
  const lands = LANDS.map((land) => `${land} ${areaName(land, t)}`).join(', ')
  return (
    <>
      <MapLegend />
      <div className="maps">
        {MAPS.filter(([id]) => shown.includes(id)).map(([id, subjects, number]) => (
          <HeatMap
            key={id}
            folded={folded}
            title={t(`monitoring.coverage.map.${id}`)}
            note={id === 'independent' && !nobodyAlone ? '' : t(`monitoring.coverage.mapNote.${id}`)}
            rows={mapRows(
              id === 'own' ? coverage[subjects].filter(({ area }) => area !== 'DE') : coverage[subjects],
              number,
            )}
            nameOf={(subject) => answerName(words, subjects === 'incidents' ? 'incident' : 'background', subject)}
          />
        ))}
      </div>
      <p className="quiet-text">{t('monitoring.coverage.codes', { anywhere: t('monitoring.anywhere'), lands })}</p>
    </>
  )
}

/** Every number, Land by Land, each folded. */
export function CoverageTables({ coverage, words }: CoverageViewProps) {
  const { t } = useTranslation()
  return (
    <>
      <p>{t('monitoring.coverage.tablesLead')}</p>
      {AREAS.map((area) => (
        <LandTable key={area} area={area} coverage={coverage} words={words} />
      ))}
    </>
  )
}
