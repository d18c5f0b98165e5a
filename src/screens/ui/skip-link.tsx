import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'

const CONTENT = 'main'

/**
 * Leads the keyboard past the bar to the content; in sight only while it has the focus. The address stays as it is:
 * another one would be an entry in the history.
 */
export function SkipLink() {
  const { t } = useTranslation()
  const skip = (event: MouseEvent) => {
    event.preventDefault()
    // By its element: in a frame its name is another one.
    document.querySelector<HTMLElement>(CONTENT)?.focus({ preventScroll: true })
  }
  return (
    <a className="skip" href={`#${CONTENT}`} onClick={skip}>
      {t('site.skip')}
    </a>
  )
}
