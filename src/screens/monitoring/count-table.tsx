import { useTranslation } from 'react-i18next'
import { Heading } from './heading.tsx'

/** How many offers share a value, as a table whose bars show what its numbers say. */
export function Tally({
  title,
  lead,
  head,
  rows,
}: {
  readonly title: string
  readonly lead?: string
  readonly head: string
  readonly rows: readonly { readonly name: string; readonly offers: number }[]
}) {
  const { t } = useTranslation()
  const most = Math.max(...rows.map(({ offers }) => offers))
  return (
    <>
      <Heading>{title}</Heading>
      {lead !== undefined && <p>{lead}</p>}
      <table className="tally">
        <caption className="sr">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{t('monitoring.freshness.offers')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, offers }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(100 * offers) / most} height="8" />
                </svg>
                {offers}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
