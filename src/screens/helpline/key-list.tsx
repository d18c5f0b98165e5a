import { type Ref, useImperativeHandle, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import {
  ANSWER_KEYS,
  FIELD_KEY,
  HAND_KEY,
  HELP_KEY,
  JUMP_KEYS,
  MOVE_KEY,
  NEXT_CALL_KEY,
  OFFER_KEYS,
  OFFICE_KEY,
  TOOL_KEYS,
} from './keys.ts'

export interface Opens {
  readonly open: () => void
}

/** Minutes after which an idle desk may cover its content; 0: never. */
const IDLE_MINUTES = [0, 1, 2, 5, 10, 15, 30] as const

export interface KeyListProps {
  readonly ref: Ref<Opens>
  readonly letters: boolean
  readonly onLetters: (on: boolean) => void
  readonly idleMinutes: number
  readonly onIdleMinutes: (minutes: number) => void
}

/**
 * The list of keys and what the person at the desk sets, in a dialog of the browser: Escape closes it and the focus
 * goes back by itself.
 */
export function KeyList({ ref, letters, onLetters, idleMinutes, onIdleMinutes }: KeyListProps) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  useImperativeHandle(ref, () => ({ open: () => dialog.current?.showModal() }), [])
  const rows: readonly (readonly [string, string])[] = [
    [ANSWER_KEYS, t('desk.keys.answers')],
    [t('desk.keys.enter'), t('desk.keys.next')],
    [MOVE_KEY, t('desk.keys.move')],
    [`${t('desk.keys.shift')} + ${MOVE_KEY}`, t('desk.keys.back')],
    ['↓ ↑', t('desk.keys.arrows')],
    ['← →', t('desk.keys.within')],
    [t('desk.keys.space'), t('desk.keys.toggle')],
    [FIELD_KEY, t('desk.keys.field')],
    [OFFER_KEYS, t('desk.keys.pick')],
    [HAND_KEY, t('desk.keys.hand')],
    [OFFICE_KEY, t('desk.keys.office')],
    [Object.values(TOOL_KEYS).join(' '), t('desk.keys.tools')],
    ['Esc', t('desk.keys.close')],
    [NEXT_CALL_KEY, t('desk.keys.nextCall')],
    [HELP_KEY, t('desk.keys.help')],
  ]
  // The site's own number stands among the others, whatever it is.
  const minutes = [...new Set([...IDLE_MINUTES, idleMinutes])].sort((a, b) => a - b)
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="desk-keys">
      <h2 id="desk-keys">{t('desk.keys.title')}</h2>
      <dl className="facts">
        {rows.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label className="chip">
        <input type="checkbox" checked={letters} onChange={(event) => onLetters(event.currentTarget.checked)} />
        <span>{t('desk.keys.letters')}</span>
      </label>
      <ul className="ans">
        {(Object.keys(JUMP_KEYS) as (keyof typeof JUMP_KEYS)[]).map((region) => (
          <li key={region}>
            <kbd>{JUMP_KEYS[region]}</kbd> {t(`desk.short.${region}`)}
          </li>
        ))}
      </ul>
      <p>
        <label>
          {t('desk.idle.after')}{' '}
          <select
            data-idle=""
            value={idleMinutes}
            onChange={({ currentTarget }) => onIdleMinutes(Number(currentTarget.value))}
          >
            {minutes.map((count) => (
              <option key={count} value={count}>
                {count === 0 ? t('desk.idle.never') : t('desk.idle.minutes', { count })}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p className="quiet-text">{t('desk.credits')}</p>
      <button type="button" className="sec" onClick={() => dialog.current?.close()}>
        {t('desk.close')}
      </button>
    </dialog>
  )
}
