import { useTranslation } from 'react-i18next'
import { type GuideWords, type Rulebook, SHEETS, STEP_GROUPS, type StepFacts } from '../../domain/rulebook/index.ts'
import { Link, pathIn, useLanguage } from '../ui/index.ts'

export interface StepsProps {
  readonly rulebook: Rulebook
  readonly words: GuideWords
  readonly facts: { readonly [id: string]: StepFacts }
}

function Entry({ path, title, teaser }: { readonly path: string; readonly title: string; readonly teaser: string }) {
  const language = useLanguage()
  return (
    <li>
      <Link to={pathIn(language, path)}>
        <b>{title}</b>
      </Link>
      <span className="quiet-text">{teaser}</span>
    </li>
  )
}

/** All first-steps cards, grouped by what they are for, in the order of the rules; then the sheets for paper. */
export function Steps({ rulebook, words, facts }: StepsProps) {
  const { t } = useTranslation()
  return (
    <>
      <h1>{t('guidance.title')}</h1>
      <p>{t('guidance.lead')}</p>
      <p className="quiet-text">{t('guidance.privacy')}</p>
      {STEP_GROUPS.map((group) => (
        <section key={group} aria-labelledby={group}>
          <h2 id={group}>{t(`guidance.group.${group}`)}</h2>
          <ul className="plain list">
            {rulebook.steps
              .filter(({ id }) => facts[id]?.group === group)
              .map(({ id }) => {
                const text = words.steps[id]
                return text && <Entry key={id} path={`/erste-schritte/${id}`} title={text.title} teaser={text.teaser} />
              })}
          </ul>
        </section>
      ))}
      <section aria-labelledby="sheets">
        <h2 id="sheets">{t('guidance.sheets')}</h2>
        <p>{t('guidance.sheetsLead')}</p>
        <ul className="plain list">
          {Object.entries(SHEETS).map(([id, texts]) => (
            <Entry
              key={id}
              path={`/erste-schritte/${id}`}
              title={t(`guidance.${texts}.title`)}
              teaser={t(`guidance.${texts}.teaser`)}
            />
          ))}
        </ul>
      </section>
    </>
  )
}
