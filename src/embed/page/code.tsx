import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** Text to copy. */
export function Code({ title, text }: { readonly title: string; readonly text: string }) {
  const { t } = useTranslation()
  const [said, setSaid] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('embed.copied')),
      () => setSaid(t('embed.copyFailed')),
    )
  return (
    <>
      <pre className="code">
        <code>{text}</code>
      </pre>
      <p className="act">
        <button type="button" className="sec" onClick={copy} aria-label={`${t('embed.copy')}: ${title}`}>
          {t('embed.copy')}
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  )
}
