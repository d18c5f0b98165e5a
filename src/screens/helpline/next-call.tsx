import { type Ref, useImperativeHandle, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Opens } from './key-list.tsx'

/**
 * Empties everything for the next call. It asks once, and the focus stands on “no”: a single press never empties
 * anything.
 */
export function NextCall({ ref, onEmpty }: { readonly ref: Ref<Opens>; readonly onEmpty: () => void }) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const stay = useRef<HTMLButtonElement>(null)
  const open = () => {
    if (dialog.current?.open) return
    dialog.current?.showModal()
    stay.current?.focus()
  }
  useImperativeHandle(ref, () => ({ open }))
  const empty = () => {
    dialog.current?.close()
    onEmpty()
  }
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="desk-next">
      <h2 id="desk-next">{t('desk.next.title')}</h2>
      <p>{t('desk.next.lead')}</p>
      <p className="act">
        <button type="button" ref={stay} onClick={() => dialog.current?.close()}>
          {t('desk.next.stay')}
        </button>
        <button type="button" className="main" data-action="empty" onClick={empty}>
          {t('desk.next.empty')}
        </button>
      </p>
    </dialog>
  )
}
