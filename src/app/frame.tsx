import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import type { Core } from '../domain/rulebook/index.ts'
import { lineNumber } from '../screens/cards/index.ts'
import { ExitButton } from '../screens/leaving/index.ts'
import { Link, Mark, pathIn, readPath, useLanguage } from '../screens/ui/index.ts'
import { PageFooter } from './footer.tsx'

/** The frame of every page: the exit first, the emergency number, the mark; the ways on at the end. */
export function PageFrame({
  core,
  onExit,
  end,
  children,
}: {
  readonly core: Core
  readonly onExit: () => void
  /** What stands at the end of each screen inside a partner's page. */
  readonly end: ReactNode
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { path } = readPath(useLocation().pathname)
  const [police, ambulance] = core.site.emergency.map((id) => lineNumber(core, id))
  return (
    <>
      <header className="top">
        <ExitButton target={core.site.exit[language]} onExit={onExit} />
        <p className="sos">
          <span>{t('site.danger')}</span>
          <span className="sos-numbers">
            {police && <a href={`tel:${police.dial}`}>{t('site.call110')}</a>}
            {ambulance && <a href={`tel:${ambulance.dial}`}>{t('site.call112')}</a>}
          </span>
        </p>
        <Link className="mark" to={pathIn(language, '/')}>
          <Mark />
          {t('site.name')}
        </Link>
      </header>
      <main id="main">
        {children}
        {end}
      </main>
      <PageFooter path={path} dates={core.datesAhead} />
    </>
  )
}
