import { QUESTIONS, renamedAnswers } from '../../../domain/rulebook/index.ts'

/** Fields of earlier forms of the files, and what stands in their place today. */
const RENAMED_FIELDS: { readonly [old: string]: string } = {
  through: 'fits.incident: Vorfälle, die es nimmt',
  lead: 'mayHead: false mit einem Grund unter because',
  mayAskToo: 'alsoOpenToRoles',
  firstKinds: 'doors.hit und doors.soft',
  firstKindsWhen: 'doors.hit und doors.soft',
  ranks: 'doors.hit, doors.soft und rows',
  rankGroups: 'doors: je Hilfe eine Tür',
  lastOfFirst: 'doors, mit place: last',
  together: 'rows',
  openIncidents: 'nichts: skip zählt immer als nicht gesagt',
  openBackgrounds: 'nichts: none zählt immer als nicht gesagt',
  fills: 'place: few oder place: fallback',
  onlyAll: 'listOnly: true im Angebot',
  notFirst: 'rows',
}

/** What stands in the place of an answer of the first version of the questions; empty where the word never was one. */
export function renamedAnswer(word: string): string {
  const now = QUESTIONS.flatMap((question) => renamedAnswers(question, word))
  return now.length === 0 ? '' : ` Es heißt jetzt ${now.map((id) => `„${id}“`).join(' oder ')}.`
}

/** What stands in the place of fields of earlier forms; empty where none of them was one. */
export function renamedFields(fields: readonly string[]): string {
  return fields
    .flatMap((field) => (Object.hasOwn(RENAMED_FIELDS, field) ? RENAMED_FIELDS[field]! : []))
    .map((now) => ` Dafür steht jetzt ${now}.`)
    .join('')
}
