import type { Background, Danger, Incident, Land, PoliceAnswer, QuestionId, Role } from './vocabulary.ts'

/** A user's answers. A missing question is unanswered. */
export interface Answers {
  readonly danger?: Danger
  readonly incident?: readonly Incident[]
  readonly background?: readonly Background[]
  readonly location?: Land | 'skip'
  readonly role?: Role
  readonly police?: PoliceAnswer
}

/** Answers by question: within a question any of them matches, across questions all have to match. */
export type AnswerMatch = { readonly [Q in QuestionId]?: readonly string[] }

/**
 * A condition as data: it holds where `when` matches, `unless` does not, and of the questions in `only` nothing was
 * said but these answers (`strain` and `past` beside them do not count). All absent: always.
 */
export interface Condition {
  readonly when?: AnswerMatch
  readonly unless?: AnswerMatch
  readonly only?: AnswerMatch
}

export interface Question {
  readonly id: QuestionId
  readonly kind: 'one' | 'several'
  readonly answers: readonly string[]
  /** Answers that exclude all others: choosing one removes the others. */
  readonly exclusive: readonly string[]
  /** Answers that go with any other, exclusive ones too. */
  readonly apart: readonly string[]
  /** When the question is asked at all (docs/matching-rules.md#words). */
  readonly ask: Condition
}
