import type { TFunction } from 'i18next'
import type { Offer } from '../../domain/rulebook/index.ts'

/** So many letters of what a specialist is for are named; more would be a list and no line. */
const LINE = 30

/** The first subject, and those after it that fit into the line. */
const named = (subjects: readonly string[]) =>
  subjects.filter((_, index) => index === 0 || subjects.slice(0, index + 1).join(', ').length <= LINE).join(', ')

/**
 * What an office does, in a few words, for a row of the result: “Beratung nach Straftaten”, “Fachberatung: Rassismus”,
 * “Schutz und Beratung durch die Polizei”.
 */
export function doesWords({ help, policeTask, background, incident }: Offer, t: TFunction): string {
  if (help === 'specialist-background' && background.length > 0)
    return t('does.specialist', {
      list: named(background.map((of) => t(`reasons.background.${of}`))),
    })
  if (help === 'specialist-incident' && incident.length > 0)
    return t('does.specialist', {
      list: named(incident.map((of) => t(`reasons.incident.${of}`))),
    })
  if (help === 'police' && policeTask !== undefined) return t(`does.policeTask.${policeTask}`)
  return t(`does.${help}`)
}
