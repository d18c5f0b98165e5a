import { recommend, type WallTime } from '../../domain/matching/index.ts'
import type { Answers, Offer, Rulebook } from '../../domain/rulebook/index.ts'
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
import { compareFirstOffer, type FirstOfferChange } from './compare-first-offer.ts'

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

/**
 * The difference in meaning between two rulebooks: for how many answer sets the first offer changes, and which offers
 * match open sections for more or fewer answers. Both are judged with the questions of the later one.
 * @param now German wall time; decides which offers are running
 * @param onProgress called with the number of groups done and their total
 */
export function compareRulebooks(
  before: Rulebook,
  after: Rulebook,
  now: WallTime,
  onProgress: (done: number, of: number) => void = () => {},
): RulebookDifference {
  const space = spaceOf(after.questions)
  const old: Rulebook = { ...before, questions: after.questions }
  const [was, is] = [offerById(old), offerById(after)]
  const reach = [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((id) => {
    const sides = [
      { rulebook: old, offers: was.get(id) ?? [] },
      { rulebook: after, offers: is.get(id) ?? [] },
    ]
    return reachChange(id, sides, space, now) ?? []
  })
  return { answerSets: sizeOf(space), firstOffer: compareFirstOffer(old, after, space, now, onProgress), reach }
}
