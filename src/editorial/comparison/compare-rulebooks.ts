import { recommend, type WallTime } from '../../domain/matching/index.ts'
import type { Answers, Land, Offer, Rulebook } from '../../domain/rulebook/index.ts'
import { QUESTIONS } from '../../domain/rulebook/index.ts'
import {
  answersAt,
  classCount,
  classesAt,
  classWeight,
  effortOf,
  indexOfClasses,
  jointClasses,
  leastPlace,
  type Place,
  type Profile,
  profileOf,
  projected,
  type Space,
  sizeOf,
  spaceOf,
} from '../verification/index.ts'
import { DoorComparison, type FirstOfferChange, firstOfferChange, type LandChange } from './compare-first-offer.ts'
import { standingPair } from './standing.ts'

/**
 * How the reach of one offer differs: raw answer sets for which it matches an open section only after the change
 * (`gained`), and only before it (`lost`).
 */
export interface ReachChange {
  readonly offer: string
  readonly what: 'new' | 'gone' | 'changed'
  readonly gained: number
  readonly lost: number
  /** The simplest answers that show the larger of the two. */
  readonly example?: Answers
}

export interface RulebookDifference {
  readonly answerSets: number
  readonly firstOffer: FirstOfferChange
  readonly reach: readonly ReachChange[]
}

function offerById(rulebook: Rulebook): ReadonlyMap<string, readonly Offer[]> {
  return new Map(rulebook.offers.map((offer) => [offer.id, [offer]]))
}

function fitsOpen(profile: Profile, offer: string, place: Place): boolean {
  const { classes, outcome, outcomes } = profile
  const at = Object.fromEntries(QUESTIONS.map((id) => [id, classes[id].of[place[id]]!])) as Place
  const { first, more } = outcomes[outcome[indexOfClasses(classes, at)]!]!
  return first.includes(offer) || more.includes(offer)
}

function reachChange(
  id: string,
  sides: readonly { readonly rulebook: Rulebook; readonly offers: readonly Offer[] }[],
  space: Space,
  now: WallTime,
): ReachChange | undefined {
  const cut = sides.map(({ rulebook, offers }) => projected(rulebook, offers))
  const [before, after] = cut.map((one) => JSON.stringify([one.policy, one.questions, one.offers]))
  if (before === after) return undefined
  const [was, is] = sides.map(({ rulebook, offers }) => profileOf(rulebook, offers, space, now, recommend)) as [
    Profile,
    Profile,
  ]
  const classes = jointClasses(cut, space)
  let gained = 0
  let lost = 0
  const best: { gain?: Place; loss?: Place } = {}
  for (let index = 0; index < classCount(classes); index++) {
    const at = classesAt(classes, index)
    const place = leastPlace(classes, at)
    const [then, now_] = [fitsOpen(was, id, place), fitsOpen(is, id, place)]
    if (then === now_) continue
    const weight = classWeight(classes, at)
    if (now_) gained += weight
    else lost += weight
    const key = now_ ? 'gain' : 'loss'
    if (best[key] === undefined || effortOf(space, place) < effortOf(space, best[key])) best[key] = place
  }
  if (gained + lost === 0) return undefined
  const example = gained >= lost ? best.gain : best.loss
  const [offersBefore, offersAfter] = sides.map(({ offers }) => offers.some((offer) => offer.id === id))
  return {
    offer: id,
    what: offersBefore ? (offersAfter ? 'changed' : 'gone') : 'new',
    gained,
    lost,
    ...(example !== undefined && { example: answersAt(space, example) }),
  }
}

/** A piece of a comparison that can be done by itself. */
export type Task = { readonly location: Land | 'skip' } | { readonly offers: readonly string[] }

/** What a piece has found. */
export type Part = { readonly land: LandChange } | { readonly reach: readonly ReachChange[] }

/** How many offers are looked at in one piece. */
const OFFERS_AT_ONCE = 12

/** Two rulebooks that are compared, in pieces that may be done in any order and on any thread. */
export class Comparison {
  readonly space: Space
  readonly tasks: readonly Task[]
  readonly #doors: DoorComparison
  readonly #sides: readonly [Rulebook, Rulebook]
  readonly #now: WallTime

  /**
   * Both are judged with the questions of the later one.
   * @param now German wall time; decides which offers are running
   */
  constructor(before: Rulebook, after: Rulebook, now: WallTime) {
    this.space = spaceOf(after.questions)
    this.#sides = standingPair({ ...before, questions: after.questions }, after, now.date)
    this.#now = now
    this.#doors = new DoorComparison(...this.#sides, this.space, now)
    const ids = this.#differingOffers()
    this.tasks = [
      ...Array.from({ length: Math.ceil(ids.length / OFFERS_AT_ONCE) }, (_, at) => ({
        offers: ids.slice(at * OFFERS_AT_ONCE, (at + 1) * OFFERS_AT_ONCE),
      })),
      ...this.#doors.differing().map((location) => ({ location })),
    ]
  }

  /** Offers that stand otherwise, or all of them where the rules differ. */
  #differingOffers(): readonly string[] {
    const [was, is] = this.#sides
    const rules = ({ policy, site }: Rulebook) => JSON.stringify([policy, site.reserved])
    const all = [...new Set([...was.offers, ...is.offers].map(({ id }) => id))].sort()
    if (rules(was) !== rules(is)) return all
    const [old, current] = [offerById(was), offerById(is)]
    return all.filter((id) => old.get(id)?.[0] !== current.get(id)?.[0])
  }

  do(task: Task): Part {
    if ('location' in task) return { land: this.#doors.inLand(task.location) }
    const [was, is] = this.#sides
    const [old, current] = [offerById(was), offerById(is)]
    return {
      reach: task.offers.flatMap((id) => {
        const sides = [
          { rulebook: was, offers: old.get(id) ?? [] },
          { rulebook: is, offers: current.get(id) ?? [] },
        ]
        return reachChange(id, sides, this.space, this.#now) ?? []
      }),
    }
  }

  /** Puts the pieces together. @param parts in the order of `tasks` */
  together(parts: readonly Part[]): RulebookDifference {
    const lands = parts.flatMap((part) => ('land' in part ? [part.land] : []))
    const reach = parts.flatMap((part) => ('reach' in part ? part.reach : []))
    return { answerSets: sizeOf(this.space), firstOffer: firstOfferChange(lands, this.space), reach }
  }
}

/**
 * The difference in meaning between two rulebooks: for how many answer sets the first offer changes, and which offers
 * match open sections for more or fewer answers. Only what `recommend` reads to decide who stands where is compared.
 * @param now German wall time; decides which offers are running
 * @param onProgress called with the number of pieces done and their total
 */
export function compareRulebooks(
  before: Rulebook,
  after: Rulebook,
  now: WallTime,
  onProgress: (done: number, of: number) => void = () => {},
): RulebookDifference {
  const comparison = new Comparison(before, after, now)
  const { tasks } = comparison
  const parts = tasks.map((task, index) => {
    const part = comparison.do(task)
    onProgress(index + 1, tasks.length)
    return part
  })
  return comparison.together(parts)
}
