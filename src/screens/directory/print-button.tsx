import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

/**
 * Prints the page. Without a script it could do nothing, so the written page does not have it; nor do browsers inside
 * other programs that cannot print.
 */
export function PrintButton() {
  const { t } = useTranslation()
  const [canPrint, setCanPrint] = useState(false)
  useEffect(() => setCanPrint('print' in window), [])
  if (!canPrint) return null
  return (
    <p className="act screen-only">
      <button type="button" onClick={() => window.print()}>
        {t('directory.print')}
      </button>
    </p>
  )
}
