import { useTranslation } from 'react-i18next'
import { type CountsByPolice, POLICE_VALUES } from '../../domain/rulebook/index.ts'
import type { SoundDraft } from './look-at-draft.ts'

/** The cells of the coverage that the draft changes, each with the number before and after. */
export function CoverageChanges({ sound }: { readonly sound: SoundDraft }) {
  const { t } = useTranslation()
  const { before, after } = sound.coverage
  const rows = (['incidents', 'backgrounds'] as const).flatMap((subjects) => {
    const question = subjects === 'incidents' ? 'incident' : 'background'
    const old = new Map<string, CountsByPolice>(
      before[subjects].map(({ area, subject, counts }) => [`${area} ${subject}`, counts]),
    )
    return after[subjects].flatMap(({ area, subject, counts }) =>
      POLICE_VALUES.flatMap((police) => {
        const was = old.get(`${area} ${subject}`)?.[police].all ?? 0
        const is = counts[police].all
        const name = sound.questionWords[question]?.answers[subject]?.short ?? subject
        return was === is ? [] : [{ key: `${area} ${subject} ${police}`, area, name, police, was, is }]
      }),
    )
  })
  if (rows.length === 0) return <p>{t('draft.noCoverage')}</p>
  return (
    <table className="numbers-table">
      <caption>{t('draft.coverageTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('draft.subject')}</th>
          <th scope="col">{t('draft.police')}</th>
          <th scope="col">{t('draft.was')}</th>
          <th scope="col">{t('draft.is')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, area, name, police, was, is }) => (
          <tr key={key}>
            <th scope="row">
              {area === 'DE' ? t('directory.nationwide') : t(`directory.land.${area}`)}: {name}
            </th>
            <td>{t(`badge.${police}`)}</td>
            <td>{was}</td>
            <td>{is}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
