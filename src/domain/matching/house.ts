import { byOrder, type Candidate, reach } from './candidates.ts'

/**
 * Which office of a house is shown on its card: one that may lead before one that may not, the one that answers now,
 * else the one that can be reached best, else the one that came first.
 * @param chosen the office that was chosen
 * @param able all offices that might have been chosen
 */
export function shownOfHouse(
  chosen: Candidate,
  able: readonly Candidate[],
  isOpen: (candidate: Candidate) => boolean,
): Candidate {
  const { house } = chosen.offer
  if (house === undefined) return chosen
  const rank = (candidate: Candidate) =>
    (candidate.offer.mayHead ? 0 : 100) + (isOpen(candidate) ? 0 : 10) + (2 - reach(candidate.offer))
  const offices = able.filter(({ offer }) => offer.house === house)
  return [...offices].sort((a, b) => rank(a) - rank(b) || byOrder(a, b))[0] ?? chosen
}
