import { useTranslation } from 'react-i18next'
import { type Monitoring, POLICE_VALUES } from '../../domain/rulebook/index.ts'

/** The few numbers that somebody takes along who reads nothing else. */
export function Figures({ monitoring }: { readonly monitoring: Monitoring }) {
  const { t } = useTranslation()
  const { freshness, byPolice } = monitoring
  const { fresh, old, stale } = freshness.confirmed
  const nationwide = freshness.areas.find(({ area }) => area === 'DE')?.offers ?? 0
  return (
    <dl className="figures">
      <div>
        <dt>{t('monitoring.figures.offers', { nationwide, land: freshness.offers - nationwide })}</dt>
        <dd>{freshness.offers}</dd>
      </div>
      {POLICE_VALUES.map((police) => (
        <div key={police}>
          <dt>{t(`monitoring.figures.${police}`)}</dt>
          <dd>{byPolice[police]}</dd>
        </div>
      ))}
      <div>
        <dt>{t('monitoring.figures.confirmed')}</dt>
        <dd>{t('monitoring.figures.confirmedOf', { confirmed: fresh + old + stale, offers: freshness.offers })}</dd>
      </div>
    </dl>
  )
}
