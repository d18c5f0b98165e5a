import { type Answers, answersTo, askedQuestions, type Question, type QuestionId } from '../../domain/rulebook/index.ts'

/** A screen of the guide: a question, the emergency card, the result. */
export type Screen = QuestionId | 'emergency' | 'results'

/** An edit from the summary. */
export interface Edit {
  readonly question: QuestionId
  /**
   * The questions that were asked or answered when the edit began; one that is asked beside them has arisen through it.
   */
  readonly known: readonly QuestionId[]
}

/** Where somebody stands: what was answered, and what an edit or an early look at the result has to lead back to. */
export interface Progress {
  readonly answers: Answers
  readonly editing: Edit | null
  /** The screen from which the result was asked for before the end. */
  readonly leftFrom: Screen | null
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

/** An edit of one question, as it begins. */
export function beginEdit(questions: readonly Question[], answers: Answers, question: QuestionId): Edit {
  const asked = askedQuestions(questions, answers)
  const known = questions.filter((one) => asked.includes(one) || answersTo(answers, one.id).length > 0)
  return { question, known: known.map(({ id }) => id) }
}

/**
 * The screens that lie on somebody's way, in order: all of them, or in an edit those of the edited question and of the
 * questions that have arisen through it.
 */
export function screensOnTheWay(questions: readonly Question[], { answers, editing }: Progress): readonly Screen[] {
  const all = screens(questions, answers)
  if (editing === null) return all
  return all.filter((screen) => {
    const question = screen === 'emergency' ? 'danger' : screen
    return question === 'results' || question === editing.question || !editing.known.includes(question)
  })
}

/**
 * The screen after one is left with “next”.
 * @param progress where somebody stands, with what was chosen on the screen
 */
export function nextScreen(questions: readonly Question[], from: Screen, progress: Progress): Screen {
  const way = screensOnTheWay(questions, progress)
  return way[way.indexOf(from) + 1] ?? 'results'
}

/**
 * The screen before one, derived from the order of screens; null at the start. An early result leads back to where it
 * was asked for.
 */
export function previousScreen(questions: readonly Question[], from: Screen, progress: Progress): Screen | null {
  const { editing, leftFrom } = progress
  const way = screensOnTheWay(questions, progress)
  if (from === 'results' && leftFrom !== null && way.includes(leftFrom)) return leftFrom
  return way[way.indexOf(from) - 1] ?? (editing === null ? null : 'results')
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
