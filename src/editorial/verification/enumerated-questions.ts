import { QUESTIONS } from '../../domain/rulebook/index.ts'
import { different, effort, type Place, type Space } from './answer-space.ts'

/** Raw answers to the location that can differ. */
export function locationsOf(space: Space): readonly number[] {
  return different(space.location)
}

/** What somebody has to do to give these answers; the fewest answers, then the fewest questions. */
export function effortOf(space: Space, place: Place): number {
  return QUESTIONS.reduce((sum, id) => sum + effort(space[id], place[id]), 0)
}
