import { NOT_SAID, type Question, type QuestionId } from '../../domain/rulebook/index.ts'

/**
 * The keys of the desk. F2, F8 and the keys of answers are taken by no browser and no screen reader in a form: F1, F3,
 * F5, F6, F7, F11 and F12 belong to browsers, F4 and F9 to one of them, F10 to menus, letters with Alt, Ctrl or Command
 * to browsers and systems.
 */
export const MOVE_KEY = 'F2'
export const NEXT_CALL_KEY = 'F8'
export const HELP_KEY = '?'
/** Leads to the field that finds everything. */
export const FIELD_KEY = '/'
/** Hands over the offer that has the focus. */
export const HAND_KEY = '+'
/** Leads to the choice of an office of the offer that has the focus: “Ort”, “office”. */
export const OFFICE_KEY = 'o'

/** What opens over the result. */
export type PanelName = 'handOut' | 'texts' | 'code' | 'whyNot' | 'steps' | 'glance'

/** A place that keys lead to. */
export type Region = QuestionId | 'result' | 'note'

/**
 * The letters of panels and of the note. They act while one is in the result, in a panel or at the tools; from anywhere
 * only where somebody switched that on (WCAG 2.1.4). No answer has one of them as its key.
 */
export const TOOL_KEYS: { readonly [P in PanelName | 'note']: string } = {
  handOut: 'm',
  texts: 't',
  code: 'k',
  whyNot: 'w',
  steps: 'v',
  glance: 'u',
  note: 'n',
}

/** Letters that lead to a question or to the result from anywhere; off until somebody switches them on. */
export const JUMP_KEYS: { readonly [R in Exclude<Region, 'note'>]: string } = {
  danger: 'g',
  incident: 'i',
  background: 'h',
  location: 'l',
  role: 'r',
  police: 'p',
  result: 'z',
}

/** No letter here opens or leads to anything. */
const ROW = '123456789abcdef'

/** The keys of answers as the list of keys shows them. */
export const ANSWER_KEYS = '1–9, a–f, 0'

/** The numbers of offers in the result, as the list of keys shows them: three doors and five rows. */
export const OFFER_KEYS = '1–8'

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
