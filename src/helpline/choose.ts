import { type Answers, answersTo, type Question } from '../rulebook/index.ts'
import { withChoice } from '../wizard/index.ts'

/** The answers after somebody pressed one: single answers replace each other, one that stands alone takes the others back, pressing again takes back. */
export function press(answers: Answers, question: Question, pressed: string): Answers {
  const chosen = answersTo(answers, question.id)
  if (chosen.includes(pressed)) {
    return question.kind === 'one'
      ? answers
      : withChoice(
          answers,
          question,
          chosen.filter((answer) => answer !== pressed),
        )
  }
  const alone = question.kind === 'one' || question.exclusive.includes(pressed)
  return withChoice(answers, question, alone ? [pressed] : [...chosen, pressed])
}
