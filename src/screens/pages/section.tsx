import { useTranslation } from 'react-i18next'

/** A heading and short sentences in a list, each named by its text's key. */
export function Section({
  title,
  lines,
  values = {},
}: {
  readonly title: string
  readonly lines: readonly string[]
  readonly values?: { readonly [name: string]: string }
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
