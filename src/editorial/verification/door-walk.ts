import { cardOf, reach } from '../../domain/matching/index.ts'
import type { DoorRow, Offer, Rulebook } from '../../domain/rulebook/index.ts'
import { type Line, SPECIALIST, SPECIALISTS, SUPPORT } from './line.ts'
import type { LineTable } from './line-tables.ts'
import { type Lists, numberOf } from './offer-lists.ts'

/** The table of doors of a policy, in the order in which it is read. */
export interface Table {
  readonly rows: readonly DoorRow[]
  readonly tail: readonly Line[]
}

export const placeOf = (row: DoorRow) => row.place ?? 'in-order'

/** A door as far as it matters to those after it. */
interface Chosen {
  readonly row: DoorRow
  readonly offer: Offer
  readonly card: string
  readonly mates: readonly Offer[]
}

/** Where a walk down the table stands. */
interface State {
  readonly key: string
  readonly doors: readonly Chosen[]
  /** Ids of the lines that gave a door or were read below the doors. */
  readonly lines: readonly string[]
  /** What is read after the doors. */
  readonly clock: boolean
}

export const isOfficial = ({ police }: Offer) => police === 'police' || police === 'prosecution'
export const helpOf = (row: DoorRow, offer: Offer) => row.as ?? offer.help

/**
 * A line of a walk: what stands in the table of the policy, and its list in each class of incidents and backgrounds.
 */
export interface Step {
  readonly line: Line
  /** A line that fills the table from above, or the one police door; absent: read below the doors. */
  readonly row?: DoorRow
  readonly table: LineTable
  /**
   * Of a row: whether it may still change the doors after three were found. Of what is read below: only where nobody
   * independent is beside the police.
   */
  readonly matters: boolean
}

/** Walks down the table, once for every pair of classes of incidents and backgrounds. */
export class Walk {
  readonly #rulebook: Rulebook
  readonly #lists: Lists
  readonly #steps: readonly Step[]
  readonly states: State[] = []
  readonly #known = new Map<string, number>()
  /** For each line, state and list (numbered in the line) the next state and one more; 0 where nobody has asked. */
  readonly #next: Int32Array[]
  readonly #local: readonly { readonly of: Uint16Array; readonly lists: readonly number[] }[]

  constructor(rulebook: Rulebook, lists: Lists, steps: readonly Step[]) {
    this.#rulebook = rulebook
    this.#lists = lists
    this.#steps = steps
    this.#local = steps.map(({ table }) => {
      const own = [0, ...new Set(table.list)].filter((list, index) => index === 0 || list !== 0)
      return { of: Uint16Array.from(table.list, (list) => own.indexOf(list)), lists: own }
    })
    this.#next = this.#local.map(({ lists: own }) => new Int32Array(own.length * 64))
    this.#state({ key: '', doors: [], lines: [], clock: false })
  }

  #state(state: State): number {
    const at = this.#known.get(state.key) ?? this.states.push(state) - 1
    this.#known.set(state.key, at)
    return at
  }

  /** Lines that give anything beside some incidents, with where their lists begin. */
  readonly #active: { readonly at: number; readonly from: number }[] = []

  /** Chooses the raw incident answer beside which the walks go down. */
  beside(incident: number): void {
    this.#active.length = 0
    for (const [at, { table }] of this.#steps.entries()) {
      const from = table.incident[incident]! * table.backgrounds
      const { of } = this.#local[at]!
      for (let index = from; index < from + table.backgrounds; index++) {
        if (of[index] === 0) continue
        this.#active.push({ at, from })
        break
      }
    }
  }

  /** The state at the foot of the table. */
  down(column: number): number {
    let state = 0
    for (const { at, from } of this.#active) {
      const { of, lists } = this.#local[at]!
      const list = of[from + this.#steps[at]!.table.background[column]!]!
      if (list === 0) continue
      const index = state * lists.length + list
      if (index >= this.#next[at]!.length) this.#next[at] = grown(this.#next[at]!, index)
      const known = this.#next[at]![index]!
      if (known > 0) state = known - 1
      else {
        state = this.#after(state, this.#steps[at]!, lists[list]!)
        this.#next[at]![index] = state + 1
      }
    }
    return state
  }

  #after(state: number, { line, row, matters }: Step, list: number): number {
    return row === undefined ? this.#read(state, line, matters, list) : this.#door(state, row, matters, list)
  }

  #door(state: number, row: DoorRow, matters: boolean, list: number): number {
    const { doors, key, lines, clock } = this.states[state]!
    const { first } = this.#rulebook.policy.limits
    const isLast = placeOf(row) === 'last'
    if (isLast && doors.some((door) => isOfficial(door.offer) || placeOf(door.row) === 'last')) return state
    if (!isLast && doors.length >= first && !matters) return state
    if (row.beside !== undefined && !doors.some((door) => row.beside!.includes(door.row.id))) return state
    const { offers } = this.#lists.all[list]!
    const free = offers.filter(
      (offer) =>
        !doors.some((door) => door.card === cardOf(offer, this.#rulebook)) &&
        !doors.some((door) => helpOf(door.row, door.offer) === helpOf(row, offer)),
    )
    const [offer] = free
    if (offer === undefined) return state
    const mates = row.answersNow ? free : free.filter(({ house }) => house !== undefined && house === offer.house)
    const chosen: Chosen = { row, offer, card: cardOf(offer, this.#rulebook), mates }
    return this.#state({
      key: `${key} ${row.id}:${numberOf(offer)}${mates.length > 1 ? `(${mates.map(numberOf)})` : ''}`,
      doors: [...doors, chosen],
      lines: [...lines, row.id],
      clock: clock || mates.length > 1,
    })
  }

  /** Lines below the doors are read only where they may still matter. */
  #read(state: number, line: Line, onlyBarred: boolean, list: number): number {
    const { doors, key, lines, clock } = this.states[state]!
    const { first } = this.#rulebook.policy.limits
    const shown = doors.flatMap(({ offer, mates }) => [offer, ...mates])
    const last = doors.find(({ row }) => placeOf(row) === 'last')
    const others = doors.filter((door) => door !== last).slice(0, last === undefined ? first : first - 1)
    const barred =
      shown.some(isOfficial) &&
      !others.some(({ offer, mates }) => [offer, ...mates].every(({ police }) => police === 'independent'))
    const few = doors.length < first || barred
    const matters =
      few && onlyBarred
        ? barred
        : few ||
          (line === SUPPORT && !doors.some(({ offer, mates }) => [offer, ...mates].every((one) => reach(one) === 2))) ||
          (line === SPECIALIST && shown.some((offer) => SPECIALISTS.includes(offer.help) && reach(offer) < 1))
    if (!matters || (onlyBarred && !barred)) return state
    const { offers } = this.#lists.all[list]!
    return this.#state({
      key: `${key} ${line.row.id}=${list}`,
      doors,
      lines: [...lines, line.row.id],
      clock: clock || offers.some(({ house }) => house !== undefined),
    })
  }
}

function grown(array: Int32Array, index: number): Int32Array {
  const more = new Int32Array(Math.max(2 * array.length, index + 1))
  more.set(array)
  return more
}
