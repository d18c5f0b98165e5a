import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { lineNumber } from '../cards/index.ts'
import { ExitButton } from '../leaving/index.ts'
import { type Core, LANGUAGE_FACTS, LANGUAGES } from '../rulebook/index.ts'
import { Link, Mark, pathIn, readPath, useLanguage } from '../ui/index.ts'

/** The frame of every page: the exit first, the emergency number, the mark; the ways on at the end. */
export function PageFrame({
  core,
  onExit,
  end,
  children,
}: {
  readonly core: Core
  readonly onExit: () => void
  /** What stands at the end of each screen in somebody else's page. */
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
      <footer>
        <nav className="foot" aria-label={t('site.footer')}>
          <Link to={pathIn(language, '/')}>{t('nav.guide')}</Link>
          <Link to={pathIn(language, '/angebote')}>{t('nav.offers')}</Link>
          <Link to={pathIn(language, '/erste-schritte')}>{t('nav.steps')}</Link>
          <Link to={pathIn(language, '/ratgeber')}>{t('nav.articles')}</Link>
          <Link to={pathIn(language, '/termine')}>{t('nav.dates')}</Link>
          <Link to={pathIn(language, '/einbetten')}>{t('nav.embed')}</Link>
          <Link to={pathIn(language, '/verlassen')}>{t('nav.leaving')}</Link>
          <Link to={pathIn(language, '/datenschutz')}>{t('nav.privacy')}</Link>
          {LANGUAGES.filter((other) => other !== language).map((other) => (
            <Link key={other} to={pathIn(other, path)} lang={other} hrefLang={other}>
              {LANGUAGE_FACTS[other].name}
            </Link>
          ))}
        </nav>
      </footer>
    </>
  )
}
