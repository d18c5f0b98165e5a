import { useTranslation } from 'react-i18next'
import type { Phone } from '../../domain/rulebook/index.ts'

/** A number as its source groups it; the telephone dials E.164 or the short number. */
export function PhoneLink({ phone, className }: { readonly phone: Phone; readonly className?: string }) {
  const { t } = useTranslation()
  return (
    <a className={className} href={`tel:${phone.dial}`} aria-label={t('link.callNumber', { number: phone.number })}>
      {phone.number}
    </a>
  )
}
