import { recommend, type WallTime } from '../../domain/matching/index.ts'
import { type Answers, QUESTIONS, type QuestionId, type Rulebook } from '../../domain/rulebook/index.ts'
import { type Axis, answersAt, type Place, type Space, spaceOf } from '../verification/index.ts'

/** A change of one question's answer. */
export interface AnswerChange {
  readonly question: QuestionId
  readonly from: readonly string[]
  readonly to: readonly string[]
}

function ones(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** How many answers are given or taken back between two raw answers of a question. */
function distance({ raw }: Axis, a: number, b: number): number {
  return ones(raw[a]!.bits ^ raw[b]!.bits)
}

function placeOf(space: Space, answers: Answers): Place {
  return Object.fromEntries(
    QUESTIONS.map((id) => {
      const given = answers[id]
      const chosen = given === undefined ? [] : typeof given === 'string' ? [given] : given
      const bits = chosen.reduce((sum, answer) => sum | (1 << space[id].question.answers.indexOf(answer)), 0)
      return [id, space[id].raw.findIndex((one) => one.bits === bits)]
    }),
  ) as Place
}

/**
 * The smallest change of answers that brings an offer into an open section: the fewest questions, then the fewest answers given or taken back. Looked for up
 * to three questions, with at most two answers changed in each.
 * @returns undefined where there is none; an empty list where it stands there already
 */
export function smallestChange(
  rulebook: Rulebook,
  answers: Answers,
  offer: string,
  now: WallTime,
): readonly AnswerChange[] | undefined {
  const space = spaceOf(rulebook.questions)
  const start = placeOf(space, answers)
  const stripped: Rulebook = { ...rulebook, steps: [], offers: rulebook.offers.map(({ hours: _, ...rest }) => rest) }
  const alone: Rulebook = { ...stripped, offers: stripped.offers.filter(({ id }) => id === offer) }
  const isOpen = (book: Rulebook, place: Place) => {
    const { first, more } = recommend(book, answersAt(space, place), now)
    return [...first, ...more].some((one) => one.offer === offer)
  }
  const near = new Map(
    QUESTIONS.map((id) => [
      id,
      [...space[id].raw.keys()]
        .filter(
          (raw) => raw !== start[id] && (space[id].question.kind === 'one' || distance(space[id], start[id], raw) <= 2),
        )
        .sort((a, b) => distance(space[id], start[id], a) - distance(space[id], start[id], b)),
    ]),
  )

  function* changed(place: Place, questions: readonly QuestionId[]): Generator<Place> {
    const [id, ...rest] = questions
    if (id === undefined) yield place
    else for (const raw of near.get(id)!) yield* changed({ ...place, [id]: raw }, rest)
  }
  const subsets = Array.from({ length: 2 ** QUESTIONS.length }, (_, bits) =>
    QUESTIONS.filter((_, at) => (bits >> at) & 1),
  )
    .filter(({ length }) => length <= 3)
    .sort((a, b) => a.length - b.length)
  for (const questions of subsets) {
    for (const place of changed(start, questions)) {
      // Alone first: it is the quicker question, and who is not shown alone is not shown beside others.
      if (!isOpen(alone, place) || !isOpen(stripped, place)) continue
      return questions.map((question) => ({
        question,
        from: space[question].raw[start[question]]!.chosen,
        to: space[question].raw[place[question]]!.chosen,
      }))
    }
  }
  return undefined
}
