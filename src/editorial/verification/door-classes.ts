import { BESIDE_INCIDENTS, type Incident, type Land, NOT_SAID, type Rulebook } from '../../domain/rulebook/index.ts'
import { backgroundClasses, incidentClasses, type Measure } from './answer-classes.ts'
import { effort, type Place } from './answer-space.ts'
import { Combined } from './combined-states.ts'
import { LineStore } from './door-lines.ts'
import { DoorSide, type LinesHere } from './door-side.ts'
import { type Context, contextsOf, contextWeight, type DoorSpace, placeFor } from './door-space.ts'
import { type Table, Walk } from './door-walk.ts'
import { effortOf } from './enumerated-questions.ts'
import { split, whole } from './partition.ts'
import { touchedTables } from './touched-tables.ts'

/** Answer sets that no line of the table of doors tells apart: the same doors open, in the same order. */
export interface DoorClass {
  /** The simplest answer set of the class. */
  readonly place: Place
  readonly effort: number
  /** How many raw answer sets it holds; where they were counted, how many of a grid. */
  readonly count: number
  readonly grid: number
  /** The lines of the table that decide the doors of the first rulebook: `doors.hit/office`. */
  readonly lines: readonly string[]
  /** The clock may choose another office of a house, or another crisis line. */
  readonly clock: boolean
}

/** Incidents that owe a police door to somebody who wants the police. */
export function owesPolice(incidents: readonly Incident[]): boolean {
  const said = incidents.filter((one) => one !== NOT_SAID.incident && !BESIDE_INCIDENTS.includes(one))
  return said.length === 0 || !said.every((one) => one === 'internal' || one === 'prevent')
}

/** How many of the questions outside have to be answered for a context. */
function costOf({ danger, location, role, police }: Context): number {
  const said = [danger !== NOT_SAID.danger, location !== NOT_SAID.location, role !== NOT_SAID.role]
  return said.filter(Boolean).length + (police === undefined || police === NOT_SAID.police ? 0 : 1)
}

/** Contexts that no line tells apart, with the tables of their lines. */
interface Group {
  readonly contexts: Context[]
  readonly lines: readonly LinesHere[]
}

/** What is counted of a class while groups are walked. */
interface Tally {
  raw: number
  column: number
  effort: number
  count: number
  grid: number
}

/** What decides the doors apart from the offers, as a comparable text. */
function rulesOf({ questions, policy, site }: Rulebook): string {
  const { rows: _, raises: __, visibleSteps: ___, hotlineFirst: ____, ...rest } = policy
  return JSON.stringify([questions, site.reserved, rest])
}

/** What decides which offers a line of the table takes, and in which order, apart from the line and the offers. */
function linesOf({ questions, policy }: Rulebook): string {
  return JSON.stringify([questions, policy.soft, policy.acuteFirst])
}

const same = <T>(one: T, _: number, all: readonly T[]) => one === all[0]
const equal = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((entry, at) => entry === other[at])

/** The classes of answer sets that the doors of one rulebook, or of two together, can tell apart. */
export class DoorClasses {
  readonly #sides: readonly DoorSide[]
  readonly #doors: DoorSpace
  readonly #facts: Uint32Array
  readonly #effort: { readonly incident: Float64Array; readonly background: Float64Array }
  /**
   * Two rulebooks that differ in offers alone, and share the objects of those that do not differ: then only answer sets
   * matter in which a line takes an offer that the other rulebook does not have as it stands.
   */
  readonly #alike: boolean

