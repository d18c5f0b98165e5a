import { useTranslation } from 'react-i18next'
import {
  type Area,
  type Coverage,
  type CoverageCell,
  type Incident,
  type NamedBackground,
  POLICE_VALUES,
  type QuestionWords,
} from '../../domain/rulebook/index.ts'
import { leastIndependent } from './gap-figures.ts'
import { answerName, areaName } from './names.ts'

/** All numbers of one Land: incidents, then what each background opens beside them. */
export function LandTable({
  area,
  coverage,
  words,
}: {
  readonly area: Area
  readonly coverage: Coverage
  readonly words: QuestionWords
}) {
  const { t } = useTranslation()
  const of = <T extends Incident | NamedBackground>(cells: readonly CoverageCell<T>[]) =>
    cells.filter((cell) => cell.area === area)
  const rows = (question: 'incident' | 'background', cells: readonly CoverageCell<Incident | NamedBackground>[]) =>
    cells.map(({ subject, counts }) => (
      <tr key={subject}>
        <th scope="row">{answerName(words, question, subject)}</th>
        {POLICE_VALUES.map((police) => (
          <td key={police}>
            {area === 'DE' ? counts[police].all : t('monitoring.coverage.cell', { ...counts[police] })}
          </td>
        ))}
      </tr>
    ))
  const name = areaName(area, t)
  return (
    <details className="land">
      <summary>
        <b>{name}</b>{' '}
        <span className="quiet-text">
          {t('monitoring.coverage.least', { count: leastIndependent(of(coverage.incidents)) })}
        </span>
      </summary>
      <table className="numbers-table">
        <caption>
          {t(area === 'DE' ? 'monitoring.coverage.captionAnywhere' : 'monitoring.coverage.caption', { area: name })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('monitoring.coverage.incident')}</th>
            {POLICE_VALUES.map((police) => (
              <th key={police} scope="col">
                {t(`monitoring.coverage.head.${police}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows('incident', of(coverage.incidents))}</tbody>
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={1 + POLICE_VALUES.length}>
              {t('monitoring.coverage.backgroundHead')}
            </th>
          </tr>
          {rows('background', of(coverage.backgrounds))}
        </tbody>
      </table>
    </details>
  )
}
