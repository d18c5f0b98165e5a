import { answersTo, judge } from './conditions.ts'
import type { Answers, Question } from './types.ts'
import type { QuestionId } from './vocabulary.ts'

/**
 * The answers that count: those to questions that are asked, given the answers before them. A given `police: no` binds even where the question is no
 * longer asked (DESIGN, promise 4). An empty choice counts as no answer.
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
 * The questions that are asked, in order. One that depends on an answer still missing counts as asked, so that a total made from this list shrinks
 * as answers come and never grows.
 */
export function askedQuestions(questions: readonly Question[], answers: Answers): readonly Question[] {
  const counted = countedAnswers(questions, answers)
  return questions.filter((question) => judge(question.ask, counted) !== 'no')
}
