import {
  byOrder,
  cardOf,
  matchesOffer,
  reach,
  readSituation,
  type Situation,
  traceOffer,
  weighing,
} from '../../domain/matching/index.ts'
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
  type OfferMatch,
  type QuestionId,
  type Rulebook,
} from '../../domain/rulebook/index.ts'
import { type Context, type DoorSpace, situationWith } from './door-space.ts'
import { firstOf, type Partition, split, whole } from './partition.ts'

/**
 * A list of offers in the order in which a line of the table takes them; equal lists are one object with one number.
 */
export interface OfferList {
  readonly id: number
  readonly offers: readonly Offer[]
}

/** Gives equal lists one number; 0 is the empty list. */
export class Lists {
  readonly #known = new Map<string, OfferList>()
  readonly all: OfferList[] = []

  constructor() {
    this.of([])
  }

  of(offers: readonly Offer[]): number {
    const key = offers.map(({ id }) => id).join()
    let list = this.#known.get(key)
    if (list === undefined) {
      list = { id: this.all.length, offers }
      this.#known.set(key, list)
      this.all.push(list)
    }
    return list.id
  }
}

/** What a line gives over all incidents and backgrounds, for some outer answers: the number of its list. */
export interface LineTable {
  /** The class of each raw incident answer, and of each column. */
  readonly incident: Uint16Array
  readonly incidents: number
  readonly background: Uint16Array
  readonly backgrounds: number
  /** The list of each pair of classes. */
  readonly list: Uint32Array
  readonly id: number
}

/**
 * A line of the table, or a question that is put to all who may be a door: who of victim support, or of the Land's
 * specialists, can be reached.
 */
export interface Line {
  readonly row: DoorRow
  readonly wanted?: (offer: Offer) => boolean
}

export const SPECIALISTS: readonly string[] = ['specialist-background', 'specialist-incident']

/** Read where nobody independent stands beside the police: who of these, that other lines know, is independent. */
export function independentOf(offers: readonly Offer[]): Line {
  const known = new Set(offers.filter(({ police }) => police === 'independent'))
  return { row: { id: 'independent', offer: {} }, wanted: (offer) => known.has(offer) }
}

/** Read where none of the doors has a telephone or a chat. */
export const SUPPORT: Line = {
  row: { id: 'support to reach', place: 'second', offer: { help: ['victim-support'] } },
  wanted: (offer) => reach(offer) === 2,
}

/** Read where a specialist without a way to reach it might lead. */
export const SPECIALIST: Line = {
  row: { id: 'specialist to reach', offer: {} },
  wanted: (offer) => SPECIALISTS.includes(offer.help) && offer.area !== 'DE' && !offer.regional && reach(offer) >= 1,
}

const bits = (all: readonly string[], answers: readonly string[]) =>
  answers.reduce((sum, answer) => sum | (all.includes(answer) ? 1 << all.indexOf(answer) : 0), 0)

