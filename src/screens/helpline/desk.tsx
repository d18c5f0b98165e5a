import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Core, QuestionId, QuestionWords } from '../../domain/rulebook/index.ts'
import { forgetOnLeave } from '../leaving/index.ts'
import './desk.css'
import './result-panel.css'
import type { DeskGuide } from './desk-guide.ts'
import { KeyList, type Opens } from './key-list.tsx'
import { HELP_KEY, LETTERS, MOVE_KEY, NEXT_CALL_KEY, OFFICE_KEY, type Region } from './keys.ts'
import type { Extras } from './lazy-chunk.ts'
import { NextCall } from './next-call.tsx'
import { goTo, goToOffice, move, moveByArrow, regionsFor } from './regions.ts'
import { Session } from './session.tsx'
import { useIdle } from './use-idle.ts'
import { useKeptFocus } from './use-kept-focus.ts'

export interface DeskProps {
  readonly core: Core
  readonly words: QuestionWords
  /** Stable between renders. */
  readonly load: () => Promise<Omit<DeskGuide, 'Right'>>
}

const ARROWS: { readonly [key: string]: 1 | -1 } = { ArrowDown: 1, ArrowUp: -1 }

/** Whether a key belongs to a field in which one writes, or to a list that letters and arrows search. */
function writing(target: EventTarget | null): boolean {
  return target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === 'text')
}

/** The helpline's desk: the guide on one page, by keyboard, while somebody is on the phone. */
export function Desk({ core, words, load }: DeskProps) {
  const { t } = useTranslation()
  const root = useRef<HTMLDivElement>(null)
  const asked = useRef<readonly QuestionId[]>([])
  const keyList = useRef<Opens>(null)
  const nextCall = useRef<Opens>(null)
  const [call, setCall] = useState(1)
  const [letters, setLetters] = useState(false)
  const [guide, setGuide] = useState<DeskGuide | 'coming' | 'failed'>('coming')
  const [extras, setExtras] = useState<Extras | null>(null)
  const [idle, wake] = useIdle(core.site.desk.hideAfterMinutes)
  const show = useRef<HTMLButtonElement>(null)
  useKeptFocus(idle, show)

  const fetchGuide = useCallback(() => {
    setGuide('coming')
    Promise.all([load(), import('./result-panel.tsx')])
      .then(([data, { Right }]) => {
        setGuide({ ...data, Right })
        return import('./lazy-chunk.ts').then((module) => setExtras(module.extras))
      })
      .catch(() => setGuide((before) => (before === 'coming' ? 'failed' : before)))
  }, [load])
  useEffect(fetchGuide, [fetchGuide])
  useEffect(() => forgetOnLeave(window, () => setCall((before) => before + 1)), [])

  const step = useCallback((by: 1 | -1) => {
    if (root.current !== null) move(root.current, regionsFor(asked.current), by)
  }, [])
  const next = useCallback(() => step(1), [step])

  useEffect(() => {
    const keyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
      if (idle && event.key !== NEXT_CALL_KEY) return
      if (document.querySelector('dialog[open]') !== null) return
      const region = (Object.keys(LETTERS) as Region[]).find((one) => LETTERS[one] === event.key.toLowerCase())
      const inList = event.target instanceof HTMLSelectElement
      const arrow = event.shiftKey || inList ? undefined : ARROWS[event.key]
      if (arrow !== undefined) {
        const { current } = root
        if (current === null || !moveByArrow(current, regionsFor(asked.current), arrow)) return
      } else if (event.key === MOVE_KEY) step(event.shiftKey ? -1 : 1)
      else if (event.key === NEXT_CALL_KEY) nextCall.current?.open()
      else if (writing(event.target)) return
      else if (event.key.toLowerCase() === OFFICE_KEY) {
        if (root.current === null || !goToOffice(root.current, letters)) return
      } else if (!letters) return
      else if (event.key === HELP_KEY) keyList.current?.open()
      else if (region !== undefined && root.current !== null) goTo(root.current, region)
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', keyDown)
    return () => document.removeEventListener('keydown', keyDown)
  }, [letters, step, idle])

  const empty = () => {
    wake()
    setCall((before) => before + 1)
    requestAnimationFrame(() => root.current && goTo(root.current, 'danger'))
  }

  return (
    <div className="desk" ref={root}>
      <div className="bar">
        <h1>{t('desk.title')}</h1>
        <button type="button" className="link" onClick={() => keyList.current?.open()}>
          {t('desk.keys.title')} <kbd>{HELP_KEY}</kbd>
        </button>
        <NextCall ref={nextCall} onEmpty={empty} />
      </div>
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
      <div hidden={idle}>
        <Session
          key={call}
          core={core}
          words={words}
          guide={guide}
          extras={extras}
          letters={letters}
          onAsked={(ids) => {
            asked.current = ids
          }}
          onNext={next}
          onHelp={() => keyList.current?.open()}
          onRetry={fetchGuide}
        />
      </div>
      <KeyList ref={keyList} letters={letters} onLetters={setLetters} />
    </div>
  )
}
