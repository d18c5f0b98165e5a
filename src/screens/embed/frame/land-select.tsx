import { useTranslation } from 'react-i18next'
import { answersTo, type Land } from '../../../domain/rulebook/index.ts'
import type { ChoiceProps } from '../../wizard/index.ts'

/** The Land as a list that unfolds, where a partner may have chosen one beforehand. */
export function landSelect(preset: Land | undefined) {
  return function LandSelect({ question, words, answers }: ChoiceProps) {
    const { t } = useTranslation()
    const [chosen = preset ?? ''] = answersTo(answers, question.id)
    return (
      <select name={question.id} className="select" aria-label={words.title} defaultValue={chosen}>
        <option value="">{t('question.choose')}</option>
        {question.answers.map((answer) => (
          <option key={answer} value={answer}>
            {words.answers[answer]?.label}
          </option>
        ))}
      </select>
    )
  }
}
