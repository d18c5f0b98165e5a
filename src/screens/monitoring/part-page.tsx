import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Monitoring, QuestionWords } from '../../domain/rulebook/index.ts'
import type { RulesHistory } from '../../exports/change-history/index.ts'
import type { OpenDataSection } from '../../exports/opendata/index.ts'
import type { TextKey } from '../../text/i18n/index.ts'
import { Link, pathIn, useLanguage } from '../ui/index.ts'
import { Changes } from './changes.tsx'
import { CountingRules, CoverageMaps, CoverageTables } from './coverage.tsx'
import { ThinPlaces } from './coverage-gaps.tsx'
import { Exceptions } from './exceptions.tsx'
import { FreshnessView } from './freshness.tsx'
import { PoliceGaps } from './gaps.tsx'
import { Heading, HeadingLevel } from './heading.tsx'
import './monitoring.css'
import { OpenData } from './open-data.tsx'

interface Part {
  /** Without language. */
  readonly path: string
  readonly title: TextKey
  /** What stands there, in one line. */
  readonly about: TextKey
}

const LANDS = {
  path: '/monitoring/laender',
  title: 'monitoring.coverage.tables',
  about: 'monitoring.about.lands',
} as const
const FRESH = {
  path: '/monitoring/frische',
  title: 'monitoring.freshness.title',
  about: 'monitoring.about.fresh',
} as const
const CHANGES = {
  path: '/monitoring/aenderungen',
  title: 'monitoring.changes.title',
  about: 'monitoring.about.changes',
} as const
const DATA = { path: '/monitoring/daten', title: 'monitoring.data.title', about: 'monitoring.about.data' } as const

/** The pages of the parts, in the order in which the first page names them. */
export const PARTS: readonly Part[] = [LANDS, FRESH, CHANGES, DATA]

/** A part of the report as a page: the way back, its name, itself. */
function PartPage({ part, children }: { readonly part: Part; readonly children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <article className="report">
      <p className="screen-only">
        <Link to={pathIn(useLanguage(), '/monitoring')}>{t('monitoring.back')}</Link>
      </p>
      <h1>{t(part.title)}</h1>
      <HeadingLevel value={2}>{children}</HeadingLevel>
    </article>
  )
}

/** How is counted, every number of each Land, and what the numbers show to be thin. */
export function LandNumbersPage({
  monitoring,
  words,
}: {
  readonly monitoring: Monitoring
  readonly words: QuestionWords
}) {
  const { t } = useTranslation()
  const { coverage, exceptions, names } = monitoring
  return (
    <PartPage part={LANDS}>
      <CoverageTables coverage={coverage} words={words} />
      <Heading>{t('monitoring.coverage.how')}</Heading>
      <CountingRules />
      <Heading>{t('monitoring.coverage.maps')}</Heading>
      <CoverageMaps coverage={coverage} words={words} shown={['background']} />
      <PoliceGaps gaps={monitoring.gaps} />
      <ThinPlaces coverage={coverage} words={words} />
      <Exceptions exceptions={exceptions} names={names} />
    </PartPage>
  )
}

/** How old the facts are. */
export function FreshnessPage({ monitoring: { freshness, names } }: { readonly monitoring: Monitoring }) {
  return (
    <PartPage part={FRESH}>
      <FreshnessView report={freshness} names={names} />
    </PartPage>
  )
}

/** What changed since when. */
export function ChangesPage({ history }: { readonly history: RulesHistory }) {
  return (
    <PartPage part={CHANGES}>
      <Changes history={history} />
    </PartPage>
  )
}

/** The files of open data, examples, and the editors' page for drafts. */
export function DataPage({ about }: { readonly about: OpenDataSection }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <PartPage part={DATA}>
      <div className="files">
        <OpenData about={about} />
      </div>
      <p className="quiet-text">
        {t('monitoring.editors')} <Link to={pathIn(language, '/monitoring/bearbeiten')}>{t('edit.title')}</Link> ·{' '}
        <Link to={pathIn(language, '/monitoring/entwurf')}>{t('draft.title')}</Link>
      </p>
    </PartPage>
  )
}
