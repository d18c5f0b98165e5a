import { useTranslation } from 'react-i18next'
import type { OperatorWords, Site } from '../../domain/rulebook/index.ts'
import { Link, pathIn, useLanguage } from '../ui/index.ts'
import { OperatorList } from './operator-list.tsx'
import { Section } from './section.tsx'

/**
 * What the page knows of a visitor and what remains visible: the threat model in plain words (docs/decisions/0044),
 * then what the operator answers for.
 */
export function Privacy({ site, operator }: { readonly site: Site; readonly operator: OperatorWords }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <article className="prose">
      <h1>{t('privacy.title')}</h1>
      <p>{t('privacy.lead')}</p>
      <Section
        title="privacy.answers"
        lines={[
          'privacy.answersMemory',
          'privacy.answersNothing',
          'privacy.answersPolicy',
          'privacy.answersSame',
          'privacy.answersLimits',
        ]}
      />
      <Section title="privacy.banner" lines={['privacy.bannerLaw', 'privacy.bannerNothing', 'privacy.bannerCount']} />
      <Section
        title="privacy.visible"
        lines={[
          'privacy.visibleHistory',
          'privacy.visibleNetwork',
          'privacy.visibleServer',
          'privacy.visibleOffer',
          'privacy.visibleSize',
          'privacy.visibleLand',
          'privacy.visibleLinks',
          'privacy.visibleCall',
          'privacy.visibleBrowser',
          'privacy.visibleEyes',
          'privacy.visibleCode',
        ]}
      />
      <p>
        <Link to={pathIn(language, '/verlassen')}>{t('privacy.more')}</Link>
      </p>
      <Section title="privacy.frame" lines={['privacy.frameHost', 'privacy.frameSteps', 'privacy.frameOwn']} />
      <section>
        <h2>{t('privacy.server')}</h2>
        <p>{t('privacy.serverWhy')}</p>
        <OperatorList operator={operator} show={['host', 'logs', 'legalBasis']} />
      </section>
      <section>
        <h2>{t('privacy.write')}</h2>
        <p>{t('privacy.writeKnown')}</p>
        <OperatorList operator={operator} show={['mailsKept']} />
      </section>
      <Section title="privacy.rights" lines={['privacy.rightsAsk', 'privacy.rightsObject', 'privacy.rightsComplain']} />
      <section>
        <h2>{t('privacy.operator')}</h2>
        <OperatorList operator={operator} show={['address', 'representedBy', 'privacyOfficer', 'authority']}>
          <dt>{t('operator.name')}</dt>
          <dd>{site.operator}</dd>
          <dt>{t('privacy.operatorMail')}</dt>
          <dd>
            <a href={`mailto:${site.feedbackMail}`}>{site.feedbackMail}</a>
          </dd>
        </OperatorList>
        <p className="note">{t('operator.open')}</p>
      </section>
      <p className="fresh">{t('privacy.notReviewed')}</p>
    </article>
  )
}
