import { type Answers, holds, type Need, type Offer, type PoliceValue, type Rulebook } from '../rulebook/index.ts'
import { offerOf, offersOf } from './catalogue.ts'
import { chooseFirst, moveUp } from './first.ts'
import { chooseMore, type Placed } from './more.ts'
import { type Opening, openingAt } from './opening.ts'
import { byOrder, type Candidate, oneACard, ranking } from './rank.ts'
import { type Reason, reasonsFor } from './reasons.ts'
import { readSituation, type Situation } from './situation.ts'
import { highestSection, roleFit, running, subjectOf } from './trace.ts'
import type { WallTime } from './wall-time.ts'

/** An offer in an open section. */
export interface Recommended {
  readonly offer: string
  readonly police: PoliceValue
  readonly need: Need
  readonly reasons: readonly Reason[]
  readonly opening: Opening
}

export interface Listed {
  readonly offer: string
  readonly police: PoliceValue
}

/** The whole result, in the order of DESIGN 4. */
export interface Recommendation {
  readonly emergency: boolean
  readonly first: readonly Recommended[]
  readonly more: readonly Recommended[]
  /** „If you change your mind“: what `police: no` holds back. */
  readonly later: readonly Listed[]
  /** Every offer that fits Land and role. */
  readonly all: readonly Listed[]
  /** Ids of cards, in order; the first few (`policy.limits.steps`) stand open. */
  readonly steps: readonly string[]
  readonly hotline: Opening & { readonly offer: string; readonly opensResult: boolean }
}

const OPEN_FIRST = (opening: Opening) => (opening.open === true ? 0 : opening.open === null ? 1 : 2)

/** Within equal rank, who is open now stands before who is unknown, and who is unknown before who is closed (DESIGN 4). The lead keeps its place. */
function orderByClock<T extends Placed>(
  placed: readonly T[],
  openings: ReadonlyMap<string, Opening>,
  sameGroup: (a: T, b: T) => boolean,
): T[] {
  const ordered = [...placed]
  // Stable insertion within runs of equal rank: the lists hold at most five entries.
  for (let index = 1; index < ordered.length; index++) {
    for (let at = index; at > 0; at--) {
      const [before, after] = [ordered[at - 1]!, ordered[at]!]
      const sooner = OPEN_FIRST(openings.get(after.offer.id)!) < OPEN_FIRST(openings.get(before.offer.id)!)
      if (!sooner || !sameGroup(before, after)) break
      ordered[at - 1] = after
      ordered[at] = before
    }
  }
  return ordered
}

/** Every offer that runs and fits Land and role, those of the Land first; of twins the first. */
function everyOffer(rulebook: Rulebook, situation: Situation): Offer[] {
  const seen = new Set<string>()
  const ofLand = situation.land === null ? [] : offersOf(rulebook, situation.land)
  return [...ofLand, ...offersOf(rulebook, 'DE')].filter((offer) => {
    if (!running(offer, situation) || roleFit(offer, situation, rulebook.policy) === 'unfit') return false
    const key = offer.office ?? offer.id
    return !seen.has(key) && seen.add(key)
  })
}

/**
 * Recommends: the few offers that fit the answers, why, what to do first, and always the hotline (DESIGN 4, DOMAIN 1.8). Pure: the same rulebook,
 * answers and moment give the same result. The clock orders inside a section; it never decides who is in it.
 * @param answers raw answers; those to questions that are not asked do not count
 * @param now German wall time
 */
export function recommend(rulebook: Rulebook, answers: Answers, now: WallTime): Recommendation {
  const { policy, site } = rulebook
  const situation = readSituation(rulebook, answers, now.date)
  const all = everyOffer(rulebook, situation)
  const rank = ranking(rulebook, situation)
  const hiddenKinds = policy.hidden.filter((entry) => holds(entry, situation.answers)).flatMap(({ kinds }) => kinds)

  const bySection: { readonly first: Candidate[]; readonly more: Candidate[]; readonly later: Candidate[] } = {
    first: [],
    more: [],
    later: [],
  }
  for (const offer of all) {
    if (site.reserved.includes(offer.id) || hiddenKinds.includes(offer.kind)) continue
    const by = subjectOf(offer, situation)
    if (by === null) continue
    const candidate = rank(offer, by)
    if (!candidate.rank.onlyAll) bySection[highestSection(offer, situation, policy)].push(candidate)
  }
  const sorted = (candidates: readonly Candidate[]) => oneACard([...candidates].sort(byOrder))
  const open = sorted([...bySection.first, ...bySection.more])
  const able = sorted(bySection.first)

  const chosen = chooseFirst(able, sorted(bySection.more), situation, rulebook)
  const place = (candidate: Candidate): Placed => ({ ...candidate, need: candidate.offer.needs[0]! })
  const first = (chosen.length > 0 ? chosen : moveUp(able, situation)).map(place)
  const shown = new Set(first.map(({ card }) => card))
  const more = chooseMore(
    open.filter(({ card }) => !shown.has(card)),
    first,
    situation,
    rulebook,
  )

  const openings = new Map([...first, ...more].map(({ offer }) => [offer.id, openingAt(offer.hours, now, offer.area)]))
  const present = ({ offer, by, need }: Placed): Recommended => ({
    offer: offer.id,
    police: offer.police,
    need,
    reasons: reasonsFor(offer, by, situation, policy),
    opening: openings.get(offer.id)!,
  })
  const listed = ({ id, police }: Offer): Listed => ({ offer: id, police })

  return {
    emergency: answers.danger === 'now',
    first: orderByClock(first, openings, (a, b) => a.rank === b.rank && mayChangePlaces(a, b)).map(present),
    more: orderByClock(more, openings, (a, b) => a.rank === b.rank && a.need === b.need).map(present),
    later: sorted(bySection.later).map(({ offer }) => listed(offer)),
    all: all.map(listed),
    steps: rulebook.steps.filter((step) => holds(step, situation.answers)).map(({ id }) => id),
    hotline: {
      offer: site.hotline,
      ...openingAt(offerOf(rulebook, site.hotline)?.hours, now, 'DE', site.closures),
      opensResult: policy.hotlineFirst.some((entry) => holds(entry, situation.answers)),
    },
  }
}

/** An offer that must not lead never gets to the head by the clock. */
function mayChangePlaces(before: Candidate, after: Candidate): boolean {
  return before.offer.lead === after.offer.lead
}
