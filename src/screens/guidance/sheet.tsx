import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, pathIn, useLanguage } from '../ui/index.ts'

/** The frame of a sheet for paper: its heading, a button to print where there is a script. */
export function Sheet({
  title,
  lead,
  children,
}: {
  readonly title: string
  readonly lead: string
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  // Without a script, and in browsers inside other programs, the button could do nothing.
  const [canPrint, setCanPrint] = useState(false)
  useEffect(() => setCanPrint('print' in window), [])
  return (
    <article className="sheet">
      <p className="screen-only">
        <Link to={pathIn(language, '/erste-schritte')}>{t('guidance.back')}</Link>
      </p>
      <h1>{title}</h1>
      <p>{lead}</p>
      <div hidden={!canPrint}>
        <button type="button" className="go soft screen-only" data-print="" onClick={() => window.print()}>
          {t('guidance.print')}
        </button>
      </div>
      <p className="quiet-text screen-only">{t('guidance.printHint')}</p>
      {children}
    </article>
  )
}
