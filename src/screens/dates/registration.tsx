import { useTranslation } from 'react-i18next'
import type { PublicEvent } from '../../domain/rulebook/index.ts'
import { formatDate } from '../../text/i18n/index.ts'
import { OutLink, useLanguage } from '../ui/index.ts'

/** Whether and how to register: what is known of it, then the ways. */
export function Registration({ registration }: { readonly registration: NonNullable<PublicEvent['registration']> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { required, url, email, deadline, seats, seatsLeft } = registration
  const words = [
    required !== null && t(required ? 'dates.registrationNeeded' : 'dates.registrationFree'),
    deadline !== undefined && t('dates.deadline', { date: formatDate(deadline, language) }),
    seats !== undefined && t('dates.seats', { seats }),
    seatsLeft !== undefined && t('dates.seatsLeft', { left: seatsLeft }),
  ].filter(Boolean)
  return (
    <>
      {words.join(', ')} {url && <OutLink href={url}>{t('dates.register')}</OutLink>}{' '}
      {email && <a href={`mailto:${email}`}>{email}</a>}
    </>
  )
}
