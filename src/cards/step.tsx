import { useTranslation } from 'react-i18next'
import type { StepLine, StepText } from '../rulebook/index.ts'
import { OutLink } from '../ui/index.ts'

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly StepLine[] }) {
  const { t } = useTranslation()
  if (lines.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
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

/** A first-steps card: what to do now, what in the next days; the law folded. */
export function StepCard({ id, text }: { readonly id: string; readonly text: StepText }) {
  const { t } = useTranslation()
  return (
    <details className="step" data-step={id}>
      <summary>
        <h3>{text.title}</h3>
        <span>{text.teaser}</span>
      </summary>
      <Lines title={t('step.now')} lines={text.now} />
      <Lines title={t('step.days')} lines={text.days} />
      <Lines title={t('step.law')} lines={text.law} />
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
