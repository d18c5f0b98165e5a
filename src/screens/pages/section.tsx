import { useTranslation } from 'react-i18next'
import type { TextKey } from '../../text/i18n/index.ts'

/** A heading and short sentences in a list, each named by its text's key. */
export function Section({
  title,
  lines,
  values = {},
}: {
  readonly title: TextKey
  readonly lines: readonly TextKey[]
  /** What the sentences have gaps for; a name that a sentence lacks does nothing. */
  readonly values?: { readonly [N in 'operator' | 'count' | 'confirmed' | 'date' | 'host']?: string }
}) {
  const { t } = useTranslation()
  return (
    <section>
      <h2>{t(title)}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{t(line, values)}</li>
        ))}
      </ul>
    </section>
  )
}
