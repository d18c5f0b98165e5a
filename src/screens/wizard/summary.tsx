import { useTranslation } from 'react-i18next'
import {
  type Answers,
  answersTo,
  askedQuestions,
  type Core,
  type QuestionId,
  type QuestionWords,
} from '../../domain/rulebook/index.ts'

/** What was answered, in short words, each open to change. Never on paper. */
export function Summary({
  core,
  words,
  answers,
  onEdit,
}: {
  readonly core: Core
  readonly words: QuestionWords
  readonly answers: Answers
  readonly onEdit: (question: QuestionId) => void
}) {
  const { t } = useTranslation()
  const asked = askedQuestions(core.questions, answers)
  const short = (question: QuestionId) =>
    answersTo(answers, question).map((answer) => words[question]?.answers[answer]?.short ?? '')
  const given = asked.flatMap(({ id }) => short(id).map((label) => ({ id, label })))
  return (
    <section className="summary" aria-label={t('result.answers')}>
      {given.length > 0 && (
        <ul className="ans">
          {given.map(({ id, label }) => (
            <li key={id + label}>{label}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>{t('result.change')}</summary>
        <ul className="plain edits">
          {asked.map(({ id }) => (
            <li key={id}>
              <button type="button" className="link" onClick={() => onEdit(id)}>
                {t('result.edit', { question: words[id]?.title })}
              </button>
              <span className="quiet-text">{short(id).join(', ') || '–'}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
