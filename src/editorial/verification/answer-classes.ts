import type { Context, DoorSpace, Mode } from './door-space.ts'
import type { LineTable } from './line-tables.ts'
import { firstOf, type Partition, split, whole } from './partition.ts'

/** Counts only some answer sets: a weight for each raw incident answer, and for each column beside it. */
export interface Measure {
  incident(raw: number): number
  background(column: number): number
  context(context: Context): number
}

/** What is known of each raw incident answer. */
interface IncidentFacts {
  /** What the promises ask of it. */
  readonly facts: Uint32Array
  readonly effort: Float64Array
}

/** Incidents of one class: the simplest, how many there are, how many of them are counted apart. */
interface IncidentClass {
  raw: number
  size: number
  grid: number
}

/** Backgrounds of one class: the column of the simplest, how many there are, how many are counted apart, its effort. */
interface BackgroundClass {
  column: number
  raw: number
  grid: number
  effort: number
}

/**
 * Incidents that no table tells apart.
 * @param here the raw incident answers that are looked at
 */
export function incidentClasses(
  { modes }: DoorSpace,
  here: readonly number[],
  tables: readonly LineTable[],
  { facts, effort }: IncidentFacts,
  measure: Measure | undefined,
): readonly IncidentClass[] {
  let groups = split(
    whole(here.length),
    here.map((raw) => facts[raw]!),
    4 * modes.length,
  )
  const values = new Uint16Array(here.length)
  for (const { incident, incidents } of tables) {
    if (incidents === 1) continue
    for (let index = 0; index < here.length; index++) values[index] = incident[here[index]!]!
    groups = split(groups, values, incidents)
  }
  const classes = firstOf(groups).map((index) => ({ raw: here[index]!, size: 0, grid: 0 }))
  for (let index = 0; index < here.length; index++) {
    const raw = here[index]!
    const one = classes[groups.of[index]!]!
    one.size += 1
    if (measure !== undefined) one.grid += measure.incident(raw)
    if (effort[raw]! < effort[one.raw]!) one.raw = raw
  }
  return classes
}

/**
 * Backgrounds that no table tells apart, as far as they count beside incidents of a mode.
 * @param effort of each raw background answer
 */
export function backgroundClasses(
  { columns }: DoorSpace,
  { weights, rawBackground }: Mode,
  background: Partition,
  effort: Float64Array,
  measure: Measure | undefined,
): readonly BackgroundClass[] {
  const classes = new Map<number, BackgroundClass>()
  for (const column of columns.keys()) {
    if (weights[column] === 0) continue
    const at = background.of[column]!
    const effortHere = effort[rawBackground[column]!]!
    const one = classes.get(at) ?? { column, raw: 0, grid: 0, effort: effortHere }
    one.raw += weights[column]!
    one.grid += measure?.background(column) ?? 0
    if (effortHere < one.effort) {
      one.column = column
      one.effort = effortHere
    }
    classes.set(at, one)
  }
  return [...classes.values()]
}
