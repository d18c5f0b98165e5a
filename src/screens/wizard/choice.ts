import { type Answers, answersTo, type Question } from '../../domain/rulebook/index.ts'

/**
 * What a choice amounts to: known answers in the question's order. An exclusive answer beside others gives way to them: two that cannot stand
 * together only meet before the script has run, and the one that says more counts.
 */
export function settleChoice(question: Question, values: readonly string[]): readonly string[] {
  const known = question.answers.filter((answer) => values.includes(answer))
  if (question.kind === 'one') return known.slice(0, 1)
  const others = known.filter((answer) => !question.exclusive.includes(answer))
  return others.length > 0 ? others : known.slice(0, 1)
}

/** The answers with a choice for one question; an empty choice takes the answer back. */
export function withChoice(answers: Answers, question: Question, values: readonly string[]): Answers {
  const settled = settleChoice(question, values)
  const { [question.id]: _, ...rest } = answers
  if (settled.length === 0) return rest
  return { ...rest, [question.id]: question.kind === 'one' ? settled[0] : settled }
}

/** What a press on one answer makes of the choice so far: exclusive answers stand alone. */
export function toggle(question: Question, chosen: readonly string[], pressed: string, on: boolean): readonly string[] {
  if (!on) return chosen.filter((answer) => answer !== pressed)
  if (question.kind === 'one' || question.exclusive.includes(pressed)) return [pressed]
  return [...chosen.filter((answer) => !question.exclusive.includes(answer) && answer !== pressed), pressed]
}

/** The answers of one question as a list. */
export { answersTo as chosenFor }
