import { type Ref, useCallback, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Answers, askedQuestions, type Core, type Land, type QuestionWords } from '../../domain/rulebook/index.ts'
import type { ChosenOffices } from '../../text/contact/index.ts'
import { useNow } from '../cards/index.ts'
import { actOn } from './act-on-call.ts'
import { CallClock } from './call-clock.tsx'
import { ClosingLine } from './closing-line.tsx'
import { DeskField, type FieldHandle } from './desk-field.tsx'
import type { DeskGuide } from './desk-guide.ts'
import type { KeyAction } from './key-meaning.ts'
import type { PanelName } from './keys.ts'
import type { Extras } from './lazy-chunk.ts'
import type { Opened } from './opened.ts'
import { PlaceSaid } from './place-said.tsx'
import { DeskQuestion } from './question.tsx'
import { goTo, regionsFor } from './regions.ts'
import { RightHalf } from './right-half.tsx'
import { DeskTools } from './tools.tsx'
import { useFocusWay } from './use-focus-way.ts'
import { useHanded } from './use-handed.ts'
import { useTakeover } from './use-takeover.ts'

/** What keys do to a call. */
export interface CallHandle {
  /** @returns false where there is nothing to do: the browser then does what it does everywhere */
  readonly act: (action: KeyAction, key: string) => boolean
  /** Whether nothing has been given yet, so that nothing can get lost. */
  readonly isBlank: () => boolean
}

export interface CallProps {
  readonly ref: Ref<CallHandle>
  readonly core: Core
  readonly words: QuestionWords
  readonly guide: DeskGuide | 'coming' | 'failed'
  readonly extras: Extras | null
  readonly letters: boolean
  readonly english: boolean
  readonly onEnglish: () => void
  readonly onHelp: () => void
  readonly onNextCall: () => void
  readonly onRetry: () => void
}

/**
 * One call: its answers, the place, what was chosen for the caller, the note and the clock live here, and nowhere else.
 * The next call gets a new one.
 */
