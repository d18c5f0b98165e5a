import { QUESTIONS, type QuestionId } from '../../domain/rulebook/index.ts'
import { different, type Place, type Space } from './answer-space.ts'

/** Raw answers to a question with so many chosen. */
function withChosen(space: Space, id: QuestionId, count: number): readonly number[] {
  return different(space[id]).filter((index) => space[id].raw[index]!.chosen.length === count)
}

/** The subsets of the questions, the smaller first. */
function subsets(): readonly (readonly QuestionId[])[] {
  return Array.from({ length: 2 ** QUESTIONS.length }, (_, bits) => QUESTIONS.filter((_, at) => (bits >> at) & 1)).sort(
    (a, b) => a.length - b.length,
  )
}

function* combinations(
  space: Space,
  answered: readonly QuestionId[],
  chosen: { readonly [Q in QuestionId]?: number },
  fixed: Partial<Place>,
): Generator<Place> {
  const axes = QUESTIONS.map((id): readonly number[] => {
    const given = fixed[id]
    if (given !== undefined) return [given]
    return answered.includes(id) ? withChosen(space, id, chosen[id] ?? 1) : [0]
  })
  const total = axes.reduce((product, axis) => product * axis.length, 1)
  for (let index = 0; index < total; index++) {
    let rest = index
    const place: Partial<Record<QuestionId, number>> = {}
    for (const [at, id] of QUESTIONS.entries()) {
      const axis = axes[at]!
      place[id] = axis[rest % axis.length]!
      rest = Math.floor(rest / axis.length)
    }
    yield place as Place
  }
}

/**
 * Answer sets in the order of effort: the fewest answers in all first, up to every choice of several.
 * @param fixed answers that stay
 */
export function* simplePlaces(space: Space, fixed: Partial<Place> = {}): Generator<Place> {
  const longest = (id: QuestionId) => Math.max(...space[id].raw.map(({ chosen }) => chosen.length))
  const most = QUESTIONS.length + longest('incident') + longest('background')
  for (let level = 0; level <= most; level++) {
    for (const answered of subsets()) {
      if (answered.some((id) => fixed[id] !== undefined)) continue
      const extra = level - answered.length
      if (extra < 0) continue
      for (let more = answered.includes('incident') ? extra : 0; more >= 0; more--) {
        const backgrounds = extra - more
        if (backgrounds > 0 && !answered.includes('background')) continue
        yield* combinations(space, answered, { incident: more + 1, background: backgrounds + 1 }, fixed)
      }
    }
  }
}

/** In turns, so that a generator with many answer sets does not keep the others waiting. */
export function* inTurns(generators: readonly Iterator<Place>[]): Generator<Place> {
  for (let left = generators; left.length > 0; ) {
    const next: Iterator<Place>[] = []
    for (const generator of left) {
      const { value, done } = generator.next()
      if (done) continue
      next.push(generator)
      yield value
    }
    left = next
  }
}
