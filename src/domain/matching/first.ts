import { holds, type Offer, type Rulebook } from '../rulebook/index.ts'
import { type Candidate, isOfficial, isSuch, reach } from './rank.ts'
import type { Situation } from './situation.ts'
import { asksToo } from './trace.ts'

/** Reachable, and sourced well enough, to be one of the first doors (DESIGN 4). */
function standsUp(offer: Offer): boolean {
  return offer.confidence !== 'low' && reach(offer) >= 0
}

/** Whether a candidate may be one of the first doors: somebody who talks with you, reachable, sourced well enough (DOMAIN 1.8 rule 5, DESIGN 4). */
function mayStandFirst(candidate: Candidate, situation: Situation, rulebook: Rulebook): boolean {
  const { offer, rank } = candidate
  const { firstKinds, firstKindsWhen } = rulebook.policy
  if (rank.notFirst || rank.fills || !offer.talks || !standsUp(offer)) return false
  if (firstKinds.includes(offer.kind)) return true
  return firstKindsWhen.some((entry) => entry.kinds.includes(offer.kind) && holds(entry, situation.answers))
}

/** The files bar some from the head (`lead: false`): lines for one sex, crisis lines, where no number is sourced. Nor leads who does not take an incident that was named. */
function mayLead({ offer }: Candidate, { incidents }: Situation): boolean {
  return offer.lead && !incidents?.some((incident) => offer.notForIncidents.includes(incident))
}

/** The head is somebody who may lead: where the first may not, the best who may takes the head. */
function withLead(
  chosen: readonly Candidate[],
  able: readonly Candidate[],
  situation: Situation,
  limit: number,
): Candidate[] {
  const head = able.find((candidate) => mayLead(candidate, situation))
  if (head === undefined || chosen[0] === undefined || mayLead(chosen[0], situation)) return [...chosen]
  const others = chosen.filter((candidate) => candidate !== head)
  if (others.length < limit) return [head, ...others]
  return [head, ...withoutOne(others, head)]
}

/**
 * The doors without one, to make room for another: one of the newcomer's kind, so that the kinds stay different, else the last; never the only independent
 * one (DOMAIN 1.8 rule 6), unless the newcomer is independent.
 */
function withoutOne(doors: readonly Candidate[], newcomer: Candidate): Candidate[] {
  const independent = doors.filter(isIndependent)
  const needed = independent.length === 1 && !isIndependent(newcomer) ? independent[0] : undefined
  const alike = doors.findLastIndex((door) => door !== needed && door.offer.kind === newcomer.offer.kind)
  return doors.toSpliced(alike < 0 ? doors.findLastIndex((door) => door !== needed) : alike, 1)
}

function isIndependent({ offer }: Candidate): boolean {
  return offer.police === 'independent'
}

/**
 * Chooses the first doors: best rank first, no two of one kind while another kind fits, not more of one rank group than the policy allows, at least
 * one independent offer. The policy's `lastOfFirst` puts the police at the end, where it wants them there and none stands there yet; never an office for one
 * region only, which for most people of the Land is the wrong one.
 * @param candidates in order, one a card, that police policy and role let stand first
 * @param notAllowed candidates that only `lastOfFirst` lets stand first
 */
export function chooseFirst(
  candidates: readonly Candidate[],
  notAllowed: readonly Candidate[],
  situation: Situation,
  rulebook: Rulebook,
): Candidate[] {
  const { limits, rankGroups, lastOfFirst } = rulebook.policy
  const able = candidates.filter((candidate) => mayStandFirst(candidate, situation, rulebook))
  const chosen: Candidate[] = []
  const groups = new Map<string, number>()
  const take = (wanted: (candidate: Candidate) => boolean) => {
    for (const candidate of able) {
      if (chosen.length === limits.first) return
      if (chosen.includes(candidate) || !wanted(candidate)) continue
      const { group } = candidate.rank
      const used = group === undefined ? 0 : (groups.get(group) ?? 0)
      if (group !== undefined && used >= (rankGroups[group] ?? limits.first)) continue
      if (group !== undefined) groups.set(group, used + 1)
      chosen.push(candidate)
    }
  }
  take(({ offer }) => !chosen.some((other) => other.offer.kind === offer.kind))
  take(() => true)
  chosen.sort((a, b) => candidates.indexOf(a) - candidates.indexOf(b))

  if (chosen.length > 0 && !chosen.some(isIndependent)) {
    // Who wants the police still finds somebody independent, even one who would otherwise only fill up.
    const spare =
      situation.police === 'yes'
        ? candidates.find((candidate) => isIndependent(candidate) && standsUp(candidate.offer))
        : undefined
    const independent = able.find(isIndependent) ?? spare
    if (independent !== undefined) chosen.splice(chosen.length === limits.first ? -1 : chosen.length, 1, independent)
  }

  const doors = withLead(chosen, able, situation, limits.first)
  if (doors.some(({ offer }) => isOfficial(offer))) return doors
  const exceptions = lastOfFirst.filter((entry) => holds(entry, situation.answers))
  const last = [...candidates, ...notAllowed].find(
    ({ offer, by, card }) =>
      offer.talks &&
      !offer.regional &&
      standsUp(offer) &&
      !asksToo(offer, situation, rulebook.policy) &&
      !doors.some((door) => door.card === card) &&
      exceptions.some((entry) => isSuch(offer, by, entry.offer)),
  )
  if (last === undefined) return doors
  const before = doors.some(isIndependent) ? doors : [...doors, ...moveUp(candidates.filter(isIndependent), situation)]
  return [...(before.length < limits.first ? before : withoutOne(before, last)), last]
}

/**
 * Where nothing could stand first, the best of *more* that is reachable and sourced well enough moves up (DOMAIN 1.8 rule 7, DESIGN 4); where the police are
 * wanted, the best independent one beside it (rule 6).
 */
export function moveUp(candidates: readonly Candidate[], situation: Situation): Candidate[] {
  const able = candidates.filter(({ offer }) => standsUp(offer))
  const [best] = able
  if (best === undefined) return []
  const beside = situation.police === 'yes' && !isIndependent(best) ? able.find(isIndependent) : undefined
  return beside === undefined ? [best] : [best, beside]
}
