import { useTranslation } from 'react-i18next'
import type { GuideWords, StepFacts } from '../../domain/rulebook/index.ts'
import { formatDate } from '../../text/i18n/index.ts'
import { StepLines } from '../cards/index.ts'
import { Link, pathIn, useLanguage } from '../ui/index.ts'
import { SourceList } from './sources.tsx'

export interface StepPageProps {
  readonly id: string
  readonly words: GuideWords
  readonly facts: StepFacts
}

/** One first-steps card on a page of its own, with its sources and the offers that go with it. */
export function StepPage({ id, words, facts }: StepPageProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const text = words.steps[id]
  if (text === undefined) return null
  const { offers, reviewed } = facts
  return (
    <article data-step={id}>
      <p>
        <Link to={pathIn(language, '/erste-schritte')}>{t('guidance.back')}</Link>
      </p>
      <h1>{text.title}</h1>
      <p>{text.teaser}</p>
      <StepLines text={text} heading="h2" />
      {offers.length > 0 && (
        <>
          <h2>{t('guidance.offers')}</h2>
          <ul className="plain">
            {offers.map((offer) => (
              <li key={offer}>
                <Link to={pathIn(language, `/angebote/${offer}`)}>{words.offers[offer]?.name ?? offer}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('step.sources')}</h2>
      <SourceList sources={text.sources} />
      <p className="fresh">
        {reviewed === undefined
          ? t('step.notReviewed')
          : t('guidance.reviewed', { date: formatDate(reviewed, language) })}
      </p>
    </article>
  )
}
