import { type Answers, answersTo, type Question } from '../rulebook/index.ts'

/**
 * The answers as one number, question by question in mixed radix. A question with one answer has a place for each
 * answer and one for “not answered”; a question with several has one for each set of answers that may stand together
 * and one for each answer that stands alone.
 */

/** Answers that may stand together; those that go with any other answer, exclusive ones too, come last. */
function together(question: Question): readonly string[] {
  return question.answers.filter((answer) => !question.exclusive.includes(answer) && !question.apart.includes(answer))
}

function sum(answers: readonly string[], given: readonly string[]): number {
  return answers.reduce((bits, answer, bit) => bits + (given.includes(answer) ? 2 ** bit : 0), 0)
}

/** How many ways there are to answer a question without the answers that stand apart, not answering included. */
function baseOf(question: Question): number {
  return 2 ** together(question).length + question.exclusive.length
}

/** Number of ways to answer a question, not answering included. */
function waysOf(question: Question): number {
  return question.kind === 'one' ? question.answers.length + 1 : baseOf(question) * 2 ** question.apart.length
}

/** How many answer sets there are. */
export function sizeOf(questions: readonly Question[]): number {
  return questions.reduce((size, question) => size * waysOf(question), 1)
}

function placeOf(question: Question, given: readonly string[]): number {
  if (question.kind === 'one') return given[0] === undefined ? 0 : question.answers.indexOf(given[0]) + 1
  const alone = question.exclusive.findIndex((answer) => given.includes(answer))
  const base = alone >= 0 ? 2 ** together(question).length + alone : sum(together(question), given)
  return base + baseOf(question) * sum(question.apart, given)
}

function chosenFrom(answers: readonly string[], bits: number): readonly string[] {
  return answers.filter((_, bit) => Math.floor(bits / 2 ** bit) % 2 === 1)
}

function answersAt(question: Question, place: number): string | readonly string[] | undefined {
  if (place === 0) return undefined
  if (question.kind === 'one') return question.answers[place - 1]
  const base = place % baseOf(question)
  const apart = chosenFrom(question.apart, Math.floor(place / baseOf(question)))
  const sets = 2 ** together(question).length
  return [...(base >= sets ? [question.exclusive[base - sets]!] : chosenFrom(together(question), base)), ...apart]
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
  for (const question of [...questions].reverse()) {
    const given = answersAt(question, rest % waysOf(question))
    if (given !== undefined) answers[question.id] = given
    rest = Math.floor(rest / waysOf(question))
  }
  return answers
}
