import {
  type ChangeEvent,
  type ComponentType,
  type FormEvent,
  type KeyboardEvent,
  type MouseEvent,
  useId,
  useRef,
  useState,
} from 'react'
import { useTranslation } from 'react-i18next'
import {
  type Answers,
  answersTo,
  type Core,
  NOT_SAID,
  type Question,
  type QuestionWords,
  toggleAnswer,
} from '../../domain/rulebook/index.ts'
import { EmergencyCard } from '../cards/index.ts'
import { bringIntoSight } from '../ui/index.ts'
import { WhenDead } from './when-dead.tsx'

/** What another way to choose is given; it has to be one control with the question's name. */
export interface ChoiceProps {
  readonly question: Question
  readonly words: QuestionWords[string]
  readonly answers: Answers
}

export interface QuestionScreenProps {
  readonly question: Question
  readonly words: QuestionWords
  readonly core: Core
  readonly answers: Answers
  readonly position: { readonly at: number; readonly of: number }
  /** The first screen: its heading tells what the site is for, and the question is a part of it. */
  readonly atStart: boolean
  readonly grew: boolean
  readonly editing: boolean
  readonly canGoBack: boolean
  readonly heading: React.Ref<HTMLHeadingElement>
  /** Another way to choose the Land, where sixteen fields would be too many. */
  readonly Choice?: ComponentType<ChoiceProps> | undefined
  readonly onNext: (values: readonly string[]) => void
  readonly onResults: (values: readonly string[]) => void
  readonly onBack: () => void
}

/** From so many answers on the rows stand closer, so that „next“ stays in reach of a scroll or two. */
const MANY = 8

/** How the list of answers looks: the Länder side by side, long lists closer. */
function listClass({ id, answers }: Question): string {
  if (id === 'location') return 'options many tight'
  return answers.length >= MANY ? 'options many' : 'options'
}

/** How an answer looks: „not said“ quieter than the others, what goes with any other set apart. */
function answerClass({ id, apart }: Question, answer: string): string {
  const quiet = answer === NOT_SAID[id] ? ' quiet' : ''
  return `answer${quiet}${apart.includes(answer) ? ' apart' : ''}`
}

/**
 * What is chosen in the form now. The controls are not controlled: an answer given before the script arrived stays
 * (docs/budgets.md).
 */
function chosenIn(form: HTMLFormElement | null, question: Question): readonly string[] {
  return form === null ? [] : new FormData(form).getAll(question.id).map(String)
}

/** One question on one screen, with native controls. */
export function QuestionScreen(props: QuestionScreenProps) {
  const { question, words, core, answers, position, atStart, grew, editing, canGoBack, heading } = props
  const { onNext, onResults, onBack } = props
  const Choice = question.id === 'location' ? props.Choice : undefined
  const Heading = atStart ? 'h2' : 'h1'
  const { t } = useTranslation()
  const form = useRef<HTMLFormElement>(null)
  const prefix = useId()
  const [tookBack, setTookBack] = useState('')
  const text = words[question.id]
  if (text === undefined) return null
  const helpId = `${question.id}-help`

  /** Keeps exclusive answers alone, in the controls themselves. */
  const settle = (event: ChangeEvent<HTMLInputElement>) => {
    const { value, checked } = event.currentTarget
    const given = chosenIn(form.current, question)
    const chosen = toggleAnswer(question, given, value, checked)
    setTookBack(
      given.some((answer) => !chosen.includes(answer))
        ? t('question.tookBack', { answer: text.answers[value]?.label })
        : '',
    )
    for (const control of form.current?.querySelectorAll<HTMLInputElement>(`input[name="${question.id}"]`) ?? []) {
      control.checked = chosen.includes(control.value)
    }
    // In a low window the card opens below the edge: its number comes into sight, with the chosen answer above it.
    const call = form.current?.querySelector('input[value="now"]:checked ~ .when-now .go')
    if (call) bringIntoSight(call)
  }
  const goOn = () => onNext(chosenIn(form.current, question))
  const press = (event: MouseEvent) => {
    event.preventDefault()
    goOn()
  }
  /** A sandbox without allow-forms never fires `submit`; Enter goes on all the same. */
  const enter = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    goOn()
  }

  return (
    <form
      ref={form}
      method="dialog"
      autoComplete="off"
      className={question.id === 'danger' ? 'question stays' : 'question'}
      onSubmit={(event: FormEvent) => event.preventDefault()}
      onKeyDown={enter}
    >
      {canGoBack && (
        <div className="row top-row">
          <button type="button" className="link" onClick={onBack}>
            {t('question.back')}
          </button>
        </div>
      )}
      <fieldset aria-describedby={helpId}>
        <legend>
          <span className="where">{t('question.progress', position)}</span>
          <Heading ref={heading} tabIndex={-1} className="asks">
            {text.title}
          </Heading>
        </legend>
        {grew && <p className="note">{t('question.grew')}</p>}
        {editing && <p className="note">{t('question.editing')}</p>}
        <p className={atStart ? 'help sr' : 'help'} id={helpId}>
          {text.help}
        </p>
        {Choice ? (
          <Choice question={question} words={text} answers={answers} />
        ) : (
          <div className={listClass(question)}>
            {question.answers.map((answer) => {
              const words = text.answers[answer]
              const card = question.id === 'danger' && answer === 'now'
              // The answer with the card has its label beside it; in the others no name ties the two, which would be
              // half of what the second question weighs in the page.
              const Row = card ? 'div' : 'label'
              const Label = card ? 'label' : 'span'
              const id = card ? `${prefix}${answer}` : undefined
              return (
                <Row key={answer} className={answerClass(question, answer)}>
                  <input
                    id={id}
                    type={question.kind === 'one' ? 'radio' : 'checkbox'}
                    name={question.id}
                    value={answer}
                    defaultChecked={answersTo(answers, question.id).includes(answer)}
                    onChange={settle}
                  />
                  <Label className="opt" htmlFor={id}>
                    <b>{words?.label}</b>
                    {words?.example && <small>{words.example}</small>}
                  </Label>
                  {card && (
                    <div className="when-now" role="status">
                      <EmergencyCard core={core} heading={<h3>{t('emergency.title')}</h3>} />
                    </div>
                  )}
                </Row>
              )
            })}
          </div>
        )}
      </fieldset>
      {question.kind === 'several' && (
        <p className="took-back" role="status">
          {tookBack}
        </p>
      )}
      <button type="submit" className="go" data-action="next" onClick={press}>
        {t('question.next')}
      </button>
      <WhenDead core={core} />
      <p className="either">{t('question.either')}</p>
      <div className="row">
        {canGoBack ? (
          <button type="button" className="link" data-action="back" onClick={onBack}>
            {t('question.back')}
          </button>
        ) : (
          <span />
        )}
        <button
          type="button"
          className="link"
          data-action="results"
          onClick={() => onResults(chosenIn(form.current, question))}
        >
          {t('question.results')}
        </button>
      </div>
    </form>
  )
}
