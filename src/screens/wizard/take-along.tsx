import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** Copy as text, print a clean sheet. */
export function TakeAlong({
  text,
  withSteps,
  onSteps,
}: {
  readonly text: string
  /** Whether the first steps go onto the sheet; they show what it is about, so somebody decides. */
  readonly withSteps: boolean
  readonly onSteps: (withSteps: boolean) => void
}) {
  const { t } = useTranslation()
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(t('copyPrint.copied'))
    } catch {
      setSaid(t('copyPrint.copyFailed'))
    }
  }
  /** A page around the guide may forbid printing, and the browser then says nothing. */
  const print = () => {
    let began = false
    const begin = () => {
      began = true
    }
    window.addEventListener('beforeprint', begin)
    window.print()
    window.removeEventListener('beforeprint', begin)
    setSaid(began || window.parent === window ? '' : t('copyPrint.printFailed'))
  }
  return (
    <section className="take">
      <h2>{t('copyPrint.title')}</h2>
      <p className="quiet-text">{t('copyPrint.hint')}</p>
      <label className="chip">
        <input type="checkbox" checked={withSteps} onChange={(event) => onSteps(event.currentTarget.checked)} />
        <span>{t('copyPrint.steps')}</span>
      </label>
      <p className="act">
        <button type="button" className="sec" onClick={copy}>
          {t('copyPrint.copy')}
        </button>
        <button type="button" className="sec" onClick={print}>
          {t('copyPrint.print')}
        </button>
      </p>
      <p role="status">{said}</p>
    </section>
  )
}
