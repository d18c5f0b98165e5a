import { useTranslation } from 'react-i18next'
import type { Core } from '../domain/rulebook/index.ts'
import { HotlineCard } from '../screens/cards/index.ts'
import { Link, pathIn, useLanguage } from '../screens/ui/index.ts'

/** An address that does not exist. */
export function Missing({ core }: { readonly core: Core }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <>
      <h1>{t('errorCard.notFound')}</h1>
      <p>{t('errorCard.notFoundLead')}</p>
      <p>
        <Link to={pathIn(language, '/')}>{t('nav.guide')}</Link> ·{' '}
        <Link to={pathIn(language, '/angebote')}>{t('nav.offers')}</Link>
      </p>
      <HotlineCard core={core} />
    </>
  )
}
