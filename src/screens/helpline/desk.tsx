import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Core, QuestionWords } from '../../domain/rulebook/index.ts'
import './desk.css'
import './result.css'
import { Call, type CallHandle } from './call.tsx'
import type { DeskGuide } from './desk-guide.ts'
import { KeyList, type Opens } from './key-list.tsx'
import { meaningOf, type Where } from './key-meaning.ts'
import type { English, Extras, ExtrasModule } from './lazy-chunk.ts'
import { NextCall } from './next-call.tsx'
import { useIdle } from './use-idle.ts'
import { useKeptFocus } from './use-kept-focus.ts'

export interface DeskProps {
  readonly core: Core
  readonly words: QuestionWords
  /** Stable between renders. */
  readonly load: () => Promise<Omit<DeskGuide, 'Right'>>
  /** Finds offers by topic: gives their ids, the best first. Stable between renders. */
  readonly loadTopics: () => Promise<(typed: string) => readonly string[]>
  /** What is said in English beside the language of the page; null: the page is in English. Stable between renders. */
  readonly loadEnglish: (() => Promise<English>) | null
}

/** Where the focus is, as keys see it. */
function whereIs(target: EventTarget | null): Where {
  if (!(target instanceof Element)) return 'elsewhere'
  if (target.matches('select, textarea, input[type="text"]'))
    return target.closest('[data-panel]') ? 'panel-field' : 'writing'
  const at = target.closest<HTMLElement>('[data-at]')?.dataset.at
  return at === 'question' || at === 'result' || at === 'panel' ? at : 'elsewhere'
}

/** The helpline's desk: the guide on one page, by keyboard, while somebody is on the phone. */
export function Desk({ core, words, load, loadTopics, loadEnglish }: DeskProps) {
  const { t } = useTranslation()
  const keyList = useRef<Opens>(null)
  const nextCall = useRef<Opens>(null)
  const call = useRef<CallHandle>(null)
  const [number, setNumber] = useState(1)
  const [letters, setLetters] = useState(false)
  const [english, setEnglish] = useState(false)
  const [guide, setGuide] = useState<DeskGuide | 'coming' | 'failed'>('coming')
  const [extras, setExtras] = useState<Extras | null>(null)
  const [minutes, setMinutes] = useState(core.site.desk.hideAfterMinutes)
  const [at, setAt] = useState<Where>('elsewhere')
  const [idle, wake] = useIdle(minutes)
  const show = useRef<HTMLButtonElement>(null)
  useKeptFocus(idle, show)

  const fetchGuide = useCallback(() => {
    setGuide('coming')
    const extrasFor = ({ extras: parts }: ExtrasModule) => setExtras((before) => ({ ...before, ...parts }))
    Promise.all([load(), import('./right.tsx')])
      .then(([data, { Right }]) => setGuide({ ...data, Right }))
      .then(() => import('./lazy-chunk.ts').then(extrasFor))
      .then(() => Promise.all([loadTopics(), loadEnglish?.()]))
      .then(([byTopic, inEnglish]) =>
        setExtras((before) => before && { ...before, byTopic, ...(inEnglish && { english: inEnglish }) }),
      )
      // What came stays: the desk works without topics and English.
      .catch(() => setGuide((before) => (before === 'coming' ? 'failed' : before)))
  }, [load, loadTopics, loadEnglish])
  useEffect(fetchGuide, [fetchGuide])
  const empty = useCallback(() => setNumber((before) => before + 1), [])

  const askNextCall = useCallback(() => {
    if (call.current?.isBlank()) empty()
    else nextCall.current?.open()
  }, [empty])

  useEffect(() => {
    const keyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
      if (document.querySelector('dialog[open]') !== null) return
      const { key, shiftKey: shift } = event
      const action = meaningOf({ key, shift, where: whereIs(event.target), letters })
      if (action === null || (idle && action.do !== 'next-call')) return
      if (action.do === 'next-call') {
        if (!event.repeat) askNextCall()
      } else if (action.do === 'help') keyList.current?.open()
      else if (!call.current?.act(action, key)) return
      event.preventDefault()
    }
    const focused = (event: FocusEvent) => setAt(whereIs(event.target))
    document.addEventListener('keydown', keyDown)
    document.addEventListener('focusin', focused)
    return () => {
      document.removeEventListener('keydown', keyDown)
      document.removeEventListener('focusin', focused)
    }
  }, [letters, idle, askNextCall])

  return (
    <div className="desk" data-focus={at} data-letters={letters} data-whole={extras?.byTopic !== undefined}>
      <noscript>
        <p>{t('desk.noscript')}</p>
      </noscript>
      {idle && (
        <div className="note" role="status">
          <p>{t('desk.idle.lead')}</p>
          <button type="button" className="go" data-action="show" ref={show} onClick={wake}>
            {t('desk.idle.show')}
          </button>
        </div>
      )}
      <div className="desk-content" hidden={idle}>
        <Call
          key={number}
          ref={call}
          {...{ core, words, guide, extras, letters, english }}
          onEnglish={() => setEnglish(!english)}
          onHelp={() => keyList.current?.open()}
          onNextCall={askNextCall}
          onRetry={fetchGuide}
        />
      </div>
      <NextCall
        ref={nextCall}
        onEmpty={() => {
          wake()
          empty()
        }}
      />
      <KeyList ref={keyList} {...{ letters }} onLetters={setLetters} idleMinutes={minutes} onIdleMinutes={setMinutes} />
    </div>
  )
}
