import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Core } from '../../domain/rulebook/index.ts'
import { lineNumber, PhoneLink } from '../cards/index.ts'
import { Link, pathIn, useLanguage } from '../ui/index.ts'

/**
 * One sentence beside “Weiter” for the case that no script ever runs: the list and the hotline. It is in the HTML of
 * the page; the style sheet shows it some seconds after the page, or at once where scripts are off. The application
 * takes it away as soon as it answers.
 */
export function WhenDead({ core }: { readonly core: Core }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [answers, setAnswers] = useState(false)
  useEffect(() => setAnswers(true), [])
  if (answers) return null
  const hotline = lineNumber(core, core.site.hotline)
  return (
    <p className="when-dead" role="status">
      {t('start.dead')} <Link to={pathIn(language, '/angebote')}>{t('nav.offers')}</Link>
      {hotline && (
        <>
          {' · '}
          {t('start.deadHotline')} <PhoneLink phone={hotline} />
        </>
      )}
    </p>
  )
}
