import type { TFunction } from 'i18next'
import type { Offer } from '../../domain/rulebook/index.ts'

/** So many subjects of a specialist are named; more would be a list and no line. */
const NAMED = 2

/**
 * What an office does, in a few words, for a row of the result: “Beratung nach Straftaten”, “Fachberatung: Rassismus”,
 * “Schutz und Beratung durch die Polizei”.
 */
export function doesWords({ help, policeTask, background, incident }: Offer, t: TFunction): string {
  if (help === 'specialist-background' && background.length > 0)
    return t('does.specialist', {
      list: background
        .slice(0, NAMED)
        .map((of) => t(`reasons.background.${of}`))
        .join(', '),
    })
  if (help === 'specialist-incident' && incident.length > 0)
    return t('does.specialist', {
      list: incident
        .slice(0, NAMED)
        .map((of) => t(`reasons.incident.${of}`))
        .join(', '),
    })
  if (help === 'police' && policeTask !== undefined) return t(`does.policeTask.${policeTask}`)
  return t(`does.${help}`)
}
