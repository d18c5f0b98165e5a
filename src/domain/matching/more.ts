import { type Condition, holds, NEEDS, type Need, type Rulebook } from '../rulebook/index.ts'
import { byOrder, type Candidate, isOfficial } from './rank.ts'
import type { Situation } from './situation.ts'

/** A candidate with the need under which it is shown. */
export interface Placed extends Candidate {
  readonly need: Need
}

/** The needs that the answers raise, the most important of each answer first, then those of everybody; and all others after them. */
function needsInOrder(
  rulebook: Rulebook,
  situation: Situation,
): { readonly raised: readonly Need[]; readonly others: readonly Need[] } {
  const { raises } = rulebook.policy
  const lists = raises
    .filter((entry) => isConditional(entry) && holds(entry, situation.answers))
    .map(({ needs }) => needs)
  const raised = new Set<Need>()
  for (let depth = 0; lists.some((list) => depth < list.length); depth++) {
    for (const list of lists) if (depth < list.length) raised.add(list[depth]!)
  }
  const others = new Set([...raises.filter((entry) => !isConditional(entry)).flatMap(({ needs }) => needs), ...NEEDS])
  return { raised: [...raised], others: [...others].filter((need) => !raised.has(need)) }
}

function isConditional(entry: Condition): boolean {
  return entry.when !== undefined || entry.unless !== undefined
}

/** A nationwide umbrella or portal beside the office of the Land that it would lead to: of the same kind, made for the same. */
function isUmbrellaOf({ offer }: Candidate, { offer: shown }: Candidate): boolean {
  if (offer.area !== 'DE' || shown.area === 'DE' || offer.kind !== shown.kind || offer.focus !== shown.focus)
    return false
  return offer.focus === 'background' || (!offer.talks && !shown.talks && offer.needs[0] === shown.needs[0])
}

/** How many of its needs an offer may be chosen for, by round: its second for a raised need, else its main one, later any. */
const ROUNDS = [
  { raised: 2, others: 1, fill: false },
  { raised: 2, others: 1, fill: false },
  { raised: 4, others: 4, fill: false },
  { raised: 4, others: 4, fill: true },
] as const

/** Offers that only fill up do so until the list holds this many: few that fit are better than five. */
const ENOUGH = 3

/**
 * Chooses *more*: the best of each need first, the needs that the incident raises before others, needs that the first doors already serve after
 * those they do not (DOMAIN 1.8 rule 7).
 * @param candidates in order, one a card, without those that stand first
 */
export function chooseMore(
  candidates: readonly Candidate[],
  first: readonly Placed[],
  situation: Situation,
  rulebook: Rulebook,
): Placed[] {
  const { limits, together } = rulebook.policy
  const { raised, others } = needsInOrder(rulebook, situation)
  const policeWanted = situation.police === 'yes' || situation.police === 'already'
  const chosen: Placed[] = []
  const left = new Set(candidates)
  const place = (candidate: Candidate, need: Need) => {
    left.delete(candidate)
    chosen.push({ ...candidate, need })
  }

  for (const entry of together) {
    if (!holds(entry, situation.answers)) continue
    for (const candidate of candidates)
      if (entry.offers.includes(candidate.offer.id)) place(candidate, candidate.offer.needs[0]!)
  }
  const served = new Set([...first, ...chosen].map(({ need }) => need))
  // Somebody else to talk with is never served: not everybody finds the right person at the first door.
  const later = (need: Need) => served.has(need) && need !== 'counselling'
  const wanted = [...raised.filter((need) => !later(need)), ...raised.filter(later), ...others]
  for (const round of ROUNDS) {
    for (const [index, need] of wanted.entries()) {
      if (chosen.length >= (round.fill ? Math.min(ENOUGH, limits.more) : limits.more)) break
      const depth = index < raised.length ? round.raised : round.others
      const allowed = (candidate: Candidate) =>
        (round.fill || !candidate.rank.fills) &&
        (candidate.named || index < raised.length) &&
        !leadsToShown(candidate, first, chosen)
      const best = bestFor(need, depth, left, chosen, policeWanted, allowed)
      if (best !== undefined) place(best, need)
    }
  }
  const shown = [...raised, ...others]
  return chosen.slice(0, limits.more).sort((a, b) => shown.indexOf(a.need) - shown.indexOf(b.need) || byOrder(a, b))
}

/** Whether an offer would only lead to an office of the Land that is shown anyway. */
function leadsToShown(candidate: Candidate, first: readonly Candidate[], chosen: readonly Candidate[]): boolean {
  const leadsTo = (other: Candidate) => isUmbrellaOf(candidate, other)
  return first.some(leadsTo) || chosen.some(leadsTo)
}

/**
 * The best for a need: mainly there for it, of a kind not shown yet, somebody who talks, who takes this incident; then the order. To report, an
 * independent office goes before the police, unless the police are wanted.
 */
function bestFor(
  need: Need,
  depth: number,
  candidates: Iterable<Candidate>,
  chosen: readonly Placed[],
  policeWanted: boolean,
  allowed: (candidate: Candidate) => boolean,
): Candidate | undefined {
  let best: Candidate | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const { named, offer } = candidate
    const at = offer.needs.indexOf(need)
    if (at < 0 || at >= depth) continue
    const alike = chosen.filter((other) => other.offer.kind === offer.kind).length
    const official = need === 'reporting' && !policeWanted && isOfficial(offer)
    const weight = 2 * at + alike + (offer.talks ? 0 : 1) + (named ? 0 : 1) + (official ? 2 : 0)
    // Candidates stand in order: of two with the same weight the earlier stays.
    if (weight >= least || !allowed(candidate)) continue
    best = candidate
    least = weight
  }
  return best
}
