import type { Choices, Reader } from './readers.ts'

/** Input and output of the interview. */
export interface Terminal {
  say(line: string): void
  /** The next line, or null at the end of the input. */
  line(): Promise<string | null>
  /** Told of every answer that was taken, as it was read. */
  accepted?(answer: string): void
  /** Told of an answer that was not taken. */
  rejected?(): void
}

/** What is typed to come to the question before. */
export const BACK = 'zurück'

/** Somebody wants to answer the question before once more. */
export class Back extends Error {
  constructor() {
    super('One question back.')
    this.name = 'Back'
  }
}

/** An answer without the quotation marks around it: files need them, the interview does not. */
function bare(line: string): string {
  const answer = line.trim()
  return /^(["'])[^"']+\1$/.test(answer) ? answer.slice(1, -1).trim() : answer
}

/** A message of the checks without what it says of files: nobody types quotation marks here. */
const withoutQuotes = (message: string) =>
  message.replaceAll(/ (?:bitte )?in Anführungszeichen(?: setzen)?/gi, '').replaceAll('"', '')

/** The input ended early: nothing is written. */
export class Interrupted extends Error {
  constructor(question: string) {
    super(`Die Antworten enden bei: ${question}`)
    this.name = 'Interrupted'
  }
}

/**
 * Asks a question until the reader accepts the answer; prints why each other answer is rejected.
 * @throws Interrupted if the input ends; Back if somebody wants to go back
 */
export async function ask<T>(terminal: Terminal, question: string, read: Reader<T>): Promise<T> {
  for (;;) {
    terminal.say(question)
    const answer = await terminal.line()
    if (answer === null) throw new Interrupted(question.split('\n')[0]!)
    const given = bare(answer)
    if (given.toLowerCase() === BACK) throw new Back()
    const result = read(given)
    if ('value' in result) {
      terminal.accepted?.(given)
      return result.value
    }
    terminal.rejected?.()
    terminal.say(`  ${withoutQuotes(result.wrong)}`)
  }
}

/**
 * A question with its choices, one per line.
 * @param possible which of them can be taken; the others keep their numbers and are not shown
 */
export function withChoices<T extends string>(
  question: string,
  choices: Choices<T>,
  possible: (id: T) => boolean = () => true,
): string {
  const lines = choices.map(({ id, words }, index) => ({
    id,
    line: `  ${String(index + 1).padStart(2)} ${id} – ${words}`,
  }))
  return [question, ...lines.filter(({ id }) => possible(id)).map(({ line }) => line)].join('\n')
}
