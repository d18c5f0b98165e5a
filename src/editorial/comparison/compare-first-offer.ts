import { recommend, type WallTime } from '../../domain/matching/index.ts'
import type { Answers, Land, Rulebook } from '../../domain/rulebook/index.ts'
import { answersAt, DoorClasses, doorSpace, doorsAlone, type Place, type Space } from '../verification/index.ts'

/** How two rulebooks differ in the first recommended offer, with the simplest answers that show it. */
export interface FirstOfferChange {
  /** Raw answer sets for which another offer comes first; exact. */
  readonly count: number
  readonly example?: { readonly answers: Answers; readonly before: string | null; readonly after: string | null }
}

/** The same for one Land: the simplest place, and how much somebody has to answer to get there. */
export interface LandChange {
  readonly count: number
  readonly best?: {
    readonly place: Place
    readonly effort: number
    readonly before: string | null
    readonly after: string | null
  }
}

/** What decides the doors of a rulebook that holds one Land, apart from its offers, as a comparable text. */
function rulesOf({ policy, questions, site }: Rulebook): string {
  return JSON.stringify([policy, questions, site.reserved])
}

/**
 * Counts the raw answer sets for which another offer comes first, Land by Land. Opening hours are left out. Exact: each
 * class of answer sets that the tables of doors of the two rulebooks together can tell apart is asked once, of both.
 */
export class DoorComparison {
  readonly #before: Rulebook
  readonly #after: Rulebook
  readonly #space: Space
  readonly #now: WallTime
  #classes: DoorClasses | undefined

  /**
   * @param before, after as `standingPair` gives them: what stands alike in both is one object
   * @param space all answer sets, by the questions of both
   */
  constructor(before: Rulebook, after: Rulebook, space: Space, now: WallTime) {
    this.#before = before
    this.#after = after
    this.#space = space
    this.#now = now
  }

  /** The Länder whose offers or rules differ. */
  differing(): readonly (Land | 'skip')[] {
    const locations = this.#space.location.question.answers as readonly (Land | 'skip')[]
    const [was, is] = [this.#before, this.#after]
    if (rulesOf(was) !== rulesOf(is)) return locations
    const [old, current] = [new Set(was.offers), new Set(is.offers)]
    const changed = [...was.offers.filter((one) => !current.has(one)), ...is.offers.filter((one) => !old.has(one))]
    const areas = new Set<string>(changed.map(({ area }) => area))
    return areas.has('DE') ? locations : locations.filter((location) => areas.has(location))
  }

  /** The answer sets of one Land for which another offer comes first. */
  inLand(location: Land | 'skip'): LandChange {
    this.#classes ??= new DoorClasses([this.#before, this.#after], doorSpace(this.#after, this.#space), this.#now.date)
    const books = [doorsAlone(this.#before, location), doorsAlone(this.#after, location)] as const
    let count = 0
    let best: LandChange['best']
    for (const door of this.#classes.of(location)) {
      const answers = answersAt(this.#space, door.place)
      const [before, after] = books.map((book) => recommend(book, answers, this.#now).first[0]?.offer ?? null) as [
        string | null,
        string | null,
      ]
      if (before === after) continue
      count += door.count
      if (best === undefined || door.effort < best.effort)
        best = { place: door.place, effort: door.effort, before, after }
    }
    return { count, ...(best !== undefined && { best }) }
  }
}

/** Puts the Länder together, in their order. */
export function firstOfferChange(lands: readonly LandChange[], space: Space): FirstOfferChange {
  const count = lands.reduce((sum, land) => sum + land.count, 0)
  const best = lands.reduce<LandChange['best']>(
    (least, { best: one }) => (one !== undefined && (least === undefined || one.effort < least.effort) ? one : least),
    undefined,
  )
  if (best === undefined) return { count }
  return { count, example: { answers: answersAt(space, best.place), before: best.before, after: best.after } }
}
