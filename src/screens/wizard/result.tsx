import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { firstAction, recommend, stepTextFor, type WallTime } from '../../domain/matching/index.ts'
import {
  type Answers,
  type Core,
  countedAnswers,
  type GuideWords,
  type OfficeBook,
  type QuestionId,
  type QuestionWords,
  type Rulebook,
} from '../../domain/rulebook/index.ts'
import { type ChosenOffices, chosenOffice } from '../../text/contact/index.ts'
import { EmergencyStrip, MoreRow, OfferCard, StepCard, TalkCard, useNow } from '../cards/index.ts'
import { ToldIn, useLanguage } from '../ui/index.ts'
import { AllOffers } from './all-offers.tsx'
import { OfferList } from './offer-list.tsx'
import { useOpenForPaper } from './paper.ts'
import { plainText } from './plain-text.ts'
import { SourceNote } from './source-note.tsx'
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

/** On a device that cannot tell the time nothing is open or closed for certain: hours only order. */
const NO_CLOCK: WallTime = { date: '2026-11-01', minute: 0 }

/** What the page says to people who ask for somebody else. */
const ASKING_FOR_OTHERS = ['relative', 'supporter', 'other'] as const

/**
 * The result: emergency strip, somebody to talk to, the first doors, first steps, further offers, what to take along.
 * On a wide screen talk and steps stand beside the doors. All of it comes with the press that asks for it: nobody meets
 * a result without its end.
 */
export function Result({ rulebook, words, offices, questionWords, core, answers, onEdit }: ResultProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const clock = useNow(true)
  const now = clock ?? NO_CLOCK
  const [withSteps, setWithSteps] = useState(false)
  // Ends with this screen: who changes an answer chooses anew. The choice is no answer, and `recommend` never gets it.
  const [chosen, setChosen] = useState<ChosenOffices>({})
  const paper = useOpenForPaper()
  const recommendation = useMemo(() => recommend(rulebook, answers, now), [rulebook, answers, now])
  const { first, more, later, all, steps, talk, hotline, emergency } = recommendation
  const counted = countedAnswers(core.questions, answers)
  const onOffice = (offer: string, office: string) => setChosen((before) => ({ ...before, [offer]: office }))
  const officeOf = (id: string) => chosenOffice(id, offices, chosen)
  const limit = rulebook.policy.limits.steps
  const stepCards = (ids: readonly string[]) =>
    ids.map((id) => {
      const whole = words.steps[id]
      const text = whole && stepTextFor(whole, counted)
      return text && <StepCard key={id} id={id} text={text} first={firstAction(text)} />
    })
  const preventing = counted.incident?.includes('prevent') ?? false
  const land = counted.location ?? 'skip'
  const asking = ASKING_FOR_OTHERS.find((role) => role === counted.role)
  const [told] = first.flatMap(({ offer }) => words.offers[offer]?.lang ?? [])

  return (
    <div className="result" ref={paper}>
      <div className="result-head">
        {emergency && <EmergencyStrip core={core} />}
        <Summary core={core} words={questionWords} answers={answers} onEdit={onEdit} />
        {land === 'skip' && (
          <p className="no-land">
            {t('result.allNoLand')}{' '}
            <button type="button" className="link" onClick={() => onEdit('location')}>
              {t('result.chooseLand')}
            </button>
          </p>
        )}
      </div>
      <div className="result-talk">
        <TalkCard talk={talk} first={hotline.opensResult} rulebook={rulebook} words={words} now={clock} />
        {asking && <p className="note">{t(`role.${asking}`)}</p>}
      </div>
      <section className="result-first" aria-labelledby="first">
        <h2 id="first">{t(preventing ? 'result.firstPrevent' : 'result.first')}</h2>
        <ToldIn lang={told} note="card.toldIn" />
        {first.map((recommended) => (
          <OfferCard
            key={recommended.offer}
            {...{ recommended, rulebook, words, offices, chosen, onOffice }}
            now={clock}
            incidents={counted.incident ?? []}
          />
        ))}
        {first.length === 0 && <p>{t('result.none')}</p>}
      </section>
      {steps.length > 0 && (
        <section className={withSteps ? 'result-steps' : 'result-steps screen-only'} aria-labelledby="steps">
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
      <div className="result-rest">
        {more.length > 0 && (
          <section aria-labelledby="more">
            <h2 id="more">{t('result.more')}</h2>
            <ul className="plain rows">
              {more.map((recommended) => (
                <MoreRow
                  key={recommended.offer}
                  {...{ recommended, rulebook, words, offices, chosen, onOffice }}
                  now={clock}
                />
              ))}
            </ul>
          </section>
        )}
        {later.length > 0 && (
          <details className="further">
            <summary>{t('result.later')}</summary>
            <p className="quiet-text">{t('result.laterHint')}</p>
            <OfferList listed={later} section="later" rulebook={rulebook} words={words} />
          </details>
        )}
        <AllOffers land={land} all={all} rulebook={rulebook} words={words} />
        <TakeAlong
          text={plainText({ recommendation, rulebook, words, core, officeOf, today: clock?.date }, language, t)}
          questions={core.questions}
          answers={answers}
          withSteps={withSteps}
          onSteps={setWithSteps}
        />
        <SourceNote rulebook={rulebook} today={clock?.date} />
      </div>
    </div>
  )
}
