import { answersTo } from './conditions.ts'
import type { Answers, Question } from './types.ts'

/**
 * The chosen answers after one of them was switched on or off. In a question with one answer, the new answer replaces
 * the old one; an exclusive answer ("none of these") removes the others and is removed by them.
 * @param chosen answers to the question so far
 * @param answer the answer that is switched
 * @param on whether it is chosen from now on
 * @returns the chosen answers, the switched one last
 */
export function toggleAnswer(
  question: Question,
  chosen: readonly string[],
  answer: string,
  on: boolean,
): readonly string[] {
  const others = chosen.filter((one) => one !== answer)
  if (!on) return others
  if (question.kind === 'one' || question.exclusive.includes(answer)) return [answer]
  return [...others.filter((one) => !question.exclusive.includes(one)), answer]
}

/**
 * The valid form of chosen answers: only known ones, in the question's order, one at most in a question with one
 * answer. An exclusive answer beside others is dropped: both arrive together only from a form that was sent before the
 * script ran, and the more specific answers count.
 * @param values chosen answers, in any order
 */
export function validChoice(question: Question, values: readonly string[]): readonly string[] {
  const known = question.answers.filter((answer) => values.includes(answer))
  if (question.kind === 'one') return known.slice(0, 1)
  const others = known.filter((answer) => !question.exclusive.includes(answer))
  return others.length > 0 ? others : known.slice(0, 1)
}

/**
 * Answers with another choice for one question.
 * @param values the chosen answers; empty: the question is unanswered from now on
 * @returns new answers, the choice in its valid form
 */
export function withChoice(answers: Answers, question: Question, values: readonly string[]): Answers {
  const choice = validChoice(question, values)
  const { [question.id]: _, ...rest } = answers
  if (choice.length === 0) return rest
  return { ...rest, [question.id]: question.kind === 'one' ? choice[0] : choice }
}

/**
 * Answers after a key for one answer was pressed: pressing a chosen answer again removes it, except in a question with
 * one answer, where it stays.
 * @param answer the answer whose key was pressed
 */
export function pressAnswer(answers: Answers, question: Question, answer: string): Answers {
  const chosen = answersTo(answers, question.id)
  const on = question.kind === 'one' || !chosen.includes(answer)
  return withChoice(answers, question, toggleAnswer(question, chosen, answer, on))
}
