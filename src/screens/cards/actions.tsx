import { useTranslation } from 'react-i18next'
import type { Offer, OfferText } from '../../domain/rulebook/index.ts'
import { OutLink, useLanguage } from '../ui/index.ts'
import { PhoneLink } from './phone-link.tsx'
import { hoursLines, numberLine } from './week.ts'

interface Action {
  readonly kind: 'call' | 'write' | 'chat' | 'form' | 'website'
  readonly href: string
  readonly label?: string
}

/** The ways to an offer, the most direct first; with `writing`, written ways first. */
function actionsOf({ contact }: Offer, writing: boolean): readonly Action[] {
  const [phone] = contact.phones
  const [mail] = contact.emails
  const call: Action[] = phone === undefined ? [] : [{ kind: 'call', href: `tel:${phone.dial}`, label: phone.number }]
  const written: Action[] = [
    ...(contact.chat === undefined ? [] : [{ kind: 'chat', href: contact.chat } as const]),
    ...(mail === undefined ? [] : [{ kind: 'write', href: `mailto:${mail}` } as const]),
    ...(contact.form === undefined ? [] : [{ kind: 'form', href: contact.form } as const]),
  ]
  const website: Action[] = contact.website === undefined ? [] : [{ kind: 'website', href: contact.website }]
  return writing ? [...written, ...website, ...call] : [...call, ...written, ...website]
}

/**
 * Says whether {@link Actions} has a way to show. Where it has none it shows the hint instead, so a card does not show
 * it again.
 * @param offer an offer, or the office of it that was chosen
 */
export function hasActions(offer: Offer): boolean {
  return actionsOf(offer, false).length > 0
}

/** One obvious action, others beside it. */
export function Actions({
  offer,
  text,
  writing,
}: {
  readonly offer: Offer
  readonly text: OfferText
  readonly writing: boolean
}) {
  const { t } = useTranslation()
  const actions = actionsOf(offer, writing)
  if (actions.length === 0) return <p className="quiet-text">{text.hint ?? t('card.noContact')}</p>
  const insecure = actions.some(
    ({ kind }) => kind !== 'call' && kind !== 'write' && offer.contact.insecure?.includes(kind),
  )
  return (
    <>
      <p className="act">
        {actions.map(({ kind, href, label }, index) => {
          const className = index === 0 ? 'main' : 'sec'
          const words = label ?? t(`card.${kind}`)
          return kind === 'call' ? (
            <a
              key={kind}
              className={className}
              href={href}
              aria-label={`${t('link.callNumber', { number: words })} – ${text.shortName}`}
            >
              {words}
            </a>
          ) : kind === 'write' ? (
            <a key={kind} className={className} href={href} aria-label={`${words} – ${text.shortName}`}>
              {words}
            </a>
          ) : (
            <OutLink key={kind} className={className} href={href}>
              {words}
            </OutLink>
          )
        })}
      </p>
      {insecure && <p className="quiet-text">{t('card.insecure')}</p>}
    </>
  )
}

/** The numbers that the buttons do not show, each with its label. */
export function FurtherNumbers({ offer, text }: { readonly offer: Offer; readonly text: OfferText }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const others = offer.contact.phones.slice(1)
  if (others.length === 0) return null
  return (
    <ul className="plain numbers">
      {others.map((phone, index) => (
        <li key={phone.dial}>
          {text.phoneLabels[index + 1]} <PhoneLink phone={phone} />{' '}
          {phone.hours && <span className="quiet-text">{hoursLines(phone.hours, language, t).join('; ')} </span>}
          {phone.email && <a href={`mailto:${phone.email}`}>{phone.email}</a>}
        </li>
      ))}
    </ul>
  )
}

/** Every way to an offer written out; only paper shows it. */
export function Paper({ offer, text }: { readonly offer: Offer; readonly text: OfferText }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { phones, emails, chat, form, website, address } = offer.contact
  const lines = [...new Set([...emails, chat, form, website, address])].filter((line) => line !== undefined)
  return (
    <ul className="plain paper" aria-hidden="true">
      {text.name !== text.shortName && <li>{text.name}</li>}
      {phones.map((phone, index) => (
        <li key={phone.number}>
          {[numberLine(phone, text.phoneLabels[index] ?? '', language, t), phone.email].filter(Boolean).join(' ')}
        </li>
      ))}
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
