import type * as z from 'zod'
import { didYouMean, schemaMessage } from '../../authoring/browser.ts'

/** The value of an answer, or a message, in German, that says what to type instead. */
export type Read<T> = { readonly value: T } | { readonly wrong: string }
export type Reader<T> = (answer: string) => Read<T>

/** A choice: its id and its label. */
export type Choices<T extends string> = readonly { readonly id: T; readonly words: string }[]

function choose<T extends string>(word: string, choices: Choices<T>): Read<T> {
  const ids = choices.map(({ id }) => id)
  const found = choices[Number(word) - 1]?.id ?? ids.find((id) => id.toLowerCase() === word.toLowerCase())
  return found === undefined
    ? {
        wrong: `„${word}“ gibt es hier nicht.${didYouMean(word, ids)} Erlaubt: 1 bis ${ids.length}, oder ${ids.join(', ')}.`,
      }
    : { value: found }
}

/** Reads one of the choices, by number or id. */
export function one<T extends string>(choices: Choices<T>): Reader<T> {
  return (answer) => choose(answer, choices)
}

/**
 * Reads some of the choices, separated by commas; repeated ones count once.
 * @param least minimum number of choices
 * @param most maximum number of choices
 */
export function several<T extends string>(choices: Choices<T>, least = 0, most = choices.length): Reader<readonly T[]> {
  return (answer) => {
    const words = answer.split(',').map((word) => word.trim())
    const read = words.filter((word) => word !== '').map((word) => choose(word, choices))
    const wrong = read.find((each) => 'wrong' in each)
    if (wrong !== undefined && 'wrong' in wrong) return wrong
    const value = [...new Set(read.flatMap((each) => ('value' in each ? [each.value] : [])))]
    if (value.length < least) return { wrong: `Bitte mindestens ${least} nennen, mit Komma getrennt.` }
    return value.length > most ? { wrong: `Bitte höchstens ${most} nennen.` } : { value }
  }
}

/** Reads any text that the field's schema accepts. */
export function bySchema(schema: z.ZodType): Reader<string> {
  return (answer) => {
    const wrong = answer === '' ? 'Hier steht nichts. Bitte ausfüllen.' : schemaMessage(schema, answer)
    return wrong === null ? { value: answer } : { wrong }
  }
}

/** What another reader takes, where nothing speaks against it. */
export function unless(faultsOf: (answer: string) => readonly string[], read: Reader<string>): Reader<string> {
  return (answer) => {
    const result = read(answer)
    const faults = 'wrong' in result ? [] : faultsOf(answer)
    return faults.length === 0 ? result : { wrong: faults.join(' ') }
  }
}

/** Nothing, or what another reader takes. */
export function orNothing<T>(read: Reader<T>): Reader<T | null> {
  return (answer) => (answer === '' ? { value: null } : read(answer))
}

const YES = ['ja', 'j', 'yes', 'y']
const NO = ['nein', 'n', 'no']

export const yesOrNo: Reader<boolean> = (answer) => {
  const word = answer.toLowerCase()
  if (YES.includes(word)) return { value: true }
  return NO.includes(word) ? { value: false } : { wrong: 'Bitte ja oder nein.' }
}
