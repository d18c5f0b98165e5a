import { useTranslation } from 'react-i18next'
import { encode, grouped } from '../../domain/answer-code/index.ts'
import type { Answers, Question } from '../../domain/rulebook/index.ts'
import { PanelHeading } from './panel-heading.tsx'

/** The code of the answers, to be said to the caller or to another desk, and what it tells to whoever hears it. */
export function CodePanel({
  questions,
  answers,
}: {
  readonly questions: readonly Question[]
  readonly answers: Answers
}) {
  const { t } = useTranslation()
  const digits = encode(questions, answers)
  return (
    <>
      <PanelHeading>{t('desk.tool.code')}</PanelHeading>
      {digits !== null && (
        <p className="num" data-code={digits}>
          {grouped(digits)}
        </p>
      )}
      <p className="say">{t('handover.say.caller')}</p>
      <p>{t('handover.reveals.caller')}</p>
    </>
  )
}
