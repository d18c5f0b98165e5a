import { useTranslation } from 'react-i18next'

/** Empty tables to fill in by hand, one an entry. There is no form: nothing written here could be stored or sent. */
export function PaperTables({
  texts,
  count,
  tall,
}: {
  /** The group of texts that holds `item` and `rows`. */
  readonly texts: 'evidence' | 'log'
  readonly count: number
  /** Rows, from 0, that need room for several lines. */
  readonly tall: readonly number[]
}) {
  const { t } = useTranslation()
  const rows: readonly string[] = t(`guidance.${texts}.rows`, { returnObjects: true })
  return Array.from({ length: count }, (_, index) => {
    const caption = t(`guidance.${texts}.item`, { number: index + 1 })
    return (
      <table key={caption}>
        <caption>{caption}</caption>
        <tbody>
          {rows.map((row, place) => (
            <tr key={row} className={tall.includes(place) ? 'tall' : undefined}>
              <th scope="row">{row}</th>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    )
  })
}
