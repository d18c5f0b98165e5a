import { answersTo } from './conditions.ts'
import type { Answers, Question } from './question.ts'

/**
 * The choice on one question after somebody pressed one of its answers. Where one answer is taken it replaces the
 * other. Where several are, an exclusive answer takes the others back and they take it back; answers that stand apart
 * go with all of them.
 * @param chosen what was chosen before
 * @param on whether the press chooses the answer; by default, what is not chosen yet
 * @returns the chosen answers in the order of the question
 */
export function toggleAnswer(
  question: Question,
  chosen: readonly string[],
  pressed: string,
  on: boolean = question.kind === 'one' || !chosen.includes(pressed),
): readonly string[] {
  const { kind, exclusive, apart, answers } = question
  const others = chosen.filter((answer) => answer !== pressed)
  if (!on) return answers.filter((answer) => others.includes(answer))
  const stays = (answer: string): boolean => {
    if (kind === 'one') return false
    if (apart.includes(pressed) || apart.includes(answer)) return true
    return !exclusive.includes(pressed) && !exclusive.includes(answer)
  }
  return answers.filter((answer) => answer === pressed || (others.includes(answer) && stays(answer)))
}

/**
 * What a choice amounts to that no script has kept in order: known answers in the order of the question. An exclusive
 * answer beside others gives way to them: two that cannot stand together only meet before the script has run, and the
 * one that says more counts.
 */
export function settleChoice(
  { answers, kind, exclusive, apart }: Question,
  values: readonly string[],
): readonly string[] {
  const known = answers.filter((answer) => values.includes(answer))
  if (kind === 'one') return known.slice(0, 1)
  const beside = known.filter((answer) => apart.includes(answer))
  const alone = known.filter((answer) => exclusive.includes(answer))
  const others = known.filter((answer) => !beside.includes(answer) && !alone.includes(answer))
  const kept = [...(others.length > 0 ? others : alone.slice(0, 1)), ...beside]
  return answers.filter((answer) => kept.includes(answer))
}

/** The answers with a choice for one question; an empty choice takes the answer back. */
export function withChoice(answers: Answers, question: Question, values: readonly string[]): Answers {
  const settled = settleChoice(question, values)
  const { [question.id]: _, ...rest } = answers
  if (settled.length === 0) return rest
  return { ...rest, [question.id]: question.kind === 'one' ? settled[0] : settled }
}

/** The answers after somebody pressed one answer of a question. */
export function pressAnswer(answers: Answers, question: Question, pressed: string): Answers {
  return withChoice(answers, question, toggleAnswer(question, answersTo(answers, question.id), pressed))
}
