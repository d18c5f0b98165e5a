import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Core } from '../domain/rulebook/index.ts'
import { lineNumber } from '../screens/cards/index.ts'
import { ExitButton } from '../screens/leaving/index.ts'
import { Link, Mark, pathIn, SkipLink, useLanguage } from '../screens/ui/index.ts'
import { PageFooter } from './footer.tsx'

/** The frame of every page: the exit first, the emergency number, the mark; the ways on at the end. */
export function PageFrame({
  core,
  onExit,
  end,
  wide,
  children,
}: {
  readonly core: Core
  readonly onExit: () => void
  /** What stands at the end of each screen inside a partner's page. */
  readonly end: ReactNode
  /** The helpline's desk has the whole screen. */
  readonly wide: boolean
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [police, ambulance] = core.site.emergency.map((id) => lineNumber(core, id))
  return (
    <>
      <header className={wide ? 'top wide' : 'top'}>
        <ExitButton target={core.site.exit[language]} onExit={onExit} />
        <SkipLink />
        <Link className="mark" to={pathIn(language, '/')}>
          <Mark />
          <span className="sr">{t('site.name')}</span>
        </Link>
        <p className="sos">
          {police && <a href={`tel:${police.dial}`}>{t('site.call110')}</a>}{' '}
          {ambulance && (
            <a href={`tel:${ambulance.dial}`}>
              <span className="sr">{t('site.ambulance')} </span>
              {ambulance.number}
            </a>
          )}
        </p>
      </header>
      <main id="main" className={wide ? 'wide' : undefined} tabIndex={-1}>
        {children}
        {end}
      </main>
      <PageFooter core={core} />
    </>
  )
}
