import { cardOf, mayBeDoor } from '../../domain/matching/index.ts'
import {
  BESIDE_INCIDENTS,
  type DoorRow,
  type Help,
  NOT_SAID,
  type Offer,
  type Rulebook,
} from '../../domain/rulebook/index.ts'
import { LineStore, Lines } from './door-lines.ts'
import type { Context, DoorSpace } from './door-space.ts'
import { helpOf, isOfficial, placeOf, type Step, type Table } from './door-walk.ts'
import { independentOf, type Line, mayMatch, SPECIALIST, SUPPORT } from './line.ts'
import type { LineTable } from './line-tables.ts'
import { listedFor } from './listed-offers.ts'
import type { Lists } from './offer-lists.ts'

const TAIL: readonly DoorRow['place'][] = ['second', 'few', 'fallback']

/** The tables of the lines in one context. */
export interface LinesHere {
  readonly key: string
  readonly tables: readonly LineTable[]
  /** Helps of doors that are neither police nor independent. */
  readonly yielding: readonly Help[]
}

/** One rulebook whose doors are looked at. */
export class DoorSide {
  readonly rulebook: Rulebook
  readonly lists: Lists
  /** Whether a raw incident answer is read from the soft table. */
  readonly isSoft: readonly boolean[]
  readonly #today: string
  readonly #lines: Lines
  readonly #listed = new Map<string, readonly Offer[]>()

  /** @param store shared with rulebooks whose lines are judged alike (`judgesLinesAlike`) */
  constructor(rulebook: Rulebook, doors: DoorSpace, today: string, store = new LineStore()) {
    this.rulebook = rulebook
    this.lists = store.lists
    this.#today = today
    this.#lines = new Lines(rulebook, doors, today, store)
    const beside: readonly string[] = [NOT_SAID.incident, ...BESIDE_INCIDENTS]
    const soft: readonly string[] = rulebook.policy.soft
    this.isSoft = doors.space.incident.raw.map(({ chosen }) => {
      const named = chosen.filter((one) => !beside.includes(one))
      return named.length > 0 && named.every((one) => soft.includes(one))
    })
  }

  /** The table of those who were hit, or the soft one. */
  table(soft: boolean): Table {
    const rows = soft ? this.rulebook.policy.doors.soft : this.rulebook.policy.doors.hit
    const at = (place: DoorRow['place']) => rows.filter((row) => placeOf(row) === place)
    return {
      rows: [...at('in-order'), ...at('last')],
      tail: [...TAIL.flatMap(at).map((row) => ({ row })), ...(soft ? [] : [SUPPORT]), SPECIALIST],
    }
  }

  /** Who may be a door in a context, whatever happened. */
  ableIn(context: Context): readonly Offer[] {
    const place = `${context.location} ${context.role}`
    const listed = this.#listed.get(place) ?? listedFor(this.rulebook, context, this.#today)
    this.#listed.set(place, listed)
    return this.#lines.able(context, listed, (offer, situation) => mayBeDoor({ offer }, situation))
  }

  /** The tables of all lines in a context. */
  linesIn({ rows, tail }: Table, context: Context, able = this.ableIn(context)): LinesHere {
    const { shared, yielding } = this.#between(rows, able)
    const known = able.filter((offer) => yielding.includes(offer.help))
    const tables = [...rows.map((row): Line => ({ row })), ...tail, independentOf(known)].map((line) => {
      const isWhole = line.row.id === 'independent' || known.some((offer) => mayMatch(offer, line.row.offer))
      return this.#lines.table(line, context, able, isWhole ? undefined : shared)
    })
    return { key: `${yielding} ${tables.map(({ id }) => id)}`, tables, yielding }
  }

  /**
   * What lines may take from each other: cards that lines of several helps may take; and helps of doors that may have
   * to yield to an independent office, where the police may be a door.
   */
  #between(
    rows: readonly DoorRow[],
    able: readonly Offer[],
  ): { shared: ReadonlySet<string>; yielding: readonly Help[] } {
    const helps = new Map<string, Set<Help>>()
    const asked = new Set<Offer>()
    for (const offer of able) {
      for (const row of rows) {
        if (!mayMatch(offer, row.offer)) continue
        asked.add(offer)
        const card = cardOf(offer, this.rulebook)
        helps.set(card, (helps.get(card) ?? new Set()).add(helpOf(row, offer)))
      }
    }
    const official = [...asked].some(isOfficial)
    const yielding = [...asked].filter(({ police }) => official && police === 'may-forward').map(({ help }) => help)
    return {
      shared: new Set([...helps].filter(([, taken]) => taken.size > 1).map(([card]) => card)),
      yielding: [...new Set(yielding)].sort(),
    }
  }

  /** Everybody who is in a list of a table. */
  #offersOf({ list }: LineTable): readonly Offer[] {
    return [...new Set([...new Set(list)].flatMap((one) => this.lists.all[one]!.offers))]
  }

  /**
   * The lines of a walk. After three doors only those count that hold the police, or share a card or a help with it.
   */
  steps({ rows, tail }: Table, { tables, yielding }: LinesHere): readonly Step[] {
    const taken = rows.map((row, at) => this.#offersOf(tables[at]!).map((offer) => ({ offer, row })))
    const barring = new Set(
      taken
        .flat()
        .filter(({ offer }) => isOfficial(offer))
        .flatMap(({ offer, row }) => [cardOf(offer, this.rulebook), helpOf(row, offer)]),
    )
    return [
      ...rows.map(
        (row, at): Step => ({
          line: { row },
          row,
          table: tables[at]!,
          matters: taken[at]!.some(
            ({ offer }) => barring.has(cardOf(offer, this.rulebook)) || barring.has(helpOf(row, offer)),
          ),
        }),
      ),
      ...tail.map((line, at): Step => ({ line, table: tables[rows.length + at]!, matters: false })),
      { line: { row: { id: 'independent', offer: {} } }, table: tables.at(-1)!, matters: true },
      // Which of them a line of the table lets in.
      ...rows.flatMap((row, at): Step[] =>
        taken[at]!.some(({ offer }) => yielding.includes(offer.help))
          ? [{ line: { row }, table: tables[at]!, matters: true }]
          : [],
      ),
    ].filter(({ table }) => table.list.some((list) => list !== 0))
  }
}
