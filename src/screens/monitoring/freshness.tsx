import { useTranslation } from 'react-i18next'
import type { FreshnessReport } from '../../domain/rulebook/index.ts'
import { formatDate } from '../../text/i18n/index.ts'
import { useLanguage } from '../ui/index.ts'
import { Tally } from './count-table.tsx'
import { Heading } from './heading.tsx'
import { areaName } from './names.ts'
import { OfferLink } from './offer-link.tsx'

export interface FreshnessViewProps {
  /** What `freshnessReport` counted. */
  readonly report: FreshnessReport
  /** Names of the offers that the report names. */
  readonly names: { readonly [offer: string]: string }
}

/**
 * How old the facts are: what a person confirmed, when sources were read, which dates they carry. Renders headings of
 * the third level.
 */
export function FreshnessView({ report, names }: FreshnessViewProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { offers, confirmed, oldAfter, staleAfter, read, pages, oldest, areas } = report
  const sum = confirmed.fresh + confirmed.old + confirmed.stale
  const months = read.map(({ month, offers }) => ({ name: formatDate(month, language), offers }))
  const years = pages.map(({ year, offers }) => ({ name: year ?? t('monitoring.freshness.noDate'), offers }))
  return (
    <div className="report">
      <ul>
        <li>{t('monitoring.freshness.sourced')}</li>
        <li>{t('monitoring.freshness.confirmed')}</li>
        <li>{t('monitoring.freshness.limits', { old: oldAfter, stale: staleAfter })}</li>
      </ul>
      <p className="note">
        {t(sum === 0 ? 'monitoring.freshness.none' : 'monitoring.freshness.some', {
          offers,
          confirmed: sum,
          ...confirmed,
        })}
      </p>
      <Tally title={t('monitoring.freshness.read')} head={t('monitoring.freshness.month')} rows={months} />
      <Tally
        title={t('monitoring.freshness.pages')}
        lead={t('monitoring.freshness.pagesLead')}
        head={t('monitoring.freshness.year')}
        rows={years}
      />
      <Heading>{t('monitoring.freshness.oldest')}</Heading>
      <p>{t('monitoring.freshness.oldestLead')}</p>
      <ol className="oldest">
        {oldest.map(({ offer, pageDate }) => (
          <li key={offer}>
            <OfferLink id={offer} names={names} /> <span className="quiet-text">{formatDate(pageDate, language)}</span>
          </li>
        ))}
      </ol>
      <Heading>{t('monitoring.freshness.areas')}</Heading>
      <table className="numbers-table">
        <caption className="sr">{t('monitoring.freshness.areas')}</caption>
        <thead>
          <tr>
            {(['area', 'offers', 'areaConfirmed', 'areaDated'] as const).map((head) => (
              <th key={head} scope="col">
                {t(`monitoring.freshness.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areas.map(({ area, offers, confirmed, dated }) => (
            <tr key={area}>
              <th scope="row">{area === 'DE' ? t('directory.nationwide') : areaName(area, t)}</th>
              <td>{offers}</td>
              <td>{confirmed}</td>
              <td>{dated}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
