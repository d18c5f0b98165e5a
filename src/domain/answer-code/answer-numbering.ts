import { type Answers, answersTo, type Question } from '../rulebook/index.ts'

/**
 * The answers as one number, question by question in mixed radix. A question with one answer has a place for each
 * answer and one for “not answered”; a question with several has one for each set of answers that may stand together
 * and one for each answer that stands alone.
 */

function together(question: Question): readonly string[] {
  return question.answers.filter((answer) => !question.exclusive.includes(answer))
}

/** Number of ways to answer a question, not answering included. */
function waysOf(question: Question): number {
  if (question.kind === 'one') return question.answers.length + 1
  return 2 ** together(question).length + question.exclusive.length
}

/** How many answer sets there are. */
export function sizeOf(questions: readonly Question[]): number {
  return questions.reduce((size, question) => size * waysOf(question), 1)
}

function placeOf(question: Question, given: readonly string[]): number {
  if (question.kind === 'one') return given[0] === undefined ? 0 : question.answers.indexOf(given[0]) + 1
  const alone = question.exclusive.findIndex((answer) => given.includes(answer))
  if (alone >= 0) return 2 ** together(question).length + alone
  return together(question).reduce((sum, answer, bit) => sum + (given.includes(answer) ? 2 ** bit : 0), 0)
}

function answersAt(question: Question, place: number): string | readonly string[] | undefined {
  if (place === 0) return undefined
  if (question.kind === 'one') return question.answers[place - 1]
  const sets = 2 ** together(question).length
  if (place >= sets) return question.exclusive.slice(place - sets, place - sets + 1)
  return together(question).filter((_, bit) => Math.floor(place / 2 ** bit) % 2 === 1)
}

/** The number of an answer set; smaller than `sizeOf`. */
export function numberOf(questions: readonly Question[], answers: Answers): number {
  return questions.reduce(
    (sum, question) => sum * waysOf(question) + placeOf(question, answersTo(answers, question.id)),
    0,
  )
}

/** The answer set of a number, several answers in the order of the question. */
export function answersOf(questions: readonly Question[], number: number): Answers {
  const answers: { [question: string]: string | readonly string[] } = {}
  let rest = number
  for (const question of questions.toReversed()) {
    const given = answersAt(question, rest % waysOf(question))
    if (given !== undefined) answers[question.id] = given
    rest = Math.floor(rest / waysOf(question))
  }
  return answers
}
