import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/**
 * Text to copy.
 * @param prose words rather than code
 */
export function Code({
  title,
  text,
  prose = false,
}: {
  readonly title: string
  readonly text: string
  readonly prose?: boolean
}) {
  const { t } = useTranslation()
  const [said, setSaid] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('embed.copied')),
      () => setSaid(t('embed.copyFailed')),
    )
  return (
    <>
      {prose ? (
        <blockquote className="code">{text}</blockquote>
      ) : (
        <pre className="code">
          <code>{text}</code>
        </pre>
      )}
      <p className="act">
        <button type="button" className="sec" onClick={copy} aria-label={`${t('embed.copy')}: ${title}`}>
          {t('embed.copy')}
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  )
}
