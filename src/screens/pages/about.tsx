import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useHref } from 'react-router'
import type { OperatorWords, Site } from '../../domain/rulebook/index.ts'
import { Link, pathIn, useLanguage } from '../ui/index.ts'
import { Gap } from './gap.tsx'
import { Section } from './section.tsx'
import { Sourced } from './sourced.tsx'

/** Who runs the guide, for whom it is, how it recommends, what it does not do, who pays. */
export function About({
  site,
  operator,
  flow,
}: {
  readonly site: Site
  readonly operator: OperatorWords
  /** The course of the questions. */
  readonly flow: ReactNode
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const licences = useHref('/licences.txt')
  const { offers, confirmed, facts } = operator
  const values = { operator: site.operator, count: String(offers), confirmed: String(confirmed) }
  return (
    <article className="prose">
      <h1>{t('about.title')}</h1>
      <p>{t('about.lead')}</p>
      <Section title="about.whom" lines={['about.whomOfficials', 'about.whomOthers', 'about.whomBefore']} />
      <Section title="about.who" lines={['about.whoOperator', 'about.whoHotline']} values={values} />
      <p>
        <Link to={pathIn(language, '/kontakt')}>{t('about.reach')}</Link>
      </p>
      <Section
        title="about.how"
        lines={[
          'about.howQuestions',
          'about.howRules',
          'about.howTalk',
          'about.howPolice',
          'about.howSame',
          'about.howWhy',
          'about.howAds',
        ]}
        values={values}
      />
      <section>
        <details>
          <summary>
            <h2>{t('monitoring.flow.title')}</h2>
          </summary>
          <p>{t('monitoring.flow.lead')}</p>
          {flow}
        </details>
      </section>
      <Section
        title="about.facts"
        lines={['about.factsRead', confirmed === 0 ? 'about.factsNone' : 'about.factsSome', 'about.factsLaw']}
        values={values}
      />
      <p>
        <Link to={pathIn(language, '/monitoring')}>{t('about.numbers')}</Link>
      </p>
      <Section
        title="about.not"
        lines={[
          'about.notDanger',
          'about.notLaw',
          'about.notPressure',
          'about.notEmergency',
          'about.notHide',
          'about.notCount',
        ]}
      />
      <section>
        <h2>{t('about.pays')}</h2>
        <p>{t('about.paysYou')}</p>
        <p>{t('about.paysHotline')}</p>
        <Sourced sentences={operator.funding} />
        <p>
          {t('about.paysSite')} {facts.funding ?? <Gap />}
        </p>
      </section>
      <section>
        <h2>{t('about.open')}</h2>
        <p>{t('about.openLicence')}</p>
        <p>
          <a href={licences}>{t('about.openLicences')}</a>
        </p>
        <p>
          <Link to={pathIn(language, '/monitoring')}>{t('monitoring.link')}</Link>
        </p>
      </section>
    </article>
  )
}
