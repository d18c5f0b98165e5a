import { type Answers, answersTo, type Question } from '../../domain/rulebook/index.ts'

/**
 * The answers after somebody pressed one: single answers replace each other, one that stands alone takes the others back, pressing again takes back.
 * Written here and not taken from the wizard, so that the desk does without its machine: fewer bytes before the first key.
 */
export function press(answers: Answers, question: Question, pressed: string): Answers {
  const { kind, exclusive, id } = question
  const chosen = answersTo(answers, id)
  if (kind === 'one') return { ...answers, [id]: pressed }
  const others = chosen.filter((answer) => answer !== pressed && !exclusive.includes(answer))
  const now = chosen.includes(pressed) ? others : exclusive.includes(pressed) ? [pressed] : [...others, pressed]
  const { [id]: _, ...rest } = answers
  return now.length === 0 ? rest : { ...rest, [id]: question.answers.filter((answer) => now.includes(answer)) }
}
