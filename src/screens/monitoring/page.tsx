import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Monitoring, QuestionWords, Site } from '../../domain/rulebook/index.ts'
import type { RulesHistory } from '../../exports/change-history/index.ts'
import type { OpenDataSection } from '../../exports/opendata/index.ts'
import { formatDate, type TextKey } from '../../text/i18n/index.ts'
import { Link, pathIn, useLanguage } from '../ui/index.ts'
import { Changes } from './changes.tsx'
import { CoverageView } from './coverage.tsx'
import { ThinPlaces } from './coverage-gaps.tsx'
import { Exceptions } from './exceptions.tsx'
import { Figures } from './figures.tsx'
import { Flow } from './flow.tsx'
import { FreshnessView } from './freshness.tsx'
import { PoliceGaps } from './gaps.tsx'
import './monitoring.css'
import { OpenData } from './open-data.tsx'

export interface MonitoringPageProps {
  readonly monitoring: Monitoring
  readonly words: QuestionWords
  readonly site: Site
  readonly history: RulesHistory
  /** What is told of the files of open data. */
  readonly data: OpenDataSection
}

type Section = 'figures' | 'limits' | 'coverage' | 'gaps' | 'freshness' | 'changes' | 'flow' | 'data'
const LEADS: { readonly [S in Section]?: TextKey } = {
  coverage: 'monitoring.coverage.lead',
  gaps: 'monitoring.gaps.lead',
  flow: 'monitoring.flow.lead',
}
const LIMITS = ['quality', 'usage', 'need', 'capacity', 'zero', 'rank', 'judged'] as const

/**
 * The help network in numbers, for somebody who has never seen the code: what there is, what is missing, how old the
 * facts are.
 */
export function MonitoringPage({ monitoring, words, site, history, data }: MonitoringPageProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { coverage, freshness, names } = monitoring
  const sections: readonly (readonly [id: Section, content: ReactNode])[] = [
    ['figures', <Figures key="figures" monitoring={monitoring} />],
    [
      'limits',
      <ul key="limits">
        {LIMITS.map((id) => (
          <li key={id}>{t(`monitoring.limits.${id}`)}</li>
        ))}
      </ul>,
    ],
    ['coverage', <CoverageView key="coverage" coverage={coverage} words={words} />],
    [
      'gaps',
      <div key="gaps">
        <p>
          {t('monitoring.gaps.tell')} <a href={`mailto:${site.feedbackMail}`}>{site.feedbackMail}</a>
        </p>
        <PoliceGaps gaps={monitoring.gaps} />
        <ThinPlaces coverage={coverage} words={words} />
        <Exceptions exceptions={monitoring.exceptions} names={names} />
      </div>,
    ],
    ['freshness', <FreshnessView key="freshness" report={freshness} names={names} />],
    ['changes', <Changes key="changes" history={history} />],
    ['flow', <Flow key="flow" flow={monitoring.flow} />],
    ['data', <OpenData key="data" about={data} />],
  ]
  return (
    <article className="report">
      <h1>{t('monitoring.title')}</h1>
      <p>{t('monitoring.lead')}</p>
      <p>{t('monitoring.audience')}</p>
      <p className="quiet-text">
        {t('monitoring.state', {
          state: formatDate(monitoring.state, language),
          day: formatDate(monitoring.countedOn, language),
        })}
      </p>
      <p>
        {t('monitoring.help')} <Link to={pathIn(language, '/')}>{t('monitoring.helpLink')}</Link>
      </p>
      <nav aria-label={t('monitoring.contents')}>
        <ul className="ans">
          {sections.map(([id]) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`monitoring.${id}.title`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(([id, content]) => {
        const lead = LEADS[id]
        return (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{t(`monitoring.${id}.title`)}</h2>
            {lead && <p>{t(lead)}</p>}
            {content}
          </section>
        )
      })}
      <p className="quiet-text">
        {t('monitoring.editors')} <Link to={pathIn(language, '/monitoring/entwurf')}>{t('draft.title')}</Link>
      </p>
    </article>
  )
}
