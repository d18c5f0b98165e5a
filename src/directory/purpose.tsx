import { useTranslation } from 'react-i18next'
import type { Offer, OfferText } from '../rulebook/index.ts'
import { FactList } from './fact.tsx'

/** What an offer is for, in the words of the guide, and what it says it does not take. */
export function Purpose({ offer, text }: { readonly offer: Offer; readonly text: OfferText }) {
  const { t } = useTranslation()
  const incidents = [...new Set([...offer.incident, ...offer.through])]
  return (
    <>
      <section aria-labelledby="for">
        <h2 id="for">{t('directory.for')}</h2>
        <dl className="facts">
          <FactList term={t('directory.needs')} values={offer.needs.map((need) => t(`need.${need}`))} />
          <FactList
            term={t('directory.incidents')}
            values={incidents.map((incident) => t(`reasons.incident.${incident}`))}
          />
          <FactList
            term={t('directory.backgrounds')}
            values={offer.background.map((background) => t(`reasons.background.${background}`))}
          />
        </dl>
      </section>
      {text.notFor.length > 0 && (
        <section aria-labelledby="not-for">
          <h2 id="not-for">{t('directory.notFor')}</h2>
          {text.notFor.map((line) => (
            <p key={line} lang={text.lang}>
              {line}
            </p>
          ))}
        </section>
      )}
    </>
  )
}
