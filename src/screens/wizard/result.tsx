import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { recommend, stepTextFor, type WallTime } from '../../domain/matching/index.ts'
import {
  type Answers,
  type Core,
  countedAnswers,
  type GuideWords,
  type Need,
  type OfficeBook,
  type QuestionId,
  type QuestionWords,
  type Rulebook,
} from '../../domain/rulebook/index.ts'
import { HandoverCode } from '../answer-code/index.ts'
import {
  type ChosenOffices,
  chosenOffice,
  EmergencyStrip,
  OfferCard,
  StepCard,
  TalkCard,
  useNow,
} from '../cards/index.ts'
import { useLanguage } from '../ui/index.ts'
import { MoreHelp, NeedChips, orderNeeds } from './more-help.tsx'
import { OfferList } from './offer-list.tsx'
import { useOpenForPaper } from './paper.ts'
import { plainText } from './plain-text.ts'
import { Summary } from './summary.tsx'
import { TakeAlong } from './take-along.tsx'

export interface ResultProps {
  readonly rulebook: Rulebook
  readonly words: GuideWords
  readonly offices: OfficeBook
  readonly questionWords: QuestionWords
  readonly core: Core
  readonly answers: Answers
  readonly onEdit: (question: QuestionId) => void
}

/** Before the first tick of the clock nothing is open or closed for certain: hours only order. */
const NO_CLOCK: WallTime = { date: '2026-11-01', minute: 0 }

/** The result: emergency strip, somebody to talk to, the first doors, first steps, more, later, all. */
export function Result({ rulebook, words, offices, questionWords, core, answers, onEdit }: ResultProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const clock = useNow()
  const now = clock ?? NO_CLOCK
  const [needs, setNeeds] = useState<readonly Need[]>([])
  const [writing, setWriting] = useState(false)
  const [withSteps, setWithSteps] = useState(false)
  // Ends with this screen: who changes an answer chooses anew. The choice is no answer, and `recommend` never gets it.
  const [chosen, setChosen] = useState<ChosenOffices>({})
  const paper = useOpenForPaper()
  const recommendation = useMemo(() => recommend(rulebook, answers, now), [rulebook, answers, now])
  const { first, more, later, all, steps, talk, hotline, emergency } = recommendation
  const counted = countedAnswers(core.questions, answers)
  const order = orderNeeds(more, needs)
  const card = {
    ...{ rulebook, words, offices, chosen, now, writing, incidents: counted.incident ?? [] },
    onOffice: (offer: string, office: string) => setChosen((before) => ({ ...before, [offer]: office })),
  }
  const officeOf = (id: string) => chosenOffice(id, offices, chosen)
  const limit = rulebook.policy.limits.steps
  const stepCards = (ids: readonly string[]) =>
    ids.map((id) => words.steps[id] && <StepCard key={id} id={id} text={stepTextFor(words.steps[id], counted)} />)
  const preventing = counted.incident?.includes('prevent') ?? false

  return (
    <div ref={paper}>
      {emergency && <EmergencyStrip core={core} />}
      <Summary core={core} words={questionWords} answers={answers} onEdit={onEdit} />
      {counted.role === 'relative' && <p className="note">{t('role.relative')}</p>}
      {counted.role === 'supporter' && <p className="note">{t('role.supporter')}</p>}
      {counted.role === 'other' && <p className="note">{t('role.other')}</p>}
      <TalkCard talk={talk} first={hotline.opensResult} rulebook={rulebook} words={words} now={clock} />
      <section aria-labelledby="first">
        <h2 id="first">{t(preventing ? 'result.firstPrevent' : 'result.first')}</h2>
        <label className="chip writing">
          <input type="checkbox" checked={writing} onChange={(event) => setWriting(event.currentTarget.checked)} />
          <span>{t('result.writing')}</span>
        </label>
        {first.map((recommended) => (
          <OfferCard key={recommended.offer} recommended={recommended} section="first" {...card} />
        ))}
        {first.length === 0 && <p>{t('result.none')}</p>}
      </section>
      {steps.length > 0 && (
        <section className={withSteps ? undefined : 'screen-only'} aria-labelledby="steps">
          <h2 id="steps">{t('result.steps')}</h2>
          <div className="todo">{stepCards(steps.slice(0, limit))}</div>
          {steps.length > limit && (
            <details className="further">
              <summary>{t('result.moreSteps')}</summary>
              <div className="todo">{stepCards(steps.slice(limit))}</div>
            </details>
          )}
        </section>
      )}
      {more.length > 0 && (
        <section aria-labelledby="more">
          <h2 id="more">{t('result.more')}</h2>
          <NeedChips present={order} chosen={needs} onChange={setNeeds} />
          <MoreHelp more={more} order={order} card={card} />
        </section>
      )}
      {later.length > 0 && (
        <details className="fold">
          <summary>
            <h2>{t('result.later')}</h2>
          </summary>
          <p className="quiet-text">{t('result.laterHint')}</p>
          <OfferList listed={later} section="later" rulebook={rulebook} words={words} />
        </details>
      )}
      <details className="fold">
        <summary>
          <h2>{t('result.all', { count: all.length })}</h2>
        </summary>
        {(counted.location ?? 'skip') === 'skip' && (
          <p>
            {t('result.allNoLand')}{' '}
            <button type="button" className="link" onClick={() => onEdit('location')}>
              {t('result.chooseLand')}
            </button>
          </p>
        )}
        <OfferList listed={all} section="all" rulebook={rulebook} words={words} />
      </details>
      <TakeAlong
        text={plainText({ recommendation, rulebook, words, core, officeOf }, language, t)}
        withSteps={withSteps}
        onSteps={setWithSteps}
      />
      <section className="take">
        <h2>{t('handover.title')}</h2>
        <p className="quiet-text">{t('handover.lead')}</p>
        <HandoverCode questions={core.questions} answers={answers} for="self" />
      </section>
    </div>
  )
}
