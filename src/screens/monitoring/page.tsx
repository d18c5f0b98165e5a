import { useTranslation } from 'react-i18next'
import type { Monitoring, QuestionWords, Site } from '../../domain/rulebook/index.ts'
import { formatDate } from '../../text/i18n/index.ts'
import { Link, pathIn, useLanguage } from '../ui/index.ts'
import { CoverageMaps } from './coverage.tsx'
import { Figures } from './figures.tsx'
import { PoliceGapsInShort } from './gaps.tsx'
import { PARTS } from './part-page.tsx'
import './monitoring.css'

export interface MonitoringPageProps {
  readonly monitoring: Monitoring
  readonly words: QuestionWords
  readonly site: Site
}

const LIMITS = ['quality', 'usage', 'need', 'capacity', 'zero', 'rank', 'judged'] as const
const MAPS = ['independent', 'own', 'police'] as const

/**
 * The help network in numbers, for somebody who has never seen the code: what is missing first, then what there is; the
 * parts in full have pages of their own.
 */
export function MonitoringPage({ monitoring, words, site }: MonitoringPageProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <article className="report">
      <h1>{t('monitoring.title')}</h1>
      <p>{t('monitoring.lead')}</p>
      <p className="quiet-text">
        {t('monitoring.state', {
          state: formatDate(monitoring.state, language),
          day: formatDate(monitoring.countedOn, language),
        })}
      </p>
      <h2>{t('monitoring.gaps.police')}</h2>
      <PoliceGapsInShort gaps={monitoring.gaps} />
      <p className="quiet-text">
        {t('monitoring.gaps.lead')} {t('monitoring.gaps.tell')}{' '}
        <a href={`mailto:${site.feedbackMail}`}>{site.feedbackMail}</a>
      </p>
      <h2>{t('monitoring.figures.title')}</h2>
      <Figures monitoring={monitoring} />
      <h2>{t('monitoring.coverage.title')}</h2>
      <p>{t('monitoring.coverage.lead')}</p>
      <CoverageMaps coverage={monitoring.coverage} words={words} shown={MAPS} folded />
      <h2>{t('monitoring.parts')}</h2>
      <ul className="plain list">
        {PARTS.map(({ path, title, about }) => (
          <li key={path}>
            <Link to={pathIn(language, path)}>{t(title)}</Link>
            <span className="quiet-text">{t(about)}</span>
          </li>
        ))}
        <li>
          <Link to={pathIn(language, '/ueber')}>{t('monitoring.flow.title')}</Link>
          <span className="quiet-text">{t('monitoring.about.flow')}</span>
        </li>
      </ul>
      <details>
        <summary>{t('monitoring.limits.title')}</summary>
        <ul>
          {LIMITS.map((id) => (
            <li key={id}>{t(`monitoring.limits.${id}`)}</li>
          ))}
        </ul>
      </details>
    </article>
  )
}
