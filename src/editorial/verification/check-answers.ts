import type { Recommendation, WallTime } from '../../domain/matching/index.ts'
import { type Answers, NOT_SAID, QUESTIONS, type QuestionId } from '../../domain/rulebook/index.ts'
import { type Axis, answersAt, type Place, type Space } from './answer-space.ts'
import type { Study } from './proof-input.ts'
import type { Whole } from './rulebook-by-land.ts'
import { inTurns, simplePlaces } from './smallest-first.ts'

/** An answer, as editors find it again. */
export interface OneAnswer {
  readonly question: QuestionId
  readonly answer: string
}

/**
 * Everything that a person sees of a recommendation but the words of what matched: who stands where and in which order,
 * the cards, whom to talk to, whether the hotline opens the page, and the two sentences that hang on an answer alone
 * (for another role, and lines of cards that make sense at once only).
 * @param visible how many cards stand open
 */
export function pageOf(result: Recommendation, answers: Answers, visible: number): string {
  const { emergency, first, more, later, steps, talk, hotline } = result
  const ids = (entries: readonly { readonly offer: string }[]) => entries.map(({ offer }) => offer)
  return JSON.stringify([
    emergency,
    ids(first),
    ids(more),
    ids(later),
    steps.slice(0, visible),
    steps.slice(visible),
    ids(talk),
    hotline.opensResult,
    answers.role === 'other',
    answers.incident?.includes('past') ?? false,
  ])
}

/** The raw answers to a question that are compared with each other: none, and each answer alone. */
export function singlesOf(axis: Axis): readonly number[] {
  return [...axis.raw.keys()].filter((raw) => axis.raw[raw]!.chosen.length <= 1)
}

/**
 * Of the answers to a question those that show something beside some other answers that no other answer to it shows,
 * nor silence.
 * @param rest the other answers
 * @param seen told what is seen for a raw answer
 */
export function seenIn(
  space: Space,
  question: QuestionId,
  rest: Place,
  seen: (answers: Answers) => string,
): readonly string[] {
  const axis = space[question]
  const pages = singlesOf(axis).map((raw) => ({
    answer: axis.raw[raw]!.chosen[0],
    page: seen(answersAt(space, { ...rest, [question]: raw })),
  }))
  const count = new Map<string, number>()
  for (const { page } of pages) count.set(page, (count.get(page) ?? 0) + 1)
  return pages.flatMap(({ answer, page }) => (answer !== undefined && count.get(page) === 1 ? [answer] : []))
}

/** Answer sets tried at most for one question. */
const TRIES = 600

/**
 * Answers that show nothing of their own in any answer set that was tried (docs/matching-rules.md#words). An answer
 * that means "not said" owes nothing. That an answer shows something is certain; that it does not is only as certain as
 * the tries.
 */
export function unseenAnswers(study: Study, whole: Whole, now: WallTime): readonly OneAnswer[] {
  const { space, rulebook } = study
  const { steps: visible } = rulebook.policy.limits
  return QUESTIONS.flatMap((question) => {
    const { answers } = space[question].question
    const missing = new Set(answers.filter((answer) => answer !== NOT_SAID[question]))
    const see = (given: Answers) => pageOf(whole.recommend(given, now), given, visible)
    const lands = question === 'location' ? [0] : [...space.location.raw.keys()]
    const places = inTurns(lands.map((location) => simplePlaces(space, { location, [question]: 0 })))
    let tried = 0
    for (const rest of places) {
      if (missing.size === 0 || tried++ === TRIES) break
      for (const answer of seenIn(space, question, rest, see)) missing.delete(answer)
    }
    return [...missing].map((answer) => ({ question, answer }))
  })
}
