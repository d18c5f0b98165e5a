import type { Choices, Reader } from './readers.ts'

/** Where somebody reads questions and types answers. */
export interface Terminal {
  say(line: string): void
  /** The next line, or null where nobody answers any more. */
  line(): Promise<string | null>
}

/** Somebody stopped before the end: nothing is written. */
export class Interrupted extends Error {
  constructor(question: string) {
    super(`Die Antworten enden bei: ${question}`)
    this.name = 'Interrupted'
  }
}

/**
 * Asks until an answer can be taken; after each one that cannot, says why and what to type instead.
 * @throws Interrupted where no answer comes any more
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

/** A question with its choices, a line each. */
export function withChoices(question: string, choices: Choices<string>): string {
  return [
    question,
    ...choices.map(({ id, words }, index) => `  ${String(index + 1).padStart(2)} ${id} – ${words}`),
  ].join('\n')
}
