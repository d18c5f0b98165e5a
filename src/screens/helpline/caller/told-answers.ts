import {
  type Answers,
  countedAnswers,
  NOT_SAID,
  type Question,
  type QuestionId,
} from '../../../domain/rulebook/index.ts'

type OneOf<Given> = Given extends readonly (infer Answer)[] ? Answer : Given

/** Every answer to a question. */
type AnswerTo<Q extends QuestionId> = OneOf<Required<Answers>[Q]>

/** The answers to a question that say something. */
export type TellingAnswer<Q extends QuestionId> = Exclude<AnswerTo<Q>, (typeof NOT_SAID)[Q]>

/** What is told about a caller, question by question; nothing: empty. */
export type ToldAnswers = { readonly [Q in QuestionId]: readonly TellingAnswer<Q>[] }

/**
 * What can be told about a caller: answers to questions that are asked, without those that say nothing.
 * @param allows whether an answer may be told
 */
export function toldAnswers(
  questions: readonly Question[],
  answers: Answers,
  allows: (question: QuestionId, answer: string) => boolean,
): ToldAnswers {
  const { danger, incident = [], background = [], location, role, police } = countedAnswers(questions, answers)
  const tell = <Q extends QuestionId>(question: Q, given: readonly AnswerTo<Q>[]) =>
    given.filter(
      (answer): answer is TellingAnswer<Q> & AnswerTo<Q> => answer !== NOT_SAID[question] && allows(question, answer),
    )
  const one = <Answer>(answer: Answer | undefined) => (answer === undefined ? [] : [answer])
  return {
    danger: tell('danger', one(danger)),
    incident: tell('incident', incident),
    background: tell('background', background),
    location: tell('location', one(location)),
    role: tell('role', one(role)),
    police: tell('police', one(police)),
  }
}
