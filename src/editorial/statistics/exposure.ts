import { recommend, type WallTime } from '../../domain/matching/index.ts'
import type { Rulebook } from '../../domain/rulebook/index.ts'
import { type Counts, cardsOf, countsOf, profileOf, sizeOf, spaceOf } from '../verification/index.ts'

/** How often every offer is shown, over the whole space of answers. */
export interface Exposure {
  readonly answerSets: number
  readonly counts: ReadonlyMap<string, Counts>
}

/**
 * The counts of the proof (docs/decisions/0012) without the proof: which offers most answer sets lead to. What stands on the hotline and emergency cards is
 * shown for every answer set.
 * @param onProgress told how many of all cards have been counted
 */
export function countExposure(
  rulebook: Rulebook,
  now: WallTime,
  onProgress: (done: number, of: number) => void = () => {},
): Exposure {
  const space = spaceOf(rulebook.questions)
  const answerSets = sizeOf(space)
  const counts = new Map<string, Counts>()
  const cards = cardsOf(rulebook)
  for (const [index, { offers }] of cards.entries()) {
    const profile = profileOf(rulebook, offers, 'sections', space, now, recommend)
    for (const offer of offers)
      counts.set(
        offer.id,
        rulebook.site.reserved.includes(offer.id)
          ? { listed: answerSets, fits: answerSets }
          : countsOf(offer, offers, profile, space),
      )
    onProgress(index + 1, cards.length)
  }
  return { answerSets, counts }
}
