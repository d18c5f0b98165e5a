import { holds, NEEDS, type Need, type Rulebook } from '../rulebook/index.ts'
import { byOrder, type Candidate } from './rank.ts'
import type { Situation } from './situation.ts'

/** A candidate with the need under which it is shown. */
export interface Placed extends Candidate {
  readonly need: Need
}

/** The needs in the order in which the answers raise them, the most important of each answer first; then all others. */
export function raisedNeeds(rulebook: Rulebook, situation: Situation): { readonly raised: readonly Need[]; readonly all: readonly Need[] } {
  const lists = rulebook.policy.raises.filter((entry) => holds(entry, situation.answers)).map(({ needs }) => needs)
  const raised = new Set<Need>()
  for (let depth = 0; lists.some((list) => depth < list.length); depth++) {
    for (const list of lists) if (depth < list.length) raised.add(list[depth]!)
  }
  return { raised: [...raised], all: [...new Set([...raised, ...NEEDS])] }
}

/** The need under which an offer is shown: the one that the answers raise first, else its main one. */
export function mainNeed(candidate: Candidate, raised: readonly Need[]): Need {
  const { needs } = candidate.offer
  return raised.find((need) => needs.includes(need)) ?? needs[0]!
}

/**
 * Chooses *more*: the best of each need first, the needs that the incident raises before others, needs that the first doors already serve after
 * those they do not (DOMAIN 1.8 rule 7); within a need, an offer mainly made for it and of a kind not shown yet goes ahead.
 * @param candidates in order, one a card, without those that stand first
 */
export function chooseMore(
  candidates: readonly Candidate[],
  first: readonly Placed[],
  situation: Situation,
  rulebook: Rulebook,
): Placed[] {
  const { limits, together } = rulebook.policy
  const { raised, all } = raisedNeeds(rulebook, situation)
  const served = new Set(first.map(({ need }) => need))
  const order = [...raised.filter((need) => !served.has(need)), ...raised.filter((need) => served.has(need)), ...all.filter((need) => !raised.includes(need))]
  const chosen: Placed[] = []
  const left = new Set(candidates)
  const place = (candidate: Candidate, need: Need) => {
    left.delete(candidate)
    chosen.push({ ...candidate, need })
  }

  for (const entry of together) {
    if (!holds(entry, situation.answers)) continue
    for (const candidate of candidates) if (entry.offers.includes(candidate.offer.id)) place(candidate, mainNeed(candidate, raised))
  }
  for (let round = 0; round < 2; round++) {
    for (const need of order) {
      if (chosen.length >= limits.more) break
      const kinds = chosen.map(({ offer }) => offer.kind)
      const weight = ({ offer }: Candidate) => (offer.needs[0] === need ? 0 : 1) + kinds.filter((kind) => kind === offer.kind).length * 2
      let best: Candidate | undefined
      for (const candidate of left) {
        if (!candidate.offer.needs.includes(need)) continue
        if (best === undefined || weight(candidate) - weight(best) < 0 || (weight(candidate) === weight(best) && byOrder(candidate, best) < 0)) best = candidate
      }
      if (best !== undefined) place(best, need)
    }
  }
  return chosen.slice(0, limits.more).sort((a, b) => all.indexOf(a.need) - all.indexOf(b.need) || byOrder(a, b))
}
