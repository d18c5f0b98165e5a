import { useTranslation } from 'react-i18next'
import type { StepLine, StepText } from '../../domain/rulebook/index.ts'
import { OutLink } from '../ui/index.ts'

type Heading = 'h2' | 'h4'

function Lines({
  title,
  lines,
  heading: Title,
}: {
  readonly title: string
  readonly lines: readonly StepLine[]
  readonly heading: Heading
}) {
  const { t } = useTranslation()
  if (lines.length === 0) return null
  return (
    <>
      <Title>{title}</Title>
      <ul>
        {lines.map(({ text, advice }) => (
          <li key={text}>
            {text} {advice && <small className="quiet-text">({t('step.advice')})</small>}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What a card says: what to do now, what in the next days, the law. */
export function StepLines({ text, heading }: { readonly text: StepText; readonly heading: Heading }) {
  const { t } = useTranslation()
  return (
    <>
      <Lines title={t('step.now')} lines={text.now} heading={heading} />
      <Lines title={t('step.days')} lines={text.days} heading={heading} />
      <Lines title={t('step.law')} lines={text.law} heading={heading} />
    </>
  )
}

/**
 * A first-steps card, folded, with its first action in sight; unfolded what to do now, what in the next days, the law.
 * @param first the first thing to do; undefined: what the card is about stands there
 */
export function StepCard({
  id,
  text,
  first,
}: {
  readonly id: string
  readonly text: StepText
  readonly first: string | undefined
}) {
  const { t } = useTranslation()
  return (
    <details className="step" data-step={id}>
      <summary>
        <h3>{text.title}</h3>
        <span>{first ?? text.teaser}</span>
      </summary>
      <StepLines text={text} heading="h4" />
      <details className="sources">
        <summary>{t('step.sources')}</summary>
        <ul>
          {text.sources.map(({ title, url, date }) => (
            <li key={title + url}>
              {url ? <OutLink href={url}>{title}</OutLink> : title} {date}
            </li>
          ))}
        </ul>
      </details>
      <p className="fresh">{t('step.notReviewed')}</p>
    </details>
  )
}
