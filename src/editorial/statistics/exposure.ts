import { recommend, type WallTime } from '../../domain/matching/index.ts'
import type { Rulebook } from '../../domain/rulebook/index.ts'
import { type Counts, countsOf, profileOf, sizeOf, spaceOf } from '../verification/index.ts'

/** How often each offer is shown, over all answer sets. */
export interface Exposure {
  readonly answerSets: number
  readonly counts: ReadonlyMap<string, Counts>
}

/**
 * Counts for each offer the answer sets that lead to it, as the proof does (decision 0012), without proving anything.
 * Offers of the hotline and emergency cards are shown for every answer set.
 * @param now German wall time; decides which offers are running
 * @param onProgress called with the number of cards counted and their total
 */
export function countExposure(
  rulebook: Rulebook,
  now: WallTime,
  onProgress: (done: number, of: number) => void = () => {},
): Exposure {
  const space = spaceOf(rulebook.questions)
  const answerSets = sizeOf(space)
  const counts = new Map<string, Counts>()
  const { offers, site } = rulebook
  for (const [index, offer] of offers.entries()) {
    counts.set(
      offer.id,
      site.reserved.includes(offer.id)
        ? { listed: answerSets, fits: answerSets }
        : countsOf(profileOf(rulebook, [offer], space, now, recommend), space),
    )
    onProgress(index + 1, offers.length)
  }
  return { answerSets, counts }
}
