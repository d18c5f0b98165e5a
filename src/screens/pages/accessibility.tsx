import { useTranslation } from 'react-i18next'
import type { OperatorWords, Site } from '../../domain/rulebook/index.ts'
import { formatDate } from '../../text/i18n/index.ts'
import { useLanguage } from '../ui/index.ts'
import { OperatorList } from './operator-list.tsx'
import { Section } from './section.tsx'

/**
 * The accessibility statement: the standard, what was tested and how, what is known to be missing, whom to write to.
 */
export function Accessibility({ site, operator }: { readonly site: Site; readonly operator: OperatorWords }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const mail = operator.facts.accessibilityMail ?? site.feedbackMail
  return (
    <article className="prose">
      <h1>{t('accessibility.title')}</h1>
      <p>{t('accessibility.lead')}</p>
      <Section
        title="accessibility.standard"
        lines={['accessibility.standardName', 'accessibility.standardLaw', 'accessibility.standardState']}
      />
      <Section
        title="accessibility.tested"
        lines={[
          'accessibility.testedAxe',
          'accessibility.testedKeyboard',
          'accessibility.testedNarrow',
          'accessibility.testedDisplay',
          'accessibility.testedScript',
        ]}
      />
      <Section
        title="accessibility.untested"
        lines={[
          'accessibility.untestedOutside',
          'accessibility.untestedPeople',
          'accessibility.untestedPlain',
          'accessibility.untestedBrowsers',
        ]}
      />
      <Section
        title="accessibility.limits"
        lines={[
          'accessibility.limitsEasy',
          'accessibility.limitsSign',
          'accessibility.limitsLanguages',
          'accessibility.limitsOutside',
          'accessibility.limitsFrame',
        ]}
      />
      <section>
        <h2>{t('accessibility.report')}</h2>
        <p>
          {t('accessibility.reportMail')} <a href={`mailto:${mail}`}>{mail}</a>
        </p>
        <p>{t('accessibility.reportMonth')}</p>
      </section>
      <section>
        <h2>{t('accessibility.dispute')}</h2>
        <p>{t('accessibility.disputeWhom')}</p>
        <OperatorList operator={operator} show={['arbitration']} />
      </section>
      <p className="quiet-text">{t('accessibility.statement', { date: formatDate(operator.statementOn, language) })}</p>
    </article>
  )
}
