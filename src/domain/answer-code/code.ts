import { type Answers, countedAnswers, type Question } from '../rulebook/index.ts'
import { answersOf, numberOf, sizeOf } from './answer-numbering.ts'
import { checkDigit, isSound } from './damm.ts'

/**
 * How many versions of the questions a code can tell apart: a prime that leaves room for every answer set in eleven
 * digits, and for a few answers more.
 */
const VERSIONS = 61

const PAYLOAD = 11

/**
 * Which questions and answers a code speaks of, as a number below 61: other ids or another order give another one (with
 * a chance of 1 in 61 the same).
 */
export function versionOf(questions: readonly Question[]): number {
  const text = questions
    .map(({ id, kind, answers, exclusive }) => [id, kind, ...answers, '/', ...exclusive].join(' '))
    .join('\n')
  let hash = 0
  for (const character of text) hash = (hash * 31 + character.codePointAt(0)!) % 1_000_003
  return hash % VERSIONS
}

/** Why a code cannot be used. */
export type CodeFault = 'length' | 'check' | 'version' | 'unknown'

export type Decoded =
  | { readonly is: 'answers'; readonly answers: Answers }
  | { readonly is: 'fault'; readonly fault: CodeFault }

/**
 * The spoken code of answers: twelve digits – eleven for answers and version of the questions together, one to check.
 * Answers that do not count are left out: a code says no more than it must.
 * @returns null where the rulebook has more answer sets than eleven digits can hold; a test says so before anybody
 * meets it
 */
export function encode(questions: readonly Question[], answers: Answers): string | null {
  if (sizeOf(questions) * VERSIONS > 10 ** PAYLOAD) return null
  const number = numberOf(questions, countedAnswers(questions, answers)) * VERSIONS + versionOf(questions)
  const digits = String(number).padStart(PAYLOAD, '0')
  return digits + checkDigit(digits)
}

/** Reads a code as it was typed: anything but digits between them does not count. */
export function decode(questions: readonly Question[], typed: string): Decoded {
  const digits = typed.replace(/\D/g, '')
  const fault = (name: CodeFault): Decoded => ({ is: 'fault', fault: name })
  if (digits.length !== PAYLOAD + 1) return fault('length')
  if (!isSound(digits)) return fault('check')
  const number = Number(digits.slice(0, PAYLOAD))
  if (number % VERSIONS !== versionOf(questions)) return fault('version')
  const place = Math.floor(number / VERSIONS)
  return place < sizeOf(questions) ? { is: 'answers', answers: answersOf(questions, place) } : fault('unknown')
}

/** A code in groups of three, as one says it. */
export function grouped(code: string): string {
  return code.replace(/\d{3}(?=\d)/g, '$& ')
}
