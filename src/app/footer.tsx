import { useTranslation } from 'react-i18next'
import type { Core } from '../domain/rulebook/index.ts'
import { lineNumber } from '../screens/cards/index.ts'
import { Link, OtherLanguages, pathIn, useLanguage } from '../screens/ui/index.ts'

/** The ways on from every page, by what somebody wants: help, what this site is, what the law asks for. */
const GROUPS = [
  [
    'help',
    [
      ['guide', '/'],
      ['offers', '/angebote'],
      ['steps', '/erste-schritte'],
      ['articles', '/ratgeber'],
      ['dates', '/termine'],
    ],
  ],
  [
    'site',
    [
      ['contact', '/kontakt'],
      ['about', '/ueber'],
      ['leaving', '/verlassen'],
      ['numbers', '/monitoring'],
      ['embed', '/einbetten'],
    ],
  ],
  [
    'law',
    [
      ['privacy', '/datenschutz'],
      ['access', '/barrierefreiheit'],
      ['imprint', '/impressum'],
    ],
  ],
] as const

/**
 * The end of every page: three groups of ways on, the hotline among them, then the page in the other languages
 * (docs/promises.md#1).
 */
export function PageFooter({ core }: { readonly core: Core }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const hotline = lineNumber(core, core.site.hotline)
  return (
    <footer>
      <nav className="foot" aria-label={t('site.footer')}>
        {GROUPS.map(([group, ways]) => (
          <div key={group}>
            <p id={`foot-${group}`}>{t(`nav.group.${group}`)}</p>
            <ul aria-labelledby={`foot-${group}`}>
              {ways
                // Where no date is to come nobody is led to an empty list.
                .filter(([text]) => core.datesAhead || text !== 'dates')
                .map(([text, to]) => (
                  <li key={to}>
                    <Link to={pathIn(language, to)}>{t(`nav.${text}`)}</Link>
                  </li>
                ))}
              {group === 'help' && hotline && (
                <li>
                  <a href={`tel:${hotline.dial}`}>
                    {t('nav.hotline')} {hotline.number}
                  </a>
                </li>
              )}
            </ul>
          </div>
        ))}
        <p className="foot-languages">
          <OtherLanguages />
        </p>
      </nav>
    </footer>
  )
}
