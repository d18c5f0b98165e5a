import { type WallTime, weekday } from '../../domain/matching/index.ts'
import type { Answers, Hours, Land, Offer, Rulebook } from '../../domain/rulebook/index.ts'
import type { Measure } from './answer-classes.ts'
import { answersAt, type Place } from './answer-space.ts'
import { entriesOf } from './conditional-entries.ts'
import { type DoorClass, DoorClasses } from './door-classes.ts'
import { type Doors, doorsBroken, doorsOf } from './door-invariants.ts'
import { type Column, doorSpace } from './door-space.ts'
import type { Invariant } from './invariants.ts'
import { ofLand, type Study } from './proof-input.ts'
import { Whole } from './rulebook-by-land.ts'
import { withoutClock } from './without-clock.ts'

/** A class of answer sets with the doors that stand for it, at each clock that may choose others. */
export interface Met {
  readonly door: DoorClass
  readonly place: Place
  readonly answers: Answers
  readonly shown: readonly Doors[]
}

/** A promise about several doors that some answer sets break. */
export interface DoorsBroken {
  readonly invariant: Invariant
  readonly place: Place
  readonly count: number
}

/** Open at a moment, until the end of its day. */
function openAt({ date }: WallTime): Hours {
  const from = weekday(date) * 1440
  return { spans: [[from, from + 1439]], holidays: 'open' }
}

/** Offers among which the clock chooses: those of a house, and the crisis lines, as far as their hours are known. */
function choices(offers: readonly Offer[]): readonly (readonly Offer[])[] {
  const groups = new Map<string, Offer[]>()
  for (const offer of offers) {
    if (offer.hours === undefined) continue
    const key = offer.help === 'relief' ? 'relief' : offer.house
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), offer])
  }
  return [...groups.values()]
}

/** Open at any moment, on holidays too: no clock shuts it. */
function isAlwaysOpen({ hours }: Offer): boolean {
  return hours?.holidays === 'open' && hours.spans.some(([from, to]) => from === 0 && to === 10080)
}

/**
 * What decides the doors of a Land: rows below them, needs and cards are left out, and hours.
 * @param hoursOf the hours that an offer has; undefined: unknown
 */
export function doorsAlone(
  { offers, policy, ...rulebook }: Rulebook,
  location: string,
  hoursOf: (offer: Offer) => Hours | undefined = () => undefined,
): Rulebook {
  return {
    ...rulebook,
    offers: ofLand(offers, location).map((offer) => ({ ...withoutClock(offer), hours: hoursOf(offer) })),
    steps: [],
    policy: { ...policy, rows: [], raises: [], visibleSteps: [], hotlineFirst: [] },
  }
}

/**
 * The rulebook of a Land at every clock that chooses differently: nobody open but those who always are, then also one
 * of each house and one crisis line, in turn.
 */
function clocked(rulebook: Rulebook, location: string, now: WallTime): readonly Rulebook[] {
  const hours = openAt(now)
  const groups = choices(ofLand(rulebook.offers, location))
  const most = Math.max(0, ...groups.map(({ length }) => length))
  const open = Array.from({ length: most }, (_, at) => new Set(groups.map((group) => group[at % group.length]!.id)))
  const base = doorsAlone(rulebook, location, (offer) => (isAlwaysOpen(offer) ? hours : undefined))
  return [
    base,
    ...open.map((ids) => ({
      ...base,
      offers: base.offers.map((offer) => (ids.has(offer.id) ? { ...offer, hours } : offer)),
    })),
  ]
}

/** The doors of a study, class by class. */
export class DoorStudy {
  readonly #study: Study
  readonly #now: WallTime
  readonly #classes: DoorClasses
  /** What may count of the background. */
  readonly columns: readonly Column[]

  constructor(study: Study, now: WallTime) {
    const space = doorSpace(study.rulebook, study.space)
    this.#study = study
    this.#now = now
    this.columns = space.columns
    this.#classes = new DoorClasses([study.rulebook], space, now.date)
  }

  /** Every class of answer sets of a Land, each asked of `recommend`. */
  *classesIn(location: Land | 'skip', measure?: Measure): Generator<Met> {
    const { rulebook, space, judge } = this.#study
    const books = clocked(rulebook, location, this.#now)
    for (const door of this.#classes.of(location, measure)) {
      const answers = answersAt(space, door.place)
      const shown = (door.clock ? books : books.slice(0, 1)).map((book) =>
        doorsOf(book, answers, judge(book, answers, this.#now).first, this.#now),
      )
      yield { door, place: door.place, answers, shown }
    }
  }
}

/** What the doors of some Länder show. */
export interface DoorsFound {
  readonly broken: readonly DoorsBroken[]
  /** Classes that were asked. */
  readonly classes: number
  /** Lines of the table of doors without which other doors would stand, by the ids of their entries. */
  readonly effective: ReadonlySet<string>
}

/** Answer sets tried at most for the effect of one line, in one Land. */
const EFFECTS = 12

/**
 * The lines whose absence changes doors, of those that gave a door or were read below them: no other line can have an
 * effect.
 * @param places where each line gave a door or was read
 */
function effectiveLines(
  study: Study,
  location: string,
  places: ReadonlyMap<string, readonly Answers[]>,
  now: WallTime,
): string[] {
  const { rulebook, judge } = study
  const whole = doorsAlone(rulebook, location)
  const first = (book: Rulebook, answers: Answers) =>
    judge(book, answers, now)
      .first.map(({ offer }) => offer)
      .join()
  return entriesOf(rulebook).flatMap(({ id, without }) => {
    const tried = places.get(id)
    if (tried === undefined || without === undefined) return []
    const { doors } = without.policy
    const cut: Rulebook = { ...whole, policy: { ...whole.policy, doors } }
    return tried.some((answers) => first(whole, answers) !== first(cut, answers)) ? [id] : []
  })
}

/**
 * The promises that concern several doors, over every answer set of some Länder, and which lines of the table have an
 * effect there. That a door is missing is exact; whether a row stands in its place is looked at in the simplest answer
 * set of the class.
 * @param locations raw answers to the location
 */
export function doorsOverAll(study: Study, locations: readonly number[], now: WallTime): DoorsFound {
  const doors = new DoorStudy(study, now)
  const whole = new Whole(study)
  const broken = new Map<Invariant, DoorsBroken & { readonly effort: number }>()
  const effective = new Set<string>()
  let classes = 0
  for (const raw of locations) {
    const location = study.space.location.raw[raw]!.chosen[0] ?? 'skip'
    const places = new Map<string, Answers[]>()
    for (const { door, place, answers, shown } of doors.classesIn(location as Land | 'skip')) {
      classes += 1
      for (const line of door.lines) {
        const tried = places.get(line) ?? []
        if (!effective.has(line) && tried.length < EFFECTS) places.set(line, [...tried, answers])
      }
      for (const invariant of new Set(shown.flatMap(doorsBroken))) {
        if (invariant === 'never-empty' && whole.recommend(answers, now).more.length > 0) continue
        const before = broken.get(invariant)
        const simplest = before !== undefined && before.effort <= door.effort ? before : { place, effort: door.effort }
        broken.set(invariant, { ...simplest, invariant, count: (before?.count ?? 0) + door.count })
      }
    }
    for (const line of effectiveLines(study, location, places, now)) effective.add(line)
  }
  return { broken: [...broken.values()], classes, effective }
}
