import { QUESTIONS } from '../../domain/rulebook/index.ts'
import { cellsOf, countOf, type Grid, OUTER, type Outer } from './answer-set-bitmap.ts'
import { different, effort, type Place, type Space } from './answer-space.ts'

/** Every answer to the outer questions that can differ: a skipped one counts like an unanswered one. */
export function* outerPlaces(space: Space, locations: readonly number[]): Generator<Outer> {
  for (const location of locations)
    for (const police of different(space.police))
      for (const role of different(space.role))
        for (const danger of different(space.danger)) yield { danger, location, role, police }
}

/** How many raw answers an outer place stands for: an unanswered question for a skipped one too. */
export function weightOf(space: Space, outer: Outer): number {
  return OUTER.reduce((weight, id) => weight * (outer[id] === 0 && space[id].silenceSkips ? 2 : 1), 1)
}

/** Raw answers to the location that can differ. */
export function locationsOf(space: Space): readonly number[] {
  return different(space.location)
}

/** What somebody has to do to give these answers; the fewest answers, then the fewest questions. */
export function effortOf(space: Space, place: Place): number {
  return QUESTIONS.reduce((sum, id) => sum + effort(space[id], place[id]), 0)
}

/** A set of answer sets: how many, and the one of least effort. */
export interface Found {
  readonly count: number
  readonly place: Place
}

/** Adds the pairs of a grid at an outer place to what was found before. */
export function found(before: Found | undefined, space: Space, outer: Outer, grid: Grid): Found | undefined {
  let best = before
  const count = countOf(grid) * weightOf(space, outer)
  if (count === 0) return before
  for (const cell of cellsOf(grid)) {
    const place = { ...outer, ...cell }
    if (best === undefined || effortOf(space, place) < effortOf(space, best.place)) best = { count: 0, place }
  }
  return { count: (before?.count ?? 0) + count, place: best!.place }
}
