import { useId } from 'react'
import { useTranslation } from 'react-i18next'

/** One text to copy: its title, the button, what can be chosen, and the text as it will be copied. */
export function TextPart({
  is,
  title,
  text,
  start = false,
  onCopy,
  children,
}: {
  readonly is: 'email' | 'callback' | 'transfer'
  readonly title: string
  readonly text: string
  /** Whether keys that lead to the panel end at this button. */
  readonly start?: boolean
  readonly onCopy: (text: string, what: string) => void
  /** What can be chosen. */
  readonly children?: React.ReactNode
}) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <section className={`caller-part caller-${is}`} aria-labelledby={id}>
      <div className="head">
        <h3 id={id}>{title}</h3>
        <button type="button" className="sec" data-start={start ? '' : undefined} onClick={() => onCopy(text, title)}>
          {t('desk.caller.copy')} <span className="sr">{title}</span>
        </button>
      </div>
      {children}
      <p className="caller-text" data-text={is}>
        {text}
      </p>
    </section>
  )
}
