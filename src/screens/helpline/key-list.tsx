import { type Ref, useImperativeHandle, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ANSWER_KEYS, HELP_KEY, LETTERS, MOVE_KEY, NEXT_CALL_KEY, OFFICE_KEY, type Region } from './keys.ts'

export interface Opens {
  readonly open: () => void
}

/** The list of keys, in a dialog of the browser: Escape closes it and the focus goes back by itself. */
export function KeyList({
  ref,
  letters,
  onLetters,
}: {
  readonly ref: Ref<Opens>
  readonly letters: boolean
  readonly onLetters: (on: boolean) => void
}) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  useImperativeHandle(ref, () => ({ open: () => dialog.current?.showModal() }), [])
  const rows: readonly (readonly [string, string])[] = [
    [MOVE_KEY, t('desk.keys.move')],
    [`${t('desk.keys.shift')} + ${MOVE_KEY}`, t('desk.keys.back')],
    [t('desk.keys.enter'), t('desk.keys.next')],
    ['↓ ↑', t('desk.keys.arrows')],
    [ANSWER_KEYS, t('desk.keys.answers')],
    ['← →', t('desk.keys.within')],
    [t('desk.keys.space'), t('desk.keys.toggle')],
    [OFFICE_KEY, t('desk.keys.office')],
    [NEXT_CALL_KEY, t('desk.keys.nextCall')],
    [HELP_KEY, t('desk.keys.help')],
  ]
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
        {(Object.keys(LETTERS) as Region[]).map((region) => (
          <li key={region}>
            <kbd>{LETTERS[region]}</kbd> {t(`desk.short.${region}`)}
          </li>
        ))}
      </ul>
      <button type="button" className="sec" onClick={() => dialog.current?.close()}>
        {t('desk.close')}
      </button>
    </dialog>
  )
}
