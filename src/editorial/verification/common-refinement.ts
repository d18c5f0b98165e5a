import { QUESTIONS, type Rulebook } from '../../domain/rulebook/index.ts'
import { type Axis, effort, type Space } from './answer-space.ts'
import { type Classes, type ClassSpace, classSpace } from './equivalence-classes.ts'

function joinAxis(axis: Axis, parts: readonly Classes[]): Classes {
  const of = new Uint16Array(axis.raw.length)
  const least: number[] = []
  const size: number[] = []
  const known = new Map<string, number>()
  for (const index of axis.raw.keys()) {
    const key = parts.map((classes) => classes.of[index]!).join()
    const at = known.get(key) ?? least.push(index) - 1
    known.set(key, at)
    if (effort(axis, index) < effort(axis, least[at]!)) least[at] = index
    of[index] = at
    size[at] = (size[at] ?? 0) + 1
  }
  return { of, least, size }
}

/** What any of several rulebooks can tell apart. */
export function jointClasses(rulebooks: readonly Rulebook[], space: Space): ClassSpace {
  const parts = rulebooks.map((rulebook) => classSpace(rulebook, space))
  return Object.fromEntries(
    QUESTIONS.map((id) => [
      id,
      joinAxis(
        space[id],
        parts.map((part) => part[id]),
      ),
    ]),
  ) as ClassSpace
}
