import { NOT_SAID, type Question, type QuestionId } from '../../domain/rulebook/index.ts'

/**
 * The keys of the desk. F2, F8 and the keys of answers are taken by no browser and no screen reader in a form: F1, F3,
 * F5, F6, F7, F11 and F12 belong to browsers, F4 and F9 to one of them, F10 to menus, letters with Alt, Ctrl or Command
 * to browsers and systems.
 */
export const MOVE_KEY = 'F2'
export const NEXT_CALL_KEY = 'F8'
export const HELP_KEY = '?'
/**
 * Leads to the choice of an office, while one is in the result or the search, or from anywhere with the letters below:
 * “Ort”, “office”. No answer and no place has it.
 */
export const OFFICE_KEY = 'o'

/** A place that keys lead to. */
export type Region = QuestionId | 'result' | 'search' | 'code' | 'handOut' | 'glance'

/**
 * Letters that lead to a place from anywhere; off until somebody switches them on (WCAG 2.1.4). No answer has one of
 * them as its key.
 */
export const LETTERS: { readonly [R in Region]: string } = {
  danger: 'g',
  incident: 'v',
  background: 'h',
  location: 'l',
  role: 'r',
  police: 'p',
  result: 'e',
  search: 's',
  code: 'k',
  handOut: 'm',
  glance: 'u',
}

/** No letter here leads to a place. */
const ROW = '123456789abcdfi'

/** The keys of answers as the list of keys shows them. */
export const ANSWER_KEYS = '1–9, a–d, f, i, 0'

/**
 * The key of each answer within its question: digits, then letters; 0 for what says nothing. A Land has none: one types
 * its name.
 */
export function answerKeys(question: Question): ReadonlyMap<string, string> {
  if (question.id === 'location') return new Map()
  const nothing = NOT_SAID[question.id]
  const answers = question.answers.filter((answer) => answer !== nothing)
  const keys = new Map(answers.slice(0, ROW.length).map((answer, index) => [answer, ROW[index]!]))
  if (question.answers.includes(nothing)) keys.set(nothing, '0')
  return keys
}
