import { type MouseEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { countShiftPresses, PRESSES } from './shift-presses.ts'

/**
 * The way out, always visible and first in tab order. A link, so that it works before and without any script; Shift
 * three times does the same.
 */
export function ExitButton({ target, onExit }: { readonly target: string; readonly onExit: () => void }) {
  const { t } = useTranslation()
  const [pressed, setPressed] = useState(0)

  useEffect(
    () =>
      countShiftPresses(window, (count) => {
        setPressed(count)
        if (count >= PRESSES) onExit()
      }),
    [onExit],
  )
  const press = (event: MouseEvent) => {
    event.preventDefault()
    onExit()
  }
  return (
    <>
      <a className="exit" data-action="exit" href={target} rel="noreferrer" title={t('site.exitHint')} onClick={press}>
        {t('site.exit')}
      </a>
      <span className="sr" role="status">
        {pressed > 0 && pressed < PRESSES && t('site.exitCount', { pressed, left: PRESSES - pressed })}
      </span>
    </>
  )
}
