import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/**
 * A link to somebody else's page: a new tab, so that the result survives; no opener, no referrer (docs/promises.md#2).
 */
export function OutLink({
  href,
  className,
  children,
}: {
  readonly href: string
  readonly className?: string
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  return (
    <a
      className={className}
      href={href}
      target="_blank"
      rel="noopener noreferrer external"
      referrerPolicy="no-referrer"
    >
      {children}
      <span className="sr"> ({t('link.opens')})</span>
    </a>
  )
}
