import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { lineNumber } from '../cards/index.ts'
import type { Core } from '../rulebook/index.ts'
import { Mark, otherLanguage, pathIn, readPath, useLanguage } from '../ui/index.ts'

/** The frame of every page: the exit first, the emergency number, the mark; the ways on at the end. */
export function PageFrame({ core, onExit, children }: { readonly core: Core; readonly onExit: () => void; readonly children: ReactNode }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const other = otherLanguage(language)
  const { path } = readPath(useLocation().pathname)
  const police = lineNumber(core, core.site.emergency[0])
  return (
    <>
      <header className="top">
        <button type="button" className="exit" data-action="exit" onClick={onExit} title={t('site.exitHint')}>
          {t('site.exit')}
        </button>
        <p className="sos">
          <span>{t('site.danger')}</span>
          {police && <a href={`tel:${police.dial}`}>{t('site.call110')}</a>}
        </p>
        <Link className="mark" to={pathIn(language, '/')}>
          <Mark />
          {t('site.name')}
        </Link>
      </header>
      <main id="main">{children}</main>
      <footer className="foot" aria-label={t('site.footer')}>
        <Link to={pathIn(language, '/')}>{t('nav.guide')}</Link>
        <Link to={pathIn(language, '/angebote')}>{t('nav.offers')}</Link>
        <Link to={pathIn(other, path)} lang={other} hrefLang={other}>
          {t('site.language')}
        </Link>
      </footer>
    </>
  )
}
