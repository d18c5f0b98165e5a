import { QUESTIONS } from '../../domain/rulebook/index.ts'
import type { Place } from './answer-space.ts'
import type { ClassSpace } from './equivalence-classes.ts'

/** How many raw answer sets a product of classes holds. */
export function classWeight(classes: ClassSpace, at: Place): number {
  return QUESTIONS.reduce((weight, id) => weight * classes[id].size[at[id]]!, 1)
}
