import { useTranslation } from 'react-i18next'
import { PaperTables } from './paper-table.tsx'
import { Sheet } from './sheet.tsx'

/** How many incidents the sheet has room for. Who needs more prints it again. */
const ENTRIES = 4

/** A log to fill in on paper: date, time, place, what, who saw it, what it did to you. */
export function IncidentLog() {
  const { t } = useTranslation()
  return (
    <Sheet title={t('guidance.log.title')} lead={t('guidance.log.lead')}>
      <p>{t('guidance.log.recording')}</p>
      <p>{t('guidance.evidence.recording')}</p>
      <PaperTables texts="log" count={ENTRIES} tall={[2, 4]} />
    </Sheet>
  )
}
