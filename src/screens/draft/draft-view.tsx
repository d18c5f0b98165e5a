import { useTranslation } from 'react-i18next'
import { CoverageView } from '../monitoring/index.ts'
import { CoverageChanges } from './coverage-changes.tsx'
import { FactChanges } from './fact-changes.tsx'
import { GuideChanges } from './guide-changes.tsx'
import { GuidePreview } from './guide-preview.tsx'
import type { LookedAt } from './look-at-draft.ts'
import { Problems } from './problems.tsx'

/** What a draft is and does: its problems, or its changes and the guide with them. */
export function DraftView({ draft, today }: { readonly draft: LookedAt; readonly today: string }) {
  const { t } = useTranslation()
  const { problems, sound } = draft
  if (sound === null) return <Problems problems={problems} />
  return (
    <>
      <section>
        <h2>{t('draft.facts')}</h2>
        <FactChanges sound={sound} />
      </section>
      <section>
        <h2>{t('draft.meaning')}</h2>
        <GuideChanges sound={sound} today={today} />
      </section>
      <section>
        <h2>{t('draft.coverage')}</h2>
        <CoverageChanges sound={sound} />
        <details className="fold">
          <summary>{t('draft.coverageWhole')}</summary>
          <CoverageView coverage={sound.coverage.after} words={sound.questionWords} />
        </details>
      </section>
      <section>
        <h2>{t('draft.guide')}</h2>
        <GuidePreview sound={sound} />
      </section>
    </>
  )
}
