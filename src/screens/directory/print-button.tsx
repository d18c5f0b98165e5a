import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

/**
 * Prints the page. Without a script it could do nothing, so it is hidden in the written page; browsers inside other
 * programs that cannot print do not show it either.
 */
export function PrintButton() {
  const { t } = useTranslation()
  const [canPrint, setCanPrint] = useState(false)
  useEffect(() => setCanPrint('print' in window), [])
  return (
    <div hidden={!canPrint}>
      <p className="act screen-only">
        <button type="button" data-print="" onClick={() => window.print()}>
          {t('directory.print')}
        </button>
      </p>
    </div>
  )
}
