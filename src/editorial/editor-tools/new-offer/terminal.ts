import type { Choices, Reader } from './readers.ts'

/** Input and output of the interview. */
export interface Terminal {
  say(line: string): void
  /** The next line, or null at the end of the input. */
  line(): Promise<string | null>
}

/** The input ended early: nothing is written. */
export class Interrupted extends Error {
  constructor(question: string) {
    super(`Die Antworten enden bei: ${question}`)
    this.name = 'Interrupted'
  }
}

/**
 * Asks a question until the reader accepts the answer; prints why each other answer is rejected.
 * @throws Interrupted if the input ends
 */
export async function ask<T>(terminal: Terminal, question: string, read: Reader<T>): Promise<T> {
  for (;;) {
    terminal.say(question)
    const answer = await terminal.line()
    if (answer === null) throw new Interrupted(question.split('\n')[0]!)
    const result = read(answer.trim())
    if ('value' in result) return result.value
    terminal.say(`  ${result.wrong}`)
  }
}

/** A question with its choices, one per line. */
export function withChoices(question: string, choices: Choices<string>): string {
  return [
    question,
    ...choices.map(({ id, words }, index) => `  ${String(index + 1).padStart(2)} ${id} – ${words}`),
  ].join('\n')
}
