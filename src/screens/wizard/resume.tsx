import { useTranslation } from 'react-i18next'
import type { Answers, Question } from '../../domain/rulebook/index.ts'
import { EnterCode } from '../answer-code/index.ts'

export interface ResumeProps {
  readonly questions: readonly Question[]
  readonly onAnswers: (answers: Answers) => void
}

/** Going on where somebody was, or where the helpline left off: a code leads to the result of its answers. */
export function Resume(props: ResumeProps) {
  const { t } = useTranslation()
  return (
    <details className="fold" data-resume="">
      <summary>{t('handover.have')}</summary>
      <p className="quiet-text">{t('handover.haveHint')}</p>
      <EnterCode {...props} />
    </details>
  )
}