export function Call(props: CallProps) {
  const { ref, core, words, guide, extras, letters, english, onEnglish, onHelp, onNextCall, onRetry } = props
  const { t } = useTranslation()
  const root = useRef<HTMLDivElement>(null)
  const field = useRef<FieldHandle>(null)
  const now = useNow()
  const [answers, setAnswers] = useState<Answers>({})
  const [typed, setTyped] = useState<{ readonly land: Land; readonly place: string | null } | null>(null)
  const [open, setOpen] = useState('')
  const [chosen, setChosen] = useState<ChosenOffices>({})
  const [note, setNote] = useState('')
  const [opened, setOpened] = useState<Opened | null>(null)
  const [since, setSince] = useState<number | null>(null)
  const [said, setSaid] = useState('')
  const { handed, setHanded, handOver } = useHanded(typeof guide === 'string' ? null : guide.words.offers, setSaid)
  /** The offers that have a number in the result. */
  const numbered = useRef<readonly string[]>([])

  const ready = useTakeover(
    root,
    core,
    useCallback((early: Answers) => {
      setAnswers(early)
      setSince(Date.now())
    }, []),
  )
  const asked = useMemo(() => askedQuestions(core.questions, answers).map(({ id }) => id), [core, answers])

  const { before, steer, next, back, remember, afterwards } = useFocusWay(root, asked)
  const openPanel = useCallback(
    (panel: Opened) => {
      if (opened === null) remember()
      setOpened(panel)
    },
    [opened, remember],
  )
  const close = useCallback(() => {
    setOpened(null)
    afterwards(back)
  }, [back, afterwards])
  useImperativeHandle(ref, () => ({
    isBlank: () => Object.keys(answers).length === 0 && handed.length === 0 && note === '' && typed === null,
    act: (action, key) => {
      if (root.current === null) return false
      if (action.do !== 'nothing') setSaid('')
      return actOn(action, key, {
        at: root.current,
        order: regionsFor(asked),
        field: field.current,
        numbered: numbered.current,
        isOpen: opened !== null,
        openPanel,
        close,
        handOver,
        remember,
        say: (what, values = {}) => setSaid(t(`desk.said.${what}`, values)),
      })
    },
  }))

  const begin = () => {
    if (since === null) setSince(Date.now())
  }
  const findLand = (land: Land, place: string | null) => {
    setAnswers((given) => ({ ...given, location: land }))
    setTyped({ land, place })
    setChosen({})
    setSaid(place === null ? '' : t('desk.said.place', { place, land: words.location?.answers[land]?.short ?? land }))
  }
  const fieldDone = (how: 'next' | 'back' | 'chosen') => {
    const { current } = before
    // Who came from another question goes back there; in the order of the questions one goes on.
    if (how === 'back' || (current !== null && current.closest('[data-region="location"]') === null)) back()
    else next()
  }
  // Somebody may have changed the Land since: the place is in the other one.
  const place = typed !== null && typed.land === answers.location ? typed.place : null
  const land = typeof answers.location === 'string' ? answers.location : undefined
  const landWords = land !== undefined && land !== 'skip' ? words.location?.answers[land]?.short : undefined
  const englishWords = english ? extras?.english : undefined

  return (
    <div ref={root} className="call" onKeyDownCapture={begin} onPointerDownCapture={begin}>
      <div className="desk-head">
        <h1>{t('desk.title')}</h1>
        <DeskField
          ref={field}
          sources={{
            questions: core.questions,
            places: extras?.places ?? null,
            guide: typeof guide === 'string' ? null : guide,
            byTopic: extras?.byTopic ?? null,
          }}
          words={words.location}
          ready={ready}
          onLand={findLand}
          onOffer={(id) => openPanel({ is: 'offer', id })}
          onCode={(given) => {
            setAnswers(given)
            setTyped(null)
            setChosen({})
            setSaid(t('handover.restored'))
            afterwards(() => steer((at) => goTo(at, 'result')))
          }}
          onOpen={setOpen}
          onDone={fieldDone}
        />
        <div className="desk-aside">
          <CallClock since={since} />
          {extras?.english && (
            <button type="button" className="link" aria-pressed={english} data-english="" onClick={onEnglish}>
              {t('desk.english')}
            </button>
          )}
        </div>
      </div>
      {/* A form for its `autocomplete`: without it browsers give back what was pressed. It is never sent. */}
      <form className="left" method="dialog" autoComplete="off" data-at="question">
        {core.questions.map((question) => (
          <DeskQuestion
            key={question.id}
            question={question}
            words={words[question.id]}
            answers={answers}
            asked={asked.includes(question.id)}
            ready={ready}
            letters={letters}
            english={englishWords?.asks[question.id]}
            onAnswers={(given) => {
              setSaid('')
              setAnswers(given)
            }}
            onNext={next}
            onTyped={
              question.id === 'location'
                ? (key) => {
                    remember()
                    field.current?.enter(key)
                  }
                : undefined
            }
          >
            {question.id === 'location' && <PlaceSaid {...{ open, place, land: landWords }} />}
          </DeskQuestion>
        ))}
        {typeof guide !== 'string' && (
          <ClosingLine
            names={handed.flatMap((id) => guide.words.offers[id]?.shortName ?? [])}
            english={englishWords?.closing}
          />
        )}
      </form>
      <RightHalf
        {...{ guide, core, extras, opened, close, onRetry, numbered, note }}
        pending={open}
        english={englishWords}
        onOpen={openPanel}
        data={
          now === null
            ? null
            : {
                questionWords: words,
                answers,
                now,
                handed,
                onHanded: setHanded,
                onHand: handOver,
                place,
                chosen,
                onOffice: (offer, office) => setChosen((given) => ({ ...given, [offer]: office })),
              }
        }
      />
      <DeskTools
        handed={handed.length}
        note={note}
        said={said}
        active={opened?.is}
        onNote={setNote}
        onBack={back}
        onNoteFocus={(from) => {
          before.current = from
        }}
        onOpen={(panel: PanelName) => openPanel({ is: panel })}
        onHelp={onHelp}
        onNextCall={onNextCall}
      />
    </div>
  )
}
