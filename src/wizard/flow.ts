import { type Answers, answersTo, askedQuestions, type Question, type QuestionId } from '../rulebook/index.ts'

/** A screen of the guide: a question, the emergency card, the result. */
export type Screen = QuestionId | 'emergency' | 'results'

/** Where somebody stands: what was answered, and what an edit or an early look at the result has to lead back to. */
export interface Progress {
  readonly answers: Answers
  /** The question that is edited from the summary. */
  readonly editing: QuestionId | null
  /** The question from which the result was asked for before the end. */
  readonly leftFrom: QuestionId | null
}

/** All screens in order, given the answers so far. */
export function screens(questions: readonly Question[], answers: Answers): readonly Screen[] {
  return [
    ...askedQuestions(questions, answers).flatMap(({ id }): Screen[] =>
      id === 'danger' && answers.danger === 'now' ? [id, 'emergency'] : [id],
    ),
    'results',
  ]
}

/** The first question that an edit made necessary: asked now, not asked before, and without an answer. */
function newQuestion(questions: readonly Question[], before: Answers, after: Answers): QuestionId | null {
  const asked = askedQuestions(questions, before)
  const arisen = askedQuestions(questions, after).find(
    (question) => !asked.includes(question) && answersTo(after, question.id).length === 0,
  )
  return arisen?.id ?? null
}

/**
 * The screen after one is left with „next“. The emergency card follows whenever danger is chosen; an edit leads back to the result unless a new
 * question arises (DESIGN 3).
 * @param before the answers before this screen was left
 * @param after the answers with what was chosen on it
 */
export function nextScreen(
  questions: readonly Question[],
  from: Screen,
  { editing }: Progress,
  before: Answers,
  after: Answers,
): Screen {
  if (from === 'danger' && after.danger === 'now') return 'emergency'
  if (editing !== null) return newQuestion(questions, before, after) ?? 'results'
  const order = screens(questions, after)
  return order[order.indexOf(from) + 1] ?? 'results'
}

/** The screen before one, derived from the order of screens; null at the start. An early result leads back to where it was asked for. */
export function previousScreen(
  questions: readonly Question[],
  from: Screen,
  { answers, editing, leftFrom }: Progress,
): Screen | null {
  const order = screens(questions, answers)
  if (from === 'results') return leftFrom !== null && order.includes(leftFrom) ? leftFrom : (order.at(-2) ?? null)
  if (editing !== null) return from === 'emergency' ? 'danger' : 'results'
  return order[order.indexOf(from) - 1] ?? null
}

/** Where a question stands among those asked: `Frage 2 von 6`. */
export function positionOf(
  questions: readonly Question[],
  answers: Answers,
  question: QuestionId,
): { readonly at: number; readonly of: number } {
  const asked = askedQuestions(questions, answers)
  return { at: asked.findIndex(({ id }) => id === question) + 1, of: asked.length }
}
