import { answersTo, judge } from './conditions.ts'
import type { Answers, Question } from './question.ts'
import type { QuestionId } from './vocabulary.ts'

/**
 * The answers that count: those to questions that are asked, given the answers before them. A given `police: no` counts
 * even when the question is no longer asked (docs/promises.md#4). An empty choice counts as no answer.
 * @param questions all questions, in the order in which they are asked
 * @param answers raw answers, possibly to questions that are not asked
 * @returns a new object; the answers passed in stay unchanged
 */
export function countedAnswers(questions: readonly Question[], answers: Answers): Answers {
  const counted: { [Q in QuestionId]?: unknown } = {}
  for (const question of questions) {
    if (answersTo(answers, question.id).length === 0) continue
    if (judge(question.ask, counted as Answers) !== 'no') counted[question.id] = answers[question.id]
  }
  if (answers.police === 'no') counted.police = 'no'
  return counted as Answers
}

/**
 * The questions that are asked, in order. A question that depends on a missing answer counts as asked, so that the
 * total shown to users shrinks with each answer and never grows.
 * @param questions all questions, in the order in which they are asked
 */
export function askedQuestions(questions: readonly Question[], answers: Answers): readonly Question[] {
  const counted = countedAnswers(questions, answers)
  return questions.filter((question) => judge(question.ask, counted) !== 'no')
}
