import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type Answers,
  answersTo,
  NOT_SAID,
  pressAnswer,
  type Question,
  type QuestionWords,
} from '../../domain/rulebook/index.ts'
import { answerKeys, JUMP_KEYS } from './keys.ts'
import { isNamed } from './named-answers.ts'

export interface DeskQuestionProps {
  readonly question: Question
  readonly words: QuestionWords[string] | undefined
  readonly answers: Answers
  readonly asked: boolean
  /** False until the page answers: nothing chosen may get lost. */
  readonly ready: boolean
  readonly letters: boolean
  /** The question in English beside the other language; undefined: nobody asked for it. */
  readonly english: string | undefined
  readonly onAnswers: (answers: Answers) => void
  readonly onNext: () => void
  /** Gets a letter or digit that is the beginning of a place, where the question takes it so. */
  readonly onTyped?: ((typed: string) => void) | undefined
  /** What stands behind the question. */
  readonly children?: React.ReactNode
}

/**
 * Arrows from answer to answer. Where only one can be chosen they choose it: here and not by the browser, so that every
 * browser does the same.
 */
const SIDEWAYS: { readonly [key: string]: 1 | -1 } = { ArrowRight: 1, ArrowLeft: -1 }

/** The answers in the order of their keys: what says nothing stands last, as its 0 does. */
function inOrderOfKeys({ id, answers }: Question): readonly string[] {
  const nothing = NOT_SAID[id]
  return [...answers.filter((answer) => answer !== nothing), ...answers.filter((answer) => answer === nothing)]
}

/**
 * One question of the desk: what to ask, native controls, a key on each answer that acts while the focus is in here.
 */
export function DeskQuestion(props: DeskQuestionProps) {
  const { question, words, answers, asked, ready, letters, english, onAnswers, onNext, onTyped, children } = props
  const { t } = useTranslation()
  const keys = answerKeys(question)
  const chosen = answersTo(answers, question.id)
  const id = `desk-${question.id}`

  const keyDown = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const { target, key, currentTarget } = event
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const sideways = SIDEWAYS[key]
    if (sideways !== undefined) {
      const inputs = [...currentTarget.querySelectorAll('input')]
      const at = target instanceof HTMLInputElement ? inputs.indexOf(target) : -1
      const to = inputs[(at + sideways + inputs.length) % inputs.length]
      to?.focus()
      if (to && question.kind === 'one' && !chosen.includes(to.value))
        onAnswers(pressAnswer(answers, question, to.value))
    } else if (key === 'Enter') onNext()
    else if (onTyped !== undefined && /^[\p{L}\d]$/u.test(key)) onTyped(key)
    else {
      const answer = [...keys].find(([, own]) => own === key.toLowerCase())?.[0]
      if (answer === undefined) return
      onAnswers(pressAnswer(answers, question, answer))
      currentTarget.querySelector<HTMLElement>(`input[value="${answer}"]`)?.focus()
    }
    event.preventDefault()
  }

  return (
    <fieldset
      className={asked ? 'q' : 'q unasked'}
      data-region={question.id}
      // A press beside the answers leaves the focus in the question, so that its keys go on.
      tabIndex={-1}
      disabled={!ready}
      onKeyDown={keyDown}
      aria-describedby={`${id}-ask`}
      aria-keyshortcuts={letters ? JUMP_KEYS[question.id] : undefined}
    >
      <legend>
        {t(`desk.short.${question.id}`)} {letters && <kbd>{JUMP_KEYS[question.id]}</kbd>}
      </legend>
      <p className="ask" id={`${id}-ask`}>
        {asked ? t(`desk.ask.${question.id}`) : t('desk.unasked')}
        {asked && english !== undefined && (
          <>
            {' '}
            <i lang="en">{english}</i>
          </>
        )}
        {children}
      </p>
      <div className="keys">
        {inOrderOfKeys(question).map((answer) => (
          <label key={answer} className={question.apart.includes(answer) ? 'k apart' : 'k'}>
            <input
              type={question.kind === 'one' ? 'radio' : 'checkbox'}
              name={question.id}
              value={answer}
              checked={chosen.includes(answer)}
              aria-keyshortcuts={keys.get(answer)}
              onChange={() => onAnswers(pressAnswer(answers, question, answer))}
            />
            {keys.has(answer) && (
              <span className="key" aria-hidden="true">
                {keys.get(answer)}
              </span>
            )}
            {question.id === 'location' && answer !== 'skip' ? (
              <>
                <span aria-hidden="true">{answer}</span>
                <span className="sr">{words?.answers[answer]?.short}</span>
              </>
            ) : (
              <Said answer={answer} />
            )}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** An answer in one or two words, as staff know it. What says nothing is a dash to the eye. */
function Said({ answer }: { readonly answer: string }) {
  const { t } = useTranslation()
  if (isNamed(answer)) return t(`desk.answer.${answer}`)
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr">{t('desk.skip')}</span>
    </>
  )
}
