import { useTranslation } from 'react-i18next'
import type { Site } from '../rulebook/index.ts'
import { Link, pathIn, useLanguage } from '../ui/index.ts'
import { Section } from './section.tsx'

/** What the page knows of a visitor and what remains visible: the threat model in plain words (docs/decisions/0006). */
export function Privacy({ site }: { readonly site: Site }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <>
      <h1>{t('privacy.title')}</h1>
      <p>{t('privacy.lead')}</p>
      <Section
        title="privacy.answers"
        lines={['privacy.answersMemory', 'privacy.answersNothing', 'privacy.answersPolicy', 'privacy.answersSame']}
      />
      <Section
        title="privacy.visible"
        lines={[
          'privacy.visibleHistory',
          'privacy.visibleNetwork',
          'privacy.visibleServer',
          'privacy.visibleOffer',
          'privacy.visibleLinks',
          'privacy.visibleCall',
          'privacy.visibleEyes',
        ]}
      />
      <p>
        <Link to={pathIn(language, '/verlassen')}>{t('privacy.more')}</Link>
      </p>
      <section>
        <h2>{t('privacy.operator')}</h2>
        <p>{t('privacy.operatorName', { operator: site.operator })}</p>
        <p>
          {t('privacy.operatorMail')} <a href={`mailto:${site.feedbackMail}`}>{site.feedbackMail}</a>
        </p>
        <div className="note">
          <p>{t('privacy.open')}</p>
          <ul>
            <li>{t('privacy.openAddress')}</li>
            <li>{t('privacy.openOfficer')}</li>
            <li>{t('privacy.openHost')}</li>
            <li>{t('privacy.openBasis')}</li>
          </ul>
        </div>
      </section>
    </>
  )
}
