import { byOrder, cardOf, matchesOffer, type Situation, traceOffer, weighing } from '../../domain/matching/index.ts'
import {
  type AnswerMatch,
  type Answers,
  type Background,
  BESIDE_INCIDENTS,
  type DoorRow,
  holds,
  type Incident,
  NOT_SAID,
  type Offer,
  type QuestionId,
  type Rulebook,
} from '../../domain/rulebook/index.ts'
import { bits, counts, groupedBy, meets, type Sign, signsOf } from './answer-signs.ts'
import { type Context, type DoorSpace, situationWith } from './door-space.ts'
import { type Line, mayMatch } from './line.ts'
import { type LineTable, LineTables } from './line-tables.ts'
import { Lists, numberOf } from './offer-lists.ts'
import { firstOf } from './partition.ts'

/** How many cards of a list may matter below the doors: three of them may be taken. */
const READ = 4

const ROWS = new WeakMap<DoorRow, string>()

/** A line of the table as text: two that say the same are one. */
function rowKey(row: DoorRow): string {
  const key = ROWS.get(row) ?? JSON.stringify(row)
  ROWS.set(row, key)
  return key
}

/** Lists and tables that are made once. Rulebooks whose lines are judged alike may share them. */
export class LineStore {
  readonly lists = new Lists()
  readonly tables = new LineTables()
  readonly known = new Map<string, LineTable>()
}

/** The tables of the lines of one rulebook, on one day; equal ones are made once. */
export class Lines {
  readonly #rulebook: Rulebook
  readonly #doors: DoorSpace
  readonly #today: string
  readonly #store: LineStore
  readonly #incidentBits: Int32Array
  readonly #columnBits: Int32Array

