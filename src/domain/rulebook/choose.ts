import { answersTo } from './conditions.ts'
import type { Answers, Question } from './types.ts'

/** Whether one chosen answer stays when another one of the same question is switched on. */
function stays({ kind, exclusive, apart }: Question, chosen: string, answer: string): boolean {
  if (kind === 'one') return false
  if (apart.includes(answer) || apart.includes(chosen)) return true
  return !exclusive.includes(answer) && !exclusive.includes(chosen)
}

/**
 * The chosen answers after one of them was switched on or off. In a question with one answer, the new answer replaces
 * the old one; an exclusive answer ("none of these") removes the others and is removed by them. An answer that stands
 * apart ("some time ago") goes with every other, exclusive ones too.
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
  return on ? [...others.filter((one) => stays(question, one, answer)), answer] : others
}

/**
 * The valid form of chosen answers: only known ones, in the question's order, one at most in a question with one
 * answer. An exclusive answer beside others is dropped, those that stand apart not counted: both arrive together only
 * from a form that was sent before the script ran, and the more specific answers count.
 * @param values chosen answers, in any order
 */
export function validChoice(
  { answers, kind, exclusive, apart }: Question,
  values: readonly string[],
): readonly string[] {
  const known = answers.filter((answer) => values.includes(answer))
  if (kind === 'one') return known.slice(0, 1)
  const [first, ...rest] = known.filter((answer) => exclusive.includes(answer))
  const others = known.some((answer) => !exclusive.includes(answer) && !apart.includes(answer))
  return known.filter((answer) => !rest.includes(answer) && !(others && answer === first))
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
