import { useTranslation } from 'react-i18next'
import type { Site } from '../../domain/rulebook/index.ts'
import { Link, pathIn, useLanguage } from '../ui/index.ts'
import { Section } from './section.tsx'

/** What “Seite verlassen” can and cannot do, and how to be safer (docs/decisions/0044-what-remains-visible.md). */
export function Leaving({ site }: { readonly site: Site }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const host = new URL(site.exit[language]).host
  return (
    <article className="prose">
      <h1>{t('leavingPage.title')}</h1>
      <p>{t('leavingPage.lead')}</p>
      <Section
        title="leavingPage.can"
        lines={['leavingPage.canAtOnce', 'leavingPage.canForget', 'leavingPage.canKey']}
        values={{ host }}
      />
      <Section
        title="leavingPage.cannot"
        lines={[
          'leavingPage.cannotHistory',
          'leavingPage.cannotNetwork',
          'leavingPage.cannotSpyware',
          'leavingPage.cannotPhone',
          'leavingPage.cannotTabs',
          'leavingPage.cannotFrame',
        ]}
      />
      <Section
        title="leavingPage.safer"
        lines={[
          'leavingPage.saferPrivate',
          'leavingPage.saferDevice',
          'leavingPage.saferNetwork',
          'leavingPage.saferDelete',
          'leavingPage.saferPhone',
        ]}
      />
      <p>
        <Link to={pathIn(language, '/datenschutz')}>{t('nav.privacy')}</Link>
      </p>
    </article>
  )
}
