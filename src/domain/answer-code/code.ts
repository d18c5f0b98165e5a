import { type Answers, countedAnswers, type Question } from '../rulebook/index.ts'
import { answersOf, numberOf, sizeOf } from './answer-numbering.ts'
import { checkDigit, isSound } from './damm.ts'

/**
 * How many versions of the questions a code can tell apart: the largest prime that leaves room for every answer set in
 * fourteen digits.
 */
const VERSIONS = 2927

const PAYLOAD = 14

/** Digits of a code of the first version of the questions (before November 2026), its check digit included. */
const OLD_LENGTH = 12

/**
 * Which questions and answers a code speaks of, as a number below 2927: other ids or another order give another one
 * (with a chance of 1 in 2927 the same).
 */
export function versionOf(questions: readonly Question[]): number {
  const text = questions
    .map(({ id, kind, answers, exclusive, apart }) =>
      [id, kind, ...answers, '/', ...exclusive, '/', ...apart].join(' '),
    )
    .join('\n')
  let hash = 0
  for (const character of text) hash = (hash * 31 + character.codePointAt(0)!) % 1_000_003
  return hash % VERSIONS
}

/** Why a code cannot be used; `old`: it was made with the first version of the questions. */
export type CodeFault = 'length' | 'check' | 'version' | 'unknown' | 'old'

export type Decoded =
  | { readonly is: 'answers'; readonly answers: Answers }
  | { readonly is: 'fault'; readonly fault: CodeFault }

/**
 * The spoken code of answers: fifteen digits – fourteen for answers and version of the questions together, one to
 * check. Answers that do not count are left out: a code says no more than it must.
 * @returns null where the rulebook has more answer sets than fourteen digits can hold; a test says so before anybody
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
  if (digits.length === OLD_LENGTH && isSound(digits)) return fault('old')
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
