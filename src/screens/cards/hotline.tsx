import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { openingOf } from '../../domain/matching/index.ts'
import type { Core } from '../../domain/rulebook/index.ts'
import { useNow } from './clock.ts'
import { lineNumber } from './emergency.tsx'
import { OpeningState } from './opening-state.tsx'
import { PhoneLink } from './phone-link.tsx'

/**
 * The human being at the end of every screen but the result, which begins with one: number, whether open today, what
 * happens when one calls.
 */
export function HotlineCard({ core }: { readonly core: Core }) {
  const { t } = useTranslation()
  const now = useNow()
  const titleId = useId()
  const line = core.hotlines[core.site.hotline]
  if (line === undefined) return null
  const opening = now && openingOf(line, now)
  const [phone] = line.contact.phones
  const [mail] = line.contact.emails
  return (
    <aside className="hot" data-hotline="" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('hotline.title')}</h2>
      <p>{t('hotline.fallback')}</p>
      {phone && (
        <p>
          <PhoneLink phone={phone} className="num" />
        </p>
      )}
      <p>
        {opening && now && <OpeningState opening={opening} now={now} />}{' '}
        <span className="quiet-text">{t('hotline.hours')}</span>
      </p>
      {opening?.open === false && (
        <div className="closed">
          <p>{t('hotline.closedTitle')}</p>
          <ul className="plain">
            {core.site.whenClosed.map((id) => (
              <li key={id}>
                {core.hotlines[id]?.name}
                {core.hotlines[id]?.contact.phones.map((other) => (
                  <PhoneLink key={other.dial} phone={other} className="number" />
                ))}
              </li>
            ))}
          </ul>
          <p>
            {t('site.danger')} <EmergencyNumber core={core} />
          </p>
        </div>
      )}
      <p>
        {t('hotline.facts')} {mail && <a href={`mailto:${mail}`}>{t('hotline.write', { mail })}</a>}
      </p>
      <p className="quiet-text">{t('hotline.expect')}</p>
    </aside>
  )
}

function EmergencyNumber({ core }: { readonly core: Core }) {
  const { t } = useTranslation()
  const police = lineNumber(core, core.site.emergency[0])
  return police ? <a href={`tel:${police.dial}`}>{t('site.call110')}</a> : null
}