  constructor(rulebook: Rulebook, doors: DoorSpace, today: string, store: LineStore) {
    this.#rulebook = rulebook
    this.#doors = doors
    this.#today = today
    this.#store = store
    const { space, columns } = doors
    const said = bits(space.incident.question.answers, [NOT_SAID.incident])
    this.#incidentBits = Int32Array.from(space.incident.raw, (raw) => (raw.bits === 0 ? said : raw.bits))
    // A column that is not asked has a bit of its own.
    const { answers } = space.background.question
    this.#columnBits = Int32Array.from(columns, (column) =>
      column === undefined ? 1 << answers.length : bits(answers, column),
    )
  }

  /** Who may be a door at all with these outer answers, whatever happened. */
  able(
    context: Context,
    listed: readonly Offer[],
    mayBe: (offer: Offer, situation: Situation) => boolean,
  ): readonly Offer[] {
    const answers: Answers = { ...context }
    const situation = situationWith(this.#rulebook, answers, this.#today)
    const { policy, site } = this.#rulebook
    const hidden = policy.hidden.filter((entry) => holds(entry, answers)).flatMap(({ help }) => help)
    return listed.filter(
      (offer) =>
        !site.reserved.includes(offer.id) &&
        !hidden.includes(offer.help) &&
        traceOffer(offer, situation, policy).highest === 'first' &&
        mayBe(offer, situation),
    )
  }

  /**
   * The table of a line.
   * @param able who may be a door with these outer answers
   * @param shared keys of the cards that a line of another help may have taken; undefined where whole lists are needed
   */
  table(
    { row, wanted = () => true }: Line,
    context: Context,
    able: readonly Offer[],
    shared: ReadonlySet<string> | undefined,
  ): LineTable {
    const offers = able.filter((offer) => wanted(offer) && mayMatch(offer, row.offer))
    const { policy } = this.#rulebook
    const asked = (id: QuestionId) =>
      [row.when, row.unless, row.only].some((match: AnswerMatch | undefined) => match?.[id] !== undefined)
    const outer = (['danger', 'location', 'role', 'police'] as const).map((id) => (asked(id) ? context[id] : ''))
    const forOffice = offers.some(({ alsoForOffice }) => alsoForOffice !== undefined)
    const cards =
      shared && new Set(offers.map((offer) => cardOf(offer, this.#rulebook)).filter((card) => shared.has(card)))
    const key = [
      rowKey(row),
      offers.map(numberOf),
      outer,
      holds(policy.acuteFirst, { danger: context.danger }),
      forOffice && context.role,
      cards && [...cards],
    ].join('|')
    let table = this.#store.known.get(key)
    if (table === undefined) {
      table = this.#make(row, offers, context, cards)
      this.#store.known.set(key, table)
    }
    return table
  }

  #make(row: DoorRow, offers: readonly Offer[], context: Context, shared: ReadonlySet<string> | undefined): LineTable {
    const { space, columns } = this.#doors
    const incidents = space.incident.question.answers
    const backgrounds = space.background.question.answers
    const saidBits = ~bits(incidents, [NOT_SAID.incident, ...BESIDE_INCIDENTS])
    const ofIncidents: Sign[] = [
      meets(saidBits),
      ...signsOf(row, 'incident', incidents),
      ...offers.flatMap(({ incident, notForIncidents, help }) => [
        counts(bits(incidents, incident)),
        meets(~bits(incidents, notForIncidents) & saidBits),
        meets(help === 'body-advice' ? bits(incidents, ['internal']) : 0),
      ]),
    ]
    const mentioned = [row.when, row.unless, row.only].some((match) => match?.background !== undefined)
    const ofBackgrounds: Sign[] = [
      ...signsOf(row, 'background', backgrounds),
      meets(mentioned ? 1 << backgrounds.length : 0),
      ...offers.flatMap(({ background }) => [
        counts(bits(backgrounds, background)),
        meets(
          bits(
            backgrounds,
            background.filter((one) => one === 'partner' || one === 'antisemitism'),
          ),
        ),
        meets(
          bits(
            backgrounds,
            background.filter((one) => one === 'partner'),
          ),
        ),
      ]),
    ]
    const rows = groupedBy(ofIncidents, this.#incidentBits)
    const cols = groupedBy(ofBackgrounds, this.#columnBits)
    const firsts = { rows: firstOf(rows), cols: firstOf(cols) }
    const list = new Uint32Array(rows.count * cols.count)
    for (const [i, incident] of firsts.rows.entries()) {
      const chosen = space.incident.raw[incident]!.chosen
      for (const [b, column] of firsts.cols.entries()) {
        const answers: Answers = {
          ...context,
          incident: (chosen.length === 0 ? [NOT_SAID.incident] : chosen) as readonly Incident[],
          ...(columns[column] !== undefined && { background: columns[column] as readonly Background[] }),
        }
        list[i * cols.count + b] = this.#listAt(row, offers, answers, shared)
      }
    }
    return this.#store.tables.smallest(rows, cols, list)
  }

  #listAt(row: DoorRow, offers: readonly Offer[], answers: Answers, shared: ReadonlySet<string> | undefined): number {
    if (!holds(row, answers)) return 0
    const situation = situationWith(this.#rulebook, answers, this.#today)
    const { policy } = this.#rulebook
    const weigh = weighing(this.#rulebook, situation)
    const fitting = offers
      .flatMap((offer) => {
        const { by } = traceOffer(offer, situation, policy)
        return by === null ? [] : [weigh(offer, by)]
      })
      .filter((candidate) => matchesOffer(candidate, row.offer))
      .sort(byOrder)
    const helps = new Set(fitting.map(({ offer }) => row.as ?? offer.help))
    if (shared === undefined || row.answersNow || helps.size > 1)
      return this.#store.lists.of(fitting.map(({ offer }) => offer))
    // Whoever stands behind a card that nobody else can have taken is never asked; but of a house any office may be
    // shown.
    const cards = [...new Set(fitting.map(({ card }) => card))]
    const enough = (row.place ?? 'in-order') === 'in-order' || row.place === 'last' ? 1 : READ
    const free = cards.filter((card) => !shared.has(card))
    const last = free[enough - 1]
    const kept = last === undefined ? cards : cards.slice(0, cards.indexOf(last) + 1)
    return this.#store.lists.of(fitting.filter(({ card }) => kept.includes(card)).map(({ offer }) => offer))
  }
}
