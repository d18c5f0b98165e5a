import { byOrder, type Candidate, reach } from './candidates.ts'

/**
 * Which office of a house is shown on its card: the one that answers now, else the one that can be reached best, else the one that came first. An office that
 * may not lead never takes the place of one that may.
 * @param shown the office that was chosen
 * @param able all offices that might have been chosen
 */
export function shownOfHouse(
  shown: Candidate,
  able: readonly Candidate[],
  isOpen: (candidate: Candidate) => boolean,
): Candidate {
  if (shown.offer.house === undefined) return shown
  const house = able.filter(({ offer }) => offer.house === shown.offer.house && (offer.mayHead || !shown.offer.mayHead))
  const rank = (candidate: Candidate) => (isOpen(candidate) ? 0 : 1) * 10 + (2 - reach(candidate.offer))
  return [...house].sort((a, b) => rank(a) - rank(b) || byOrder(a, b))[0] ?? shown
}
