import { type Answers, holds, type Need, type Offer, type PoliceValue, type Rulebook } from '../rulebook/index.ts'
import { byOrder, type Candidate, cardOf, reach, weighing } from './candidates.ts'
import { offerOf, offersOf } from './catalogue.ts'
import { chooseDoors } from './doors.ts'
import { type Opening, openingOf, UNKNOWN } from './opening.ts'
import { type Reason, reasonsFor } from './reasons.ts'
import { chooseRows, type Placed } from './rows.ts'
import { readSituation, type Situation } from './situation.ts'
import { stepsFor } from './steps.ts'
import { type Talk, talkTo } from './talk.ts'
import { highestSection, isExcluded, meet, roleFit, running, subjectOf } from './trace.ts'
import type { WallTime } from './wall-time.ts'

/** An offer in an open section. */
export interface Recommended {
  readonly offer: string
  readonly police: PoliceValue
  readonly need: Need
  readonly reasons: readonly Reason[]
  readonly opening: Opening
  /**
   * Other offices of its house that fit too and can be reached: the card names them (the men's line beside the
   * women's).
   */
  readonly houseMates: readonly string[]
}

export interface Listed {
  readonly offer: string
  readonly police: PoliceValue
}

/** The whole result: its sections (docs/matching-rules.md), the cards, and somebody to talk to. */
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
  /** Somebody to talk to: the hotline and a crisis line, whoever answers now first. */
  readonly talk: readonly Talk[]
  readonly hotline: Opening & { readonly offer: string; readonly opensResult: boolean }
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

/** The candidates by how far up they may stand. */
interface Sections {
  readonly first: readonly Candidate[]
  readonly more: readonly Candidate[]
  readonly later: readonly Candidate[]
  /** Fit by nothing but an incident that counts as another in a line of the rows. */
  readonly extra: readonly Candidate[]
}

function candidatesFor(rulebook: Rulebook, situation: Situation, all: readonly Offer[]): Sections {
  const { policy, site } = rulebook
  const weigh = weighing(rulebook, situation)
  const hidden = policy.hidden.filter((entry) => holds(entry, situation.answers)).flatMap(({ help }) => help)
  const counted = policy.rows.flatMap(({ counts }) =>
    Object.entries(counts ?? {})
      .filter(([, incidents]) => meet(situation.incidents, incidents))
      .map(([named]) => named),
  )
  const sections = {
    first: [] as Candidate[],
    more: [] as Candidate[],
    later: [] as Candidate[],
    extra: [] as Candidate[],
  }
  for (const offer of all) {
    if (site.reserved.includes(offer.id) || hidden.includes(offer.help)) continue
    const by = subjectOf(offer, situation, policy)
    const section = highestSection(offer, situation, policy)
    if (by !== null) sections[section].push(weigh(offer, by))
    else if (
      section !== 'later' &&
      offer.incident.some((incident) => counted.includes(incident)) &&
      !isExcluded(offer, situation)
    )
      sections.extra.push(weigh(offer, 'incident'))
  }
  return sections
}

/** Keeps the first of each card. */
function onePerCard(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>()
  return [...candidates].sort(byOrder).filter(({ card }) => !seen.has(card) && seen.add(card))
}

/**
 * Recommends: the few offers that fit the answers, why, what to do first, and always the hotline
 * (docs/matching-rules.md). Pure: the same rulebook, answers and moment give the same result. The clock decides nothing
 * but who answers on the card "talk", which crisis line stands first for somebody who cannot go on, and which number of
 * one house is shown.
 * @param answers raw answers; those to questions that are not asked do not count
 * @param now German wall time
 */
export function recommend(rulebook: Rulebook, answers: Answers, now: WallTime): Recommendation {
  const { policy, site } = rulebook
  const situation = readSituation(rulebook, answers, now.date)
  const all = everyOffer(rulebook, situation)
  const candidates = candidatesFor(rulebook, situation, all)
  const openings = new Map<string, Opening>()
  const openingNow = (offer: Offer): Opening => {
    const known = openings.get(offer.id) ?? openingOf(offer, now)
    openings.set(offer.id, known)
    return known
  }
  const isOpen = ({ offer }: Candidate) => openingNow(offer).open === true

  const doors = chooseDoors(candidates.first, situation, rulebook, isOpen)
  const hotlineOffer = offerOf(rulebook, site.hotline)
  const hotline = hotlineOffer === undefined ? UNKNOWN : openingNow(hotlineOffer)
  const talk = talkTo(rulebook, situation, { offer: site.hotline, opening: hotline }, openingNow)
  const talking = talk.flatMap(({ offer }) => offerOf(rulebook, offer) ?? []).map((offer) => cardOf(offer, rulebook))
  const taken = new Set([...doors.map(({ card }) => card), ...talking])
  const open = [...candidates.first, ...candidates.more]
  const rows = chooseRows(open, candidates.extra, doors, taken, situation, rulebook, isOpen)

  const first = doors.map((door): Placed => ({ ...door, need: door.offer.needs[0]! }))
  const houseMates = ({ id, house }: Offer): readonly string[] =>
    open
      .map(({ offer }) => offer)
      .filter(
        (other) =>
          house !== undefined && other.house === house && other.id !== id && !other.listOnly && reach(other) > 0,
      )
      .map((other) => other.id)
  const present = ({ offer, by, need }: Placed): Recommended => ({
    offer: offer.id,
    police: offer.police,
    need,
    reasons: reasonsFor(offer, by, situation, policy),
    opening: openingNow(offer),
    houseMates: houseMates(offer),
  })
  const listed = ({ id, police }: Offer): Listed => ({ offer: id, police })

  return {
    emergency: answers.danger === 'now',
    first: first.map(present),
    more: rows.map(present),
    later: onePerCard(candidates.later).map(({ offer }) => listed(offer)),
    all: all.map(listed),
    steps: stepsFor(rulebook, situation),
    talk,
    hotline: {
      offer: site.hotline,
      ...hotline,
      opensResult: policy.hotlineFirst.some((entry) => holds(entry, situation.answers)),
    },
  }
}