function ones(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

/** What is told apart: whether an answer of the mask was given, or how many. */
type Sign = `${'meets' | 'counts'} ${number}`
const meets = (wanted: number): Sign => `meets ${wanted}`
const counts = (wanted: number): Sign => `counts ${wanted}`

/** Groups answers by their signs; equal signs are asked once. */
function groupedBy(signs: readonly Sign[], masks: Int32Array): Partition {
  let groups = whole(masks.length)
  const values = new Uint8Array(masks.length)
  for (const sign of new Set(signs)) {
    const [how, mask] = sign.split(' ') as [string, string]
    const wanted = Number(mask)
    if (wanted === 0) continue
    const isCount = how === 'counts'
    for (let at = 0; at < masks.length; at++) {
      const met = masks[at]! & wanted
      values[at] = isCount ? ones(met) : met === 0 ? 0 : 1
    }
    groups = split(groups, values, isCount ? ones(wanted) + 1 : 2)
  }
  return groups
}

/** What a condition asks of one question. */
function signsOf({ when, unless, only }: DoorRow, id: 'incident' | 'background', all: readonly string[]): Sign[] {
  const saidBits = ~bits(all, [NOT_SAID[id], ...(id === 'incident' ? BESIDE_INCIDENTS : [])])
  const asked = [when, unless].flatMap((match) => (match?.[id] === undefined ? [] : [meets(bits(all, match[id]))]))
  const allowed = only?.[id]
  if (allowed === undefined) return asked
  return [...asked, meets(bits(all, allowed) & saidBits), meets(~bits(all, allowed) & saidBits)]
}

const MATCHES = new WeakMap<OfferMatch, WeakMap<Offer, boolean>>()

/** Whether an offer may be what a line asks for, whatever happened. */
export function mayMatch(offer: Offer, match: OfferMatch): boolean {
  const known = MATCHES.get(match) ?? new WeakMap<Offer, boolean>()
  MATCHES.set(match, known)
  const before = known.get(offer)
  if (before !== undefined) return before
  const may = [true, false].some((background) =>
    matchesOffer({ offer, by: 'incident', names: true, background, order: 0, card: '' }, match),
  )
  known.set(offer, may)
  return may
}

/** How many cards of a list may matter below the doors: three of them may be taken. */
const READ = 4

/** The tables of the lines of one rulebook, on one day; equal ones are made once. */
export class Lines {
  readonly #rulebook: Rulebook
  readonly #doors: DoorSpace
  readonly #today: string
  readonly lists: Lists
  readonly #tables = new Map<string, LineTable>()
  readonly #incidentBits: Int32Array
  readonly #columnBits: Int32Array
  readonly #same = new Map<number, readonly LineTable[]>()
  #count = 0

  constructor(rulebook: Rulebook, doors: DoorSpace, today: string, lists: Lists) {
    this.#rulebook = rulebook
    this.#doors = doors
    this.#today = today
    this.lists = lists
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
      row.id,
      offers.map(({ id }) => id),
      outer,
      holds(policy.acuteFirst, { danger: context.danger }),
      forOffice && context.role,
      cards && [...cards],
      // Lines of the two tables may share an id.
      policy.doors.hit.includes(row),
    ].join('|')
    let table = this.#tables.get(key)
    if (table === undefined) {
      table = this.#make(row, offers, context, cards)
      this.#tables.set(key, table)
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
    return this.#smallest(rows, cols, list)
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
      return this.lists.of(fitting.map(({ offer }) => offer))
    // Whoever stands behind a card that nobody else can have taken is never asked; but of a house any office may be
    // shown.
    const cards = [...new Set(fitting.map(({ card }) => card))]
    const enough = (row.place ?? 'in-order') === 'in-order' || row.place === 'last' ? 1 : READ
    const free = cards.filter((card) => !shared.has(card))
    const last = free[enough - 1]
    const kept = last === undefined ? cards : cards.slice(0, cards.indexOf(last) + 1)
    return this.lists.of(fitting.filter(({ card }) => kept.includes(card)).map(({ offer }) => offer))
  }

  /** Joins classes that the lists do not tell apart. */
  #smallest(rows: Partition, cols: Partition, list: Uint32Array): LineTable {
    const width = cols.count
    const own = new Map([...new Set(list)].map((one, at) => [one, at]))
    const local = list.map((one) => own.get(one)!)
    let rowGroups = whole(rows.count)
    for (let b = 0; b < width; b++)
      rowGroups = split(
        rowGroups,
        Array.from({ length: rows.count }, (_, i) => local[i * width + b]!),
        own.size,
      )
    const row = { of: rowGroups.of, first: firstOf(rowGroups) }
    let colGroups = whole(width)
    for (const i of row.first) colGroups = split(colGroups, local.subarray(i * width, (i + 1) * width), own.size)
    const col = { of: colGroups.of, first: firstOf(colGroups) }
    const made = {
      incident: through(rows.of, row.of),
      incidents: row.first.length,
      background: through(cols.of, col.of),
      backgrounds: col.first.length,
      list: Uint32Array.from(row.first.flatMap((i) => col.first.map((b) => list[i * width + b]!))),
    }
    const hash = [made.incident, made.background, made.list].reduce(hashed, 0)
    const alike = this.#same.get(hash) ?? []
    const same = alike.find(
      (one) =>
        equal(one.incident, made.incident) && equal(one.background, made.background) && equal(one.list, made.list),
    )
    if (same !== undefined) return same
    const table: LineTable = { ...made, id: this.#count++ }
    this.#same.set(hash, [...alike, table])
    return table
  }
}

/** The group of each thing, where groups were joined. */
function through(of: Uint32Array, joined: Uint32Array): Uint16Array {
  const result = new Uint16Array(of.length)
  for (let index = 0; index < of.length; index++) result[index] = joined[of[index]!]!
  return result
}

function hashed(start: number, values: Uint16Array | Uint32Array): number {
  let hash = start
  for (let index = 0; index < values.length; index++) hash = (Math.imul(hash, 31) + values[index]!) | 0
  return hash
}

function equal(a: Uint16Array | Uint32Array, b: Uint16Array | Uint32Array): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false
  return true
}

/** The offers of a Land and of the whole country that stand among all offers for a role, in their order. */
export function listedFor(rulebook: Rulebook, context: Context, today: string): readonly Offer[] {
  const situation = readSituation(rulebook, { location: context.location, role: context.role }, today)
  const seen = new Set<string>()
  const areas = situation.land === null ? (['DE'] as const) : ([situation.land, 'DE'] as const)
  const byId = (a: Offer, b: Offer) => (a.id < b.id ? -1 : 1)
  return areas
    .flatMap((area) => rulebook.offers.filter((offer) => offer.area === area).sort(byId))
    .filter((offer) => {
      const { running, role } = traceOffer(offer, situation, rulebook.policy)
      if (!running || role === 'unfit') return false
      const key = offer.office ?? offer.id
      return !seen.has(key) && seen.add(key)
    })
}
