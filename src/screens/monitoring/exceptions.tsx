import { useTranslation } from 'react-i18next'
import type { Monitoring } from '../../domain/rulebook/index.ts'
import { Heading } from './heading.tsx'
import { OfferLink } from './offer-link.tsx'

const KINDS = ['not-open', 'not-listed', 'shared-contact'] as const

/** Offers that the checks find conspicuous, each with the reason why it stays. */
export function Exceptions({ exceptions, names }: Pick<Monitoring, 'exceptions' | 'names'>) {
  const { t } = useTranslation()
  if (exceptions.length === 0) return null
  return (
    <>
      <Heading>{t('monitoring.gaps.special')}</Heading>
      <p>{t('monitoring.gaps.specialLead')}</p>
      {KINDS.map((kind) => {
        const these = exceptions.filter((entry) => entry.kind === kind)
        return (
          these.length > 0 && (
            <section key={kind}>
              <Heading below>{t(`monitoring.gaps.kind.${kind}`)}</Heading>
              <ul className="plain list">
                {these.map(({ offers, reason }) => (
                  <li key={offers.join()}>
                    {offers.map((id) => (
                      <OfferLink key={id} id={id} names={names} />
                    ))}
                    <span className="quiet-text" lang={reason.lang}>
                      {reason.text}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
    </>
  )
}
