import { useTranslation } from 'react-i18next'
import type { OperatorWords, Site } from '../../domain/rulebook/index.ts'
import { Link, pathIn, useLanguage } from '../ui/index.ts'
import { OperatorList } from './operator-list.tsx'

/** Who answers for the site. What only the operator knows is a gap until it stands in `site.yaml`. */
export function Imprint({ site, operator }: { readonly site: Site; readonly operator: OperatorWords }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <article className="prose">
      <h1>{t('imprint.title')}</h1>
      <OperatorList operator={operator} show={['address', 'representedBy', 'phone', 'mail', 'register', 'responsible']}>
        <dt>{t('operator.name')}</dt>
        <dd>{site.operator}</dd>
      </OperatorList>
      <p className="note">{t('operator.open')}</p>
      <section>
        <h2>{t('imprint.wrong')}</h2>
        <p>
          {t('imprint.wrongMail')} <a href={`mailto:${site.feedbackMail}`}>{site.feedbackMail}</a>
        </p>
        <p>
          <Link to={pathIn(language, '/kontakt')}>{t('imprint.help')}</Link>
        </p>
      </section>
      <section>
        <h2>{t('imprint.rights')}</h2>
        <p>{t('about.openLicence')}</p>
        <p>{t('imprint.linked')}</p>
      </section>
    </article>
  )
}
