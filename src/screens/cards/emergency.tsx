import { useTranslation } from 'react-i18next'
import type { Core, Phone } from '../../domain/rulebook/index.ts'
import { PhoneLink } from './phone-link.tsx'

/** The first number of one of the reserved lines; the build has checked that it exists. */
export function lineNumber(core: Core, id: string | undefined): Phone | undefined {
  return id === undefined ? undefined : core.hotlines[id]?.contact.phones[0]
}

/**
 * The card for somebody in danger: whom to call and what to say. It is in the HTML of the first question and appears by
 * CSS alone.
 */
export function EmergencyCard({ core, heading }: { readonly core: Core; readonly heading: React.ReactNode }) {
  const { t } = useTranslation()
  const [police, ambulance] = core.site.emergency.map((id) => lineNumber(core, id))
  const crisis = lineNumber(core, core.site.whenClosed[0])
  return (
    <section className="urgent" data-emergency="">
      {heading}
      {police && (
        <a className="go" href={`tel:${police.dial}`}>
          {t('emergency.call110')}
        </a>
      )}
      <p className="urgent-place">{t('emergency.place')}</p>
      <p>{t('emergency.say')}</p>
      <ul>
        <li>{t('emergency.where')}</li>
        <li>{t('emergency.what')}</li>
      </ul>
      <p>
        {t('emergency.injured')} {ambulance && <a href={`tel:${ambulance.dial}`}>{t('emergency.call112')}</a>}
      </p>
      <p>{t('emergency.powder')}</p>
      {crisis && (
        <p>
          {t('emergency.harm')} <PhoneLink phone={crisis} />
        </p>
      )}
      <p className="quiet-text">{t('emergency.nora')}</p>
    </section>
  )
}

/** The line above a result after “in danger now”. */
export function EmergencyStrip({ core }: { readonly core: Core }) {
  const { t } = useTranslation()
  const [police, ambulance] = core.site.emergency.map((id) => lineNumber(core, id))
  return (
    <p className="strip" data-emergency="">
      {t('emergency.strip')} {police && <a href={`tel:${police.dial}`}>{t('emergency.call110')}</a>}{' '}
      {t('emergency.stripInjured')} {ambulance && <a href={`tel:${ambulance.dial}`}>{t('emergency.call112')}</a>}
    </p>
  )
}
