import { useTranslation } from 'react-i18next'
import type { StepText } from '../../domain/rulebook/index.ts'
import { PaperTables } from './paper-table.tsx'
import { Sheet } from './sheet.tsx'
import { SourceList } from './sources.tsx'

/** How many finds the sheet has room for. Who has more prints it again. */
const FINDS = 4

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/**
 * What a usable screenshot holds, and room to note what was saved.
 * @param evidence the card on evidence, whose sources stand behind the sheet too
 */
export function EvidenceSheet({ evidence }: { readonly evidence: StepText | undefined }) {
  const { t } = useTranslation()
  const list = (name: 'show' | 'alsoList' | 'adviceList'): readonly string[] =>
    t(`guidance.evidence.${name}`, { returnObjects: true })
  return (
    <Sheet title={t('guidance.evidence.title')} lead={t('guidance.evidence.lead')}>
      <h2>{t('guidance.evidence.shows')}</h2>
      <ul className="ticks">
        {list('show').map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{t('guidance.evidence.also')}</h2>
      <Lines lines={list('alsoList')} />
      <h2>{t('guidance.evidence.advice')}</h2>
      <Lines lines={list('adviceList')} />
      <p>{t('guidance.evidence.recording')}</p>
      <h2>{t('guidance.evidence.saved')}</h2>
      <PaperTables texts="evidence" count={FINDS} tall={[2]} />
      {evidence && (
        <div className="screen-only">
          <h2>{t('step.sources')}</h2>
          <SourceList sources={evidence.sources} />
        </div>
      )}
      <p className="fresh">{t('step.notReviewed')}</p>
    </Sheet>
  )
}
