import { recommend, type WallTime } from '../../domain/matching/index.ts'
import { type Answers, QUESTIONS, type QuestionId, type Rulebook, runs } from '../../domain/rulebook/index.ts'
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

/** Number of answers added or removed between two raw answers to a question. */
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
 * The smallest change of answers that moves an offer into an open section: the fewest questions, then the fewest
 * answers added or removed. Searches up to three questions with at most two changed answers each.
 * @param answers the answers to start from
 * @param offer id of the offer
 * @param now German wall time; decides which offers are running
 * @returns undefined if there is none; an empty list if the offer is in an open section already
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
  // No answer makes an offer run that rests.
  if (!alone.offers.some((one) => runs(one, now.date))) return undefined
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
      // Alone first: that is faster, and an offer that is not shown alone is not shown beside others either.
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
