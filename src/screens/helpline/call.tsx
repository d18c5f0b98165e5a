import {
  type ComponentType,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useTranslation } from 'react-i18next'
import { type Answers, askedQuestions, type Core, type Land, type QuestionWords } from '../../domain/rulebook/index.ts'
import type { ChosenOffices } from '../../text/contact/index.ts'
import { useNow } from '../cards/index.ts'
import { CallClock } from './call-clock.tsx'
import { ClosingLine } from './closing-line.tsx'
import { DeskField, type FieldHandle } from './desk-field.tsx'
import type { DeskGuide } from './desk-guide.ts'
import { takeEarlyKeys } from './early-keys.ts'
import type { KeyAction } from './key-meaning.ts'
import type { PanelName, Region } from './keys.ts'
import type { Extras } from './lazy-chunk.ts'
import type { Opened } from './opened.ts'
import { DeskQuestion } from './question.tsx'
import { focusedOffer, goTo, goToOffer, move, moveByArrow, regionsFor } from './regions.ts'
import type { RightProps } from './right.tsx'
import { DeskTools } from './tools.tsx'

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
  const [handed, setHanded] = useState<readonly string[]>([])
  const [typed, setTyped] = useState<{ readonly land: Land; readonly place: string | null } | null>(null)
  const [open, setOpen] = useState('')
  const [chosen, setChosen] = useState<ChosenOffices>({})
  const [note, setNote] = useState('')
  const [opened, setOpened] = useState<Opened | null>(null)
  const [since, setSince] = useState<number | null>(null)
  const [said, setSaid] = useState('')
  const [ready, setReady] = useState(false)
  /** Where the focus was before the field or a panel took it. */
  const before = useRef<HTMLElement | null>(null)
  /** Where the focus goes once the page shows what was asked for. */
  const then = useRef<(() => void) | null>(null)
  /** The offers that have a number in the result. */
  const numbered = useRef<readonly string[]>([])

  useLayoutEffect(() => {
    setReady(true)
    const early = takeEarlyKeys(window, core.questions)
    if (Object.keys(early).length === 0) return
    setAnswers(early)
    setSince(Date.now())
  }, [core])
  useEffect(() => {
    // Who has gone on before the app arrived stays there.
    const inQuestion = document.activeElement?.closest('.q') != null
    if (ready && !inQuestion && root.current !== null) goTo(root.current, 'danger')
  }, [ready])
  const asked = useMemo(() => askedQuestions(core.questions, answers).map(({ id }) => id), [core, answers])

  const steer = useCallback(
    (go: (root: HTMLElement, order: readonly Region[]) => void) => {
      if (root.current !== null) go(root.current, regionsFor(asked))
    },
    [asked],
  )
  const next = useCallback(() => steer((at, order) => move(at, order, 1)), [steer])
  const back = useCallback(() => {
    const { current } = before
    before.current = null
    if (current?.isConnected && current !== document.body) current.focus()
    else steer((at) => goTo(at, 'result'))
  }, [steer])
  const remember = useCallback(() => {
    before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
  }, [])
  const openPanel = useCallback(
    (panel: Opened) => {
      if (opened === null) remember()
      setOpened(panel)
    },
    [opened, remember],
  )
  const close = useCallback(() => {
    setOpened(null)
    then.current = back
  }, [back])
  // With each change of the page, not after it: an effect of the picture before would run when the next key comes, and
  // the focus would be sent to what is still hidden.
  useLayoutEffect(() => {
    const { current } = then
    then.current = null
    current?.()
  })
  const hand = useCallback(
    (id: string) => {
      const given = !handed.includes(id)
      setHanded(given ? [...handed, id] : handed.filter((other) => other !== id))
      const name = typeof guide === 'string' ? id : (guide.words.offers[id]?.shortName ?? id)
      setSaid(
        t(given ? 'desk.said.handed' : 'desk.said.taken', {
          name,
          count: given ? handed.length + 1 : handed.length - 1,
        }),
      )
    },
    [handed, guide, t],
  )

  useImperativeHandle(ref, () => ({
    isBlank: () => Object.keys(answers).length === 0 && handed.length === 0 && note === '' && typed === null,
    act: (action, key) => {
      const at = root.current
      if (at === null) return false
      if (action.do !== 'nothing') setSaid('')
      switch (action.do) {
        case 'move':
          if (field.current?.holds()) return true
          move(at, regionsFor(asked), action.by)
          return true
        case 'arrow':
          return moveByArrow(at, regionsFor(asked), action.by)
        case 'field':
          remember()
          field.current?.enter('')
          return true
        case 'go':
          goTo(at, action.region)
          return true
        case 'open':
          openPanel({ is: action.panel })
          return true
        case 'close':
          if (opened !== null) close()
          return opened !== null
        case 'hand': {
          const id = focusedOffer(at)
          if (id === undefined) setSaid(t('desk.said.noOffer'))
          else hand(id)
          return true
        }
        case 'pick': {
          const id = numbered.current[action.number - 1]
          if (id === undefined) setSaid(t('desk.said.noNumber', { number: action.number }))
          else {
            hand(id)
            goToOffer(at, id)
          }
          return true
        }
        case 'office': {
          const id = focusedOffer(at)
          if (id === undefined) setSaid(t('desk.said.noOffer'))
          else openPanel({ is: 'offer', id, at: 'office' })
          return true
        }
        case 'nothing':
          setSaid(t('desk.said.noMeaning', { key }))
          return true
        default:
          return false
      }
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
            then.current = () => steer((at) => goTo(at, 'result'))
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
            {question.id === 'location' && (
              <>
                {' '}
                {open !== '' ? (
                  <b className="pending">{t('desk.field.pending', { typed: open })}</b>
                ) : (
                  landWords && (
                    <b data-land="">
                      {place !== null && `${place} → `}
                      {landWords}
                    </b>
                  )
                )}
              </>
            )}
          </DeskQuestion>
        ))}
        {typeof guide !== 'string' && (
          <ClosingLine
            names={handed.flatMap((id) => guide.words.offers[id]?.shortName ?? [])}
            english={englishWords?.closing}
          />
        )}
      </form>
      <Right
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
                onHand: hand,
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

type RightData = Omit<RightProps['data'], 'rulebook' | 'words' | 'summaries' | 'spoken' | 'offices'>

/** The right half: the result once it has arrived, until then what is missing. */
function Right({
  guide,
  data,
  onRetry,
  ...props
}: Omit<RightProps, 'data'> & {
  readonly guide: DeskGuide | 'coming' | 'failed'
  readonly data: RightData | null
  readonly onRetry: () => void
}) {
  const { t } = useTranslation()
  return (
    <div className="right" data-region="result" data-at="result" tabIndex={-1}>
      {typeof guide === 'string' || data === null ? (
        <div role="status">
          <p>{t(guide === 'failed' ? 'desk.failed' : 'desk.coming')}</p>
          {guide === 'failed' && (
            <button type="button" className="link" data-start="" onClick={onRetry}>
              {t('loading.retry')}
            </button>
          )}
        </div>
      ) : (
        <Filled Right={guide.Right} {...props} data={{ ...guide, ...data }} />
      )}
    </div>
  )
}

function Filled({ Right: Content, ...props }: RightProps & { readonly Right: ComponentType<RightProps> }) {
  return <Content {...props} />
}
