import { useTranslation } from 'react-i18next'
import {
  type Answers,
  answersTo,
  askedQuestions,
  type Core,
  type QuestionId,
  type QuestionWords,
} from '../../domain/rulebook/index.ts'

/** So many letters of the answers stand in the one line; the list below it has all. */
const LINE = 30

/** The answers in one line, as many as fit, the first always. */
function shortLine(labels: readonly string[]): string {
  const fitting = labels.filter((_, index) => index === 0 || labels.slice(0, index + 1).join(', ').length <= LINE)
  return fitting.length < labels.length ? `${fitting.join(', ')} …` : fitting.join(', ')
}

/** What was answered, in one line that opens to a list in which each answer can be changed. Never on paper. */
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
  // What happened says most of whom the page is for; whether somebody is in danger the page itself shows.
  const line = shortLine(asked.filter(({ id }) => id !== 'danger').flatMap(({ id }) => short(id)))
  return (
    <section className="summary" aria-label={t('result.answers')}>
      <details>
        <summary>
          {line && <>{t('result.for', { list: line })} </>}
          <u>{t(line ? 'result.changeShort' : 'result.change')}</u>
        </summary>
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
