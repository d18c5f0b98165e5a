import { useTranslation } from 'react-i18next'
import { stepTextFor } from '../../domain/matching/index.ts'
import { countedAnswers } from '../../domain/rulebook/index.ts'
import { useDesk } from './desk-data.ts'
import { PanelHeading } from './panel-heading.tsx'

/** The steps to read aloud: the first ones open, the others folded. */
export function StepsPanel({ steps }: { readonly steps: readonly string[] }) {
  const { t } = useTranslation()
  const { rulebook } = useDesk()
  const limit = rulebook.policy.limits.steps
  return (
    <>
      <PanelHeading>{t('result.steps')}</PanelHeading>
      <ol className="desk-steps">
        {steps.slice(0, limit).map((id) => (
          <SpokenStep key={id} id={id} />
        ))}
      </ol>
      {steps.length > limit && (
        <details className="fold">
          <summary>{t('result.moreSteps')}</summary>
          <ol className="desk-steps" start={limit + 1}>
            {steps.slice(limit).map((id) => (
              <SpokenStep key={id} id={id} />
            ))}
          </ol>
        </details>
      )}
    </>
  )
}

/** One step: what it is about, and what to do now, as one says it. */
function SpokenStep({ id }: { readonly id: string }) {
  const { rulebook, words, answers } = useDesk()
  const whole = words.steps[id]
  if (whole === undefined) return null
  const text = stepTextFor(whole, countedAnswers(rulebook.questions, answers))
  return (
    <li data-step={id}>
      <b>{text.title}</b> {text.teaser}
      <ul>
        {text.now.map((line) => (
          <li key={line.text}>{line.text}</li>
        ))}
      </ul>
    </li>
  )
}
