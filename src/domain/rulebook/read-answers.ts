import type { Answers, Question } from './question.ts'
import { renamedAnswers } from './vocabulary.ts'

/** Answers that cannot be read; the message, in German, names the mistake and the allowed values. */
export class UnreadableAnswers extends Error {
  override readonly name = 'UnreadableAnswers'
}

/** What stands in the place of an answer of the first version of the questions; empty where it never was one. */
function renamed(question: Question, value: unknown): string {
  const now = typeof value === 'string' ? renamedAnswers(question.id, value) : []
  return now.length === 0 ? '' : ` „${value}“ heißt jetzt ${now.map((id) => `„${id}“`).join(' oder ')}.`
}

function check(question: Question, value: unknown): void {
  const allowed = question.answers.join(', ')
  if (question.kind === 'one') {
    if (typeof value !== 'string')
      throw new UnreadableAnswers(`„${question.id}“ nimmt genau eine Antwort als Text. Erlaubt: ${allowed}.`)
    if (!question.answers.includes(value))
      throw new UnreadableAnswers(
        `„${value}“ ist keine Antwort auf „${question.id}“.${renamed(question, value)} Erlaubt: ${allowed}.`,
      )
    return
  }
  if (!Array.isArray(value))
    throw new UnreadableAnswers(
      `„${question.id}“ nimmt eine Liste, zum Beispiel ["${question.answers[0]}"]. Erlaubt: ${allowed}.`,
    )
  for (const one of value) {
    if (typeof one !== 'string' || !question.answers.includes(one)) {
      throw new UnreadableAnswers(
        `${JSON.stringify(one)} ist keine Antwort auf „${question.id}“.${renamed(question, one)} Erlaubt: ${allowed}.`,
      )
    }
  }
  const twice = value.find((one, index) => value.indexOf(one) < index)
  if (twice !== undefined) throw new UnreadableAnswers(`„${question.id}“ nennt „${twice}“ zweimal. Einmal genügt.`)
  const alone = question.exclusive.find((one) => value.includes(one))
  const others = value.filter((one) => one !== alone && !question.apart.includes(one))
  if (alone !== undefined && others.length > 0) {
    throw new UnreadableAnswers(`„${alone}“ steht bei „${question.id}“ immer allein, nicht neben anderen Antworten.`)
  }
}

/**
 * Reads answers that come from outside (command line, answer code, test).
 * @param questions the questions whose answers are allowed
 * @param value anything; never completed or corrected
 * @returns the same value, typed
 * @throws UnreadableAnswers if the value is not an object of known questions with known answers
 */
export function readAnswers(questions: readonly Question[], value: unknown): Answers {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UnreadableAnswers('Die Antworten sind ein Objekt, zum Beispiel {"danger":"no"}.')
  }
  for (const [id, answer] of Object.entries(value)) {
    const question = questions.find((candidate) => candidate.id === id)
    if (question === undefined) {
      throw new UnreadableAnswers(
        `„${id}“ ist keine Frage. Erlaubt: ${questions.map((candidate) => candidate.id).join(', ')}.`,
      )
    }
    check(question, answer)
  }
  return value as Answers
}
