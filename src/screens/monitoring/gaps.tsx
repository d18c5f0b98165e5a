import { useTranslation } from 'react-i18next'
import { type KnownGap, LANDS, type Reason } from '../../domain/rulebook/index.ts'
import { Heading } from './heading.tsx'
import { areaName } from './names.ts'

/** Two columns: what is missing, and what belongs to it. */
export function GapTable({
  title,
  heads,
  rows,
}: {
  readonly title: string
  readonly heads: readonly [string, string]
  readonly rows: readonly (readonly [name: string, said: Reason])[]
}) {
  return (
    <table className="gap-table">
      <caption className="sr">{title}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, { text, lang }]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td lang={lang}>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The Länder without a police contact made for officials, in a sentence. */
export function PoliceGapsInShort({ gaps }: { readonly gaps: readonly KnownGap[] }) {
  const { t } = useTranslation()
  if (gaps.length === 0) return <p>{t('monitoring.gaps.policeNone')}</p>
  const lands = gaps.map(({ land }) => areaName(land, t)).join(', ')
  return (
    <>
      <p className="lead">{t('monitoring.gaps.policeLead', { count: gaps.length, of: LANDS.length })}</p>
      <p>{t('monitoring.gaps.policeLands', { lands })}</p>
    </>
  )
}

/** Länder without a police contact made for officials, by reason. */
export function PoliceGaps({ gaps }: { readonly gaps: readonly KnownGap[] }) {
  const { t } = useTranslation()
  const reasons = [...new Map(gaps.map(({ reason }) => [reason?.text, reason])).values()]
  const landsOf = (reason: Reason | null) =>
    gaps.filter((gap) => gap.reason?.text === reason?.text).map(({ land }) => areaName(land, t))
  const title = t('monitoring.gaps.police')
  return (
    <>
      <Heading>{title}</Heading>
      {gaps.length === 0 ? (
        <p>{t('monitoring.gaps.policeNone')}</p>
      ) : (
        <>
          <p>{t('monitoring.gaps.policeLead', { count: gaps.length, of: LANDS.length })}</p>
          <GapTable
            title={title}
            heads={[t('monitoring.gaps.land'), t('monitoring.gaps.reason')]}
            rows={reasons.map((reason) => [
              landsOf(reason).join(', '),
              reason ?? { text: t('monitoring.gaps.noReason') },
            ])}
          />
        </>
      )}
    </>
  )
}
