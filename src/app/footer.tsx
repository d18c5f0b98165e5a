import { useTranslation } from 'react-i18next'
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

/** The end of every page: three groups of ways on, then the page in the other languages. */
export function PageFooter({
  dates,
}: {
  /** Whether a date is to come: else nobody is led to an empty list. */
  readonly dates: boolean
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <footer>
      <nav className="foot" aria-label={t('site.footer')}>
        {GROUPS.map(([group, ways]) => (
          <div key={group}>
            <p id={`foot-${group}`}>{t(`nav.group.${group}`)}</p>
            <ul aria-labelledby={`foot-${group}`}>
              {ways
                .filter(([text]) => dates || text !== 'dates')
                .map(([text, to]) => (
                  <li key={to}>
                    <Link to={pathIn(language, to)}>{t(`nav.${text}`)}</Link>
                  </li>
                ))}
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
