import type { DoorSide, LinesHere } from './door-side.ts'
import type { LineTable } from './line-tables.ts'

/** A table some of whose lists hold offers that only one of two rulebooks has. */
export class Touched {
  readonly #table: LineTable
  /** For each pair of classes of the table, whether its list is one of them. */
  readonly #met: Uint8Array
  #from = 0

  constructor(table: LineTable, lists: ReadonlySet<number>) {
    this.#table = table
    this.#met = Uint8Array.from(table.list, (list) => (lists.has(list) ? 1 : 0))
  }

  /** Chooses the raw incident answer. @returns whether such a list stands beside it at all */
  beside(raw: number): boolean {
    const { incident, backgrounds } = this.#table
    this.#from = incident[raw]! * backgrounds
    return this.#met.subarray(this.#from, this.#from + backgrounds).includes(1)
  }

  /** Whether such a list stands there beside a column. */
  meets(column: number): boolean {
    return this.#met[this.#from + this.#table.background[column]!] === 1
  }
}

/**
 * The tables in which a line takes an offer that the other rulebook does not have as it stands.
 * @param sides two rulebooks that share the objects of the offers that do not differ
 * @param lines of each side, in its order
 */
export function touchedTables(sides: readonly DoorSide[], lines: readonly LinesHere[]): readonly Touched[] {
  return lines.flatMap(({ tables }, side) => {
    const others = new Set(sides[1 - side]!.rulebook.offers)
    const { all } = sides[side]!.lists
    return tables.flatMap((table) => {
      const lists = new Set(
        [...new Set(table.list)].filter((one) => !all[one]!.offers.every((offer) => others.has(offer))),
      )
      return lists.size === 0 ? [] : [new Touched(table, lists)]
    })
  })
}
