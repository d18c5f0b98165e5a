import { useTranslation } from 'react-i18next'
import { type Coverage, LANDS, type QuestionWords } from '../../domain/rulebook/index.ts'
import { leastIndependent, withoutJustice, withoutOwn } from './gap-figures.ts'
import { GapTable } from './gaps.tsx'
import { Heading } from './heading.tsx'
import { answerName, areaName } from './names.ts'

/**
 * Gaps that the numbers show by themselves: Länder without something of their own, incidents that no police or
 * prosecution names.
 */
export function ThinPlaces({ coverage, words }: { readonly coverage: Coverage; readonly words: QuestionWords }) {
  const { t } = useTranslation()
  const own = withoutOwn(coverage)
  const justice = withoutJustice(coverage)
  const incident = (id: string) => answerName(words, 'incident', id)
  const lands = (ids: readonly (typeof LANDS)[number][]) =>
    ids.length === LANDS.length ? t('monitoring.gaps.everyLand') : ids.map((id) => areaName(id, t)).join(', ')
  return (
    <>
      <Heading>{t('monitoring.gaps.own')}</Heading>
      {own.length === 0 ? (
        <p>{t('monitoring.gaps.ownNone')}</p>
      ) : (
        <>
          <p>{t('monitoring.gaps.ownLead')}</p>
          <p>{t('monitoring.gaps.ownReason', { least: leastIndependent(coverage.incidents) })}</p>
          <GapTable
            title={t('monitoring.gaps.own')}
            heads={[t('monitoring.gaps.land'), t('monitoring.gaps.incidents')]}
            rows={own.map(({ land, incidents }) => [areaName(land, t), { text: incidents.map(incident).join(', ') }])}
          />
        </>
      )}
      <Heading>{t('monitoring.gaps.justice')}</Heading>
      {justice.length === 0 ? (
        <p>{t('monitoring.gaps.justiceNone')}</p>
      ) : (
        <>
          <p>{t('monitoring.gaps.justiceLead')}</p>
          <p>{t('monitoring.gaps.justiceReason')}</p>
          <GapTable
            title={t('monitoring.gaps.justice')}
            heads={[t('monitoring.coverage.incident'), t('monitoring.gaps.lands')]}
            rows={justice.map((entry) => [incident(entry.incident), { text: lands(entry.lands) }])}
          />
        </>
      )}
    </>
  )
}