  /**
   * @param rulebooks one, or two with the same questions. Of two that differ in offers alone, classes whose doors are
   * the same in both are left out; offers are told apart by identity.
   */
  constructor(rulebooks: readonly Rulebook[], doors: DoorSpace, today: string) {
    const store = rulebooks.map(linesOf).every(same) ? new LineStore() : undefined
    this.#sides = rulebooks.map((rulebook) => new DoorSide(rulebook, doors, today, store))
    this.#alike = rulebooks.length > 1 && rulebooks.map(rulesOf).every(same)
    this.#doors = doors
    const { incident, background } = doors.space
    this.#effort = {
      incident: Float64Array.from(incident.raw.keys(), (raw) => effort(incident, raw)),
      background: Float64Array.from(background.raw.keys(), (raw) => effort(background, raw)),
    }
    // What the promises ask of the incidents: whether somebody cannot go on, and whether a police door is owed.
    this.#facts = Uint32Array.from(
      incident.raw,
      ({ chosen }, raw) =>
        doors.modeOf[raw]! * 4 +
        (chosen.includes('strain') ? 2 : 0) +
        (owesPolice(chosen as readonly Incident[]) ? 1 : 0),
    )
  }

  /** The classes of one Land. @param measure answer sets that are counted apart */
  of(location: Land | 'skip', measure?: Measure): readonly DoorClass[] {
    const found = new Map<string, DoorClass>()
    const raws = new Map<string, number[]>()
    for (const raw of this.#doors.space.incident.raw.keys()) {
      const key = this.#sides.map(({ isSoft }) => (isSoft[raw] ? 'soft' : 'hit')).join()
      const alike = raws.get(key)
      if (alike === undefined) raws.set(key, [raw])
      else alike.push(raw)
    }
    for (const [key, some] of raws) {
      const tables = this.#sides.map((side) => side.table(side.isSoft[some[0]!]!))
      for (const group of this.#groups(location, tables)) this.#walk(key, group, tables, some, found, measure)
    }
    return [...found.values()]
  }

  #groups(location: Land | 'skip', tables: readonly Table[]): readonly Group[] {
    const groups = new Map<string, Group>()
    for (const context of contextsOf(this.#sides[0]!.rulebook, location)) {
      const able = this.#sides.map((side) => side.ableIn(context))
      if (this.#alike && equal(able[0]!, able[1]!)) continue
      const lines = this.#sides.map((side, at) => side.linesIn(tables[at]!, context, able[at]))
      const key = `${context.police === 'yes'} ${lines.map((one) => one.key)}`
      const group = groups.get(key)
      if (group === undefined) groups.set(key, { contexts: [context], lines })
      else group.contexts.push(context)
    }
    return [...groups.values()]
  }

  #walk(
    kind: string,
    { contexts, lines }: Group,
    policies: readonly Table[],
    raws: readonly number[],
    found: Map<string, DoorClass>,
    measure: Measure | undefined,
  ): void {
    const { modes, modeOf, columns, space } = this.#doors
    const live = modes.map((mode) => contexts.filter((context) => contextWeight(context, mode) > 0))
    const here = raws.filter((raw) => live[modeOf[raw]!]!.length > 0)
    if (here.length === 0) return
    const tables = [...new Set(lines.flatMap((one) => one.tables))]
    const touched = this.#alike ? touchedTables(this.#sides, lines) : undefined
    const walks = this.#sides.map(
      (side, at) => new Walk(side.rulebook, side.lists, side.steps(policies[at]!, lines[at]!)),
    )
    const weights = modes.map((mode, at) => ({
      raw: live[at]!.reduce((sum, context) => sum + contextWeight(context, mode), 0),
      grid: live[at]!.reduce((sum, context) => sum + (measure?.context(context) ?? 0), 0),
    }))
    let background = whole(columns.length)
    for (const one of tables) background = split(background, one.background, one.backgrounds)
    const columnsOf = modes.map((mode) =>
      backgroundClasses(this.#doors, mode, background, this.#effort.background, measure),
    )
    const combined = new Combined()
    const [only] = walks.length === 1 ? walks : []
    const met: (Tally | undefined)[] = []
    for (const { raw, size, grid } of incidentClasses(
      this.#doors,
      here,
      tables,
      { facts: this.#facts, effort: this.#effort.incident },
      measure,
    )) {
      const mode = modeOf[raw]!
      const count = size * weights[mode]!.raw
      const inGrid = grid * weights[mode]!.grid
      const ownEffort = this.#effort.incident[raw]!
      const fact = this.#facts[raw]! & 3
      const at = touched?.filter((one) => one.beside(raw))
      if (at?.length === 0) continue
      for (const walk of walks) walk.beside(raw)
      for (const one of columnsOf[mode]!) {
        const { column } = one
        if (at !== undefined && !at.some((table) => table.meets(column))) continue
        const state = only === undefined ? combined.of(walks.map((walk) => walk.down(column))) : only.down(column)
        const tally = met[state * 4 + fact]
        const cost = ownEffort + one.effort
        if (tally === undefined)
          met[state * 4 + fact] = { raw, column, effort: cost, count: count * one.raw, grid: inGrid * one.grid }
        else {
          tally.count += count * one.raw
          tally.grid += inGrid * one.grid
          if (cost < tally.effort) {
            tally.raw = raw
            tally.column = column
            tally.effort = cost
          }
        }
      }
    }
    for (const [at, tally] of met.entries()) {
      if (tally === undefined) continue
      const { raw, column, ...one } = tally
      const context = live[modeOf[raw]!]!.toSorted((a, b) => costOf(a) - costOf(b))[0]!
      const number = Math.floor(at / 4)
      const states = walks.map((walk, side) => walk.states[only ? number : combined.states[number]![side]!]!)
      if (this.#alike && states[0]!.key === states[1]!.key) continue
      const key = `${kind} ${context.police === 'yes'} ${at % 4} ${states.map((state) => state.key).join(' | ')}`
      const before = found.get(key)
      const place = placeFor(this.#doors, context, raw, column)
      const cost = effortOf(space, place)
      const simplest = before !== undefined && before.effort <= cost ? before : { place, effort: cost }
      found.set(key, {
        place: simplest.place,
        effort: simplest.effort,
        count: (before?.count ?? 0) + one.count,
        grid: (before?.grid ?? 0) + one.grid,
        lines: states[0]!.lines.map((id) => `doors.${kind.split(',')[0]}/${id}`),
        clock: states.some(({ clock }) => clock),
      })
    }
  }
}
