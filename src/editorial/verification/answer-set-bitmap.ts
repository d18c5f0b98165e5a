import type { QuestionId } from '../../domain/rulebook/index.ts'
import type { Place, Space } from './answer-space.ts'
import { indexOfClasses } from './equivalence-classes.ts'
import type { Outcome } from './outcome.ts'
import type { Profile } from './outcome-table.ts'

/** The four questions that are gone through one by one; incidents and backgrounds stand together on a grid. */
export const OUTER = ['danger', 'location', 'role', 'police'] as const satisfies readonly QuestionId[]
export type Outer = { readonly [Q in (typeof OUTER)[number]]: number }

/** A set of pairs of a choice of incidents and a choice of backgrounds: one row of bits a choice of backgrounds. */
export interface Grid {
  readonly words: number
  readonly rows: readonly Uint32Array[]
  /** The rows that hold anything. */
  readonly alive: Set<number>
}

/** All pairs. */
export function fullGrid(space: Space): Grid {
  const columns = space.incident.raw.length
  const words = Math.ceil(columns / 32)
  const row = new Uint32Array(words)
  for (let index = 0; index < columns; index++) row[index >>> 5]! |= 1 << (index & 31)
  return { words, rows: space.background.raw.map(() => row.slice()), alive: new Set(space.background.raw.keys()) }
}

/** The choices of incidents of each class, as bits. */
function incidentMasks({ classes }: Profile, words: number): readonly Uint32Array[] {
  const masks = classes.incident.least.map(() => new Uint32Array(words))
  for (const [index, at] of classes.incident.of.entries()) masks[at]![index >>> 5]! |= 1 << (index & 31)
  return masks
}

/** Where a profile has certain outcomes, as grids for each answer to the outer questions; equal ones are made once. */
export class Region {
  readonly profile: Profile
  readonly #good: readonly boolean[]
  readonly #masks: readonly Uint32Array[]
  readonly #grids = new Map<string, readonly (Uint32Array | null)[]>()
  readonly #words: number

  constructor(profile: Profile, space: Space, wanted: (outcome: Outcome) => boolean) {
    this.profile = profile
    this.#words = Math.ceil(space.incident.raw.length / 32)
    this.#masks = incidentMasks(profile, this.#words)
    this.#good = profile.outcomes.map(wanted)
  }

  /** How many raw answer sets lie inside, roughly: for the order in which regions are tried. */
  get weight(): number {
    let weight = 0
    for (const outcome of this.profile.outcome) if (this.#good[outcome]) weight++
    return weight / this.profile.outcome.length
  }

  contains(place: Place): boolean {
    const { classes, outcome } = this.profile
    const at = Object.fromEntries(
      Object.entries(place).map(([id, raw]) => [id, classes[id as QuestionId].of[raw]!]),
    ) as Place
    return this.#good[outcome[indexOfClasses(classes, at)]!]!
  }

  /** One row for each class of backgrounds; null where the region is empty there. */
  rows(outer: Outer): readonly (Uint32Array | null)[] {
    const { classes, outcome } = this.profile
    const at = OUTER.map((id) => classes[id].of[outer[id]]!)
    const key = this.nameAt(outer)
    const known = this.#grids.get(key)
    if (known !== undefined) return known
    const [danger, location, role, police] = at as [number, number, number, number]
    const rows = classes.background.least.map((_, background) => {
      let row: Uint32Array | null = null
      for (const incident of classes.incident.least.keys()) {
        const index = indexOfClasses(classes, { danger, incident, background, location, role, police })
        if (!this.#good[outcome[index]!]) continue
        row ??= new Uint32Array(this.#words)
        const mask = this.#masks[incident]!
        for (let word = 0; word < this.#words; word++) row[word]! |= mask[word]!
      }
      return row
    })
    this.#grids.set(key, rows)
    return rows
  }

  /** A name for what the region holds at an outer place; the same for places that it cannot tell apart. */
  nameAt(outer: Outer): string {
    const { classes } = this.profile
    return OUTER.map((id) => classes[id].of[outer[id]]!).join()
  }

  /** Takes the region out of a grid; rows that are empty are passed over. @returns whether anything is left in it */
  takeFrom(grid: Grid, outer: Outer): boolean {
    const rows = this.rows(outer)
    const { of } = this.profile.classes.background
    for (const background of grid.alive) {
      const row = rows[of[background]!]!
      if (row === null) continue
      const cells = grid.rows[background]!
      let left = 0
      for (let word = 0; word < grid.words; word++) {
        cells[word]! &= ~row[word]!
        left |= cells[word]!
      }
      if (left === 0) grid.alive.delete(background)
    }
    return grid.alive.size > 0
  }

  /** The region itself as a grid. */
  grid(outer: Outer): Grid {
    const rows = this.rows(outer)
    const { of } = this.profile.classes.background
    // Empty rows share one: what is not alive is never written to.
    const empty = new Uint32Array(this.#words)
    const grid: Grid = {
      words: this.#words,
      rows: Array.from(of, (at) => rows[at]?.slice() ?? empty),
      alive: new Set(),
    }
    for (const background of of.keys()) if (rows[of[background]!] !== null) grid.alive.add(background)
    return grid
  }
}

/** How many pairs a grid holds. */
export function countOf(grid: Grid): number {
  let count = 0
  for (const row of grid.rows) for (let word of row) for (; word !== 0; word &= word - 1) count++
  return count
}

/** The pairs of a grid. */
export function* cellsOf(grid: Grid): Generator<{ readonly incident: number; readonly background: number }> {
  for (const [background, row] of grid.rows.entries()) {
    for (const [word, bits] of row.entries()) {
      if (bits === 0) continue
      for (let bit = 0; bit < 32; bit++) if ((bits >>> bit) & 1) yield { incident: word * 32 + bit, background }
    }
  }
}
