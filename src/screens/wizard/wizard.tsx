import { useSelector } from '@xstate/react'
import { type ComponentType, useCallback, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActorRefFrom } from 'xstate'
import type { Core, GuideWords, OfficeBook, QuestionWords, Rulebook } from '../../domain/rulebook/index.ts'
import { HotlineCard, LoadingCard } from '../cards/index.ts'
import { Link, OtherLanguages, pathIn, useLanguage } from '../ui/index.ts'
import type { EarlySteps } from './early.ts'
import { EmergencyScreen } from './emergency-screen.tsx'
import { positionOf, previousScreen, type Screen } from './flow.ts'
import type { WizardMachine } from './machine.ts'
import { type ChoiceProps, QuestionScreen } from './question.tsx'
import type { ResultProps } from './result.tsx'
import type { ResumeProps } from './resume.tsx'
import { forgetSteps, useStepsInHistory } from './steps-in-history.ts'

/** The rules of the result: there, on their way, or failed to arrive. */
export type GuideState =
  | {
      readonly is: 'there'
      readonly rulebook: Rulebook
      readonly words: GuideWords
      readonly offices: OfficeBook
      readonly Result: ComponentType<ResultProps>
      readonly Resume: ComponentType<ResumeProps>
    }
  | { readonly is: 'coming' }
  | { readonly is: 'failed' }

export interface WizardProps {
  readonly actor: ActorRefFrom<WizardMachine>
  readonly core: Core
  readonly words: QuestionWords
  readonly guide: GuideState
  readonly onRetry: () => void
  /** Another way to choose the Land. */
  readonly Choice?: ComponentType<ChoiceProps> | undefined
  /** Said above the first question, when there is something to say. */
  readonly note?: string | undefined
  /** What was done before the application came. */
  readonly early?: EarlySteps | undefined
  /**
   * The guide is a part of another page: it makes no entries in the history and leaves the page's top alone. The page
   * ends with the hotline.
   */
  readonly within?: boolean
}

/** The guide: one screen at a time, from the first question to the result. */
export function Wizard({ actor, core, words, guide, onRetry, Choice, note, early, within = false }: WizardProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const screen = useSelector(actor, ({ value }) => value as Screen)
  const context = useSelector(actor, (snapshot) => snapshot.context)
  const heading = useRef<HTMLHeadingElement>(null)
  const lastScreen = useRef(screen)
  const { questions } = core

  useStepsInHistory(
    actor,
    screen,
    useCallback((to: Screen) => actor.send({ type: 'go', to }), [actor]),
    !within,
    early,
  )
  useEffect(() => {
    if (lastScreen.current === screen) return
    lastScreen.current = screen
    if (!within) window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: !within })
  }, [screen, within])

  const back = () => actor.send({ type: 'back' })
  const restart = () => {
    forgetSteps(actor)
    actor.send({ type: 'restart' })
  }
  const title = (
    <h1 ref={heading} tabIndex={-1}>
      {t('result.title')}
    </h1>
  )

  if (screen === 'emergency') {
    return (
      <>
        <EmergencyScreen
          core={core}
          heading={heading}
          onNext={() => actor.send({ type: 'next', values: [] })}
          onBack={back}
        />
        {!within && <HotlineCard core={core} />}
      </>
    )
  }
  if (screen === 'results') {
    return (
      <>
        {title}
        <p className="lead">{t('result.lead')}</p>
        {guide.is === 'there' ? (
          <guide.Result
            rulebook={guide.rulebook}
            words={guide.words}
            offices={guide.offices}
            questionWords={words}
            core={core}
            answers={context.answers}
            onEdit={(question) => actor.send({ type: 'edit', question })}
          />
        ) : (
          <LoadingCard what="offers" failed={guide.is === 'failed'} onRetry={onRetry} core={core} />
        )}
        <div className="row">
          <button type="button" className="link" data-action="back" onClick={back}>
            {t('question.back')}
          </button>
          <button
            type="button"
            className="link"
            data-action="restart"
            onClick={restart}
            title={t('result.restartHint')}
          >
            {t('result.restart')}
          </button>
        </div>
      </>
    )
  }
  const question = questions.find(({ id }) => id === screen)
  if (question === undefined) return null
  const atStart = question.id === questions[0]?.id
  const editing = context.editing !== null
  return (
    <>
      {atStart && note && <p className="note">{note}</p>}
      {atStart && !editing && (
        <div className="intro">
          <p className="langs">
            <OtherLanguages />
          </p>
          <h1>{t('start.title')}</h1>
          <p>{t('start.promise')}</p>
        </div>
      )}
      <QuestionScreen
        key={question.id}
        question={question}
        words={words}
        core={core}
        answers={context.answers}
        position={positionOf(questions, context.answers, question.id)}
        grew={context.grew}
        atStart={atStart && !editing}
        editing={editing}
        canGoBack={previousScreen(questions, screen, context) !== null}
        heading={heading}
        Choice={Choice}
        onNext={(values) => actor.send({ type: 'next', values })}
        onResults={(values) => actor.send({ type: 'results', values })}
        onBack={back}
      />
      {!within && <HotlineCard core={core} />}
      {atStart && (
        <p className="trust">
          {t('start.operator')} {t('start.history')} <Link to={pathIn(language, '/verlassen')}>{t('nav.leaving')}</Link>
        </p>
      )}
      {atStart && guide.is === 'there' && (
        <guide.Resume questions={questions} onAnswers={(answers) => actor.send({ type: 'resume', answers })} />
      )}
    </>
  )
}
