import { type Answers, answersTo, QUESTIONS, type QuestionWords } from '../../domain/rulebook/index.ts'
import type { Idle } from './dead-conditions.ts'
import type { Invariant, Violation } from './invariants.ts'

/** Answers as a person would say them: the short words of the questions; a question without an answer is left out. */
export function sayAnswers(answers: Answers, words: QuestionWords): string {
  const said = QUESTIONS.flatMap((id) =>
    answersTo(answers, id).map((answer) => words[id]?.answers[answer]?.short ?? answer),
  )
  return said.length === 0 ? 'keine einzige Antwort' : said.join(' · ')
}

/** What a broken rule means, for editors. */
export const INVARIANT_WORDS: { readonly [I in Invariant]: string } = {
  'never-empty': 'Kein Angebot steht in einem offenen Abschnitt',
  'hotline-always': 'Die Hotline ist nicht für alle da',
  'danger-first': 'Gefahr führt nicht zur Notrufkarte',
  'strain-card': 'Die Karte zur seelischen Belastung fehlt',
  'no-police': 'Ohne Polizei steht offen etwas, das nicht unabhängig ist',
  'already-reported': 'Nach einer Anzeige steht Polizei oder Staatsanwaltschaft unter den ersten Türen',
  land: 'Ein Angebot eines anderen Landes steht da',
  running: 'Ein beendetes oder ruhendes Angebot steht da',
  excluded: 'Ein Angebot steht offen für etwas, das seine Datei ausschließt',
  'special-reason': 'Ein spezialisiertes Angebot steht offen ohne seinen Anlass',
  'named-first': 'Unter den ersten Türen steht etwas, das nichts vom Gesagten nennt',
  audience: 'Ein Angebot steht da für jemanden, für den es nicht gemacht ist',
  'reachable-first': 'Unter den ersten Türen steht etwas, das nicht erreichbar oder nicht sicher belegt ist',
  'police-door': 'Die Polizei ist gewünscht und steht nicht unter den ersten Türen',
  'independent-beside': 'Unter den ersten Türen ist keine unabhängig',
  'relief-last': 'Ohne Belastung steht eine Krisenstelle vor zwei anderen, die passen',
  'one-help': 'Zwei der ersten Türen sind dieselbe Hilfe',
  'lead-reachable': 'Die erste Tür ist nicht erreichbar, obwohl eine andere es ist',
  'lead-whole-land': 'Die erste Tür ist nur für einen Teil des Landes da',
  limits: 'Ein Abschnitt ist zu lang (höchstens 3 erste Türen, 5 weitere)',
  'skip-keeps': 'Wer eine Frage überspringt, verliert ein Angebot unter „Die ganze Liste“',
  'clock-orders': 'Die Uhr entscheidet, wer gezeigt wird',
}

const IDLE_WORDS: { readonly [W in Idle['why']]: string } = {
  'never-true': 'kann nie zutreffen',
  'always-true': 'trifft immer zu, die Bedingung ist überflüssig',
  'no-effect': 'ändert in keinem geprüften Antwortsatz etwas',
  unseen: 'zeigt in keinem geprüften Antwortsatz etwas, das nicht auch eine andere Antwort zeigt',
}

/** A violation in one sentence: which rule, which offer, the smallest case. */
export function sayViolation(
  { invariant, offer, answers, date, count, hidden }: Violation,
  words: QuestionWords,
): string {
  const of = offer === undefined ? '' : ` (${offer})`
  const many = count === undefined ? '' : ` Betroffen: ${count.toLocaleString('de')} Antwortsätze.`
  const behind = hidden ? ' Heute stehen andere davor; fällt eines davon weg, zeigt es sich.' : ''
  return `${INVARIANT_WORDS[invariant]}${of}. Kleinster Fall: ${sayAnswers(answers, words)} (am ${date}).${many}${behind}`
}

export function sayIdle({ entry, why }: Idle): string {
  return `${entry} ${IDLE_WORDS[why]}.`
}
