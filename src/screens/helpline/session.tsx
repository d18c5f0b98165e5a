import { type ComponentType, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type Answers,
  askedQuestions,
  type Core,
  type Land,
  type QuestionId,
  type QuestionWords,
} from '../../domain/rulebook/index.ts'
import type { ChosenOffices } from '../../text/contact/index.ts'
import { useNow } from '../cards/index.ts'
import type { DeskGuide } from './desk-guide.ts'
import { LandField } from './land-field.tsx'
import type { Extras } from './lazy-chunk.ts'
import { DeskQuestion } from './question.tsx'
import type { RightProps } from './result-panel.tsx'

export interface SessionProps {
  readonly core: Core
  readonly words: QuestionWords
  readonly guide: DeskGuide | 'coming' | 'failed'
  readonly extras: Extras | null
  readonly letters: boolean
  readonly onAsked: (asked: readonly QuestionId[]) => void
  readonly onNext: () => void
  readonly onHelp: () => void
  readonly onRetry: () => void
}

/**
 * One call: its answers and what was chosen for the caller live here, and nowhere else. The next call gets a new one.
 */
export function Session(props: SessionProps) {
  const { core, words, guide, extras, letters, onAsked, onNext, onHelp, onRetry } = props
  const { t } = useTranslation()
  const now = useNow()
  const [answers, setAnswers] = useState<Answers>({})
  const [handed, setHanded] = useState<readonly string[]>([])
  const [typed, setTyped] = useState<{ readonly land: Land; readonly place: string | null } | null>(null)
  const [chosen, setChosen] = useState<ChosenOffices>({})
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const asked = askedQuestions(core.questions, answers).map(({ id }) => id)
  useEffect(() => onAsked(asked))
  const findLand = (land: Land, place: string | null) => {
    setAnswers((before) => ({ ...before, location: land }))
    setTyped({ land, place })
    setChosen({})
  }
  const offices = {
    // Somebody may have changed the Land since: the place is in the other one.
    place: typed !== null && typed.land === answers.location ? typed.place : null,
    chosen,
    onOffice: (offer: string, office: string) => setChosen((before) => ({ ...before, [offer]: office })),
  }

  return (
    <div className="two">
      {/* A form for its `autocomplete`: without it browsers give back what was pressed. It is never sent. */}
      <form className="left" method="dialog" autoComplete="off">
        {core.questions.map((question) => (
          <DeskQuestion
            key={question.id}
            question={question}
            words={words[question.id]}
            answers={answers}
            asked={asked.includes(question.id)}
            ready={ready}
            letters={letters}
            onAnswers={setAnswers}
            onNext={onNext}
            onHelp={onHelp}
          >
            {question.id === 'location' && (
              <LandField places={extras?.places ?? null} words={words.location} onLand={findLand} onNext={onNext} />
            )}
          </DeskQuestion>
        ))}
      </form>
      <div className="right">
        {typeof guide === 'string' || now === null ? (
          <div role="status">
            <p>{t(guide === 'failed' ? 'desk.failed' : 'desk.coming')}</p>
            {guide === 'failed' && (
              <button type="button" className="link" onClick={onRetry}>
                {t('loading.retry')}
              </button>
            )}
          </div>
        ) : (
          <Filled
            Right={guide.Right}
            core={core}
            extras={extras}
            onAnswers={setAnswers}
            data={{ ...guide, ...offices, questionWords: words, answers, now, handed, onHanded: setHanded }}
          />
        )}
      </div>
    </div>
  )
}

function Filled({ Right, ...props }: RightProps & { readonly Right: ComponentType<RightProps> }) {
  return <Right {...props} />
}
