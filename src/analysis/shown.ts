import { recommend, type WallTime } from '../domain/matching/index.ts'
import type { Offer, Rulebook } from '../domain/rulebook/index.ts'
import { cardsOf } from './cards.ts'
import { classesAt } from './classes.ts'
import { type Outcome, type Profile, profileOf } from './profile.ts'
import { type Space, sizeOf, spaceOf } from './space.ts'
import { classWeight } from './weight.ts'

/** In how many raw answer sets an offer is shown; exact. */
export interface Counts {
  /** Stands among all offers. */
  readonly listed: number
  /** Fits an open section, whoever else fits too. */
  readonly fits: number
}

/** The offers whose card shows this offer. A sibling never has a card of its own: whoever sees its lead's card sees it. */
export function cardMates(offer: Offer, card: readonly Offer[]): ReadonlySet<string> {
  return new Set(offer.siblingOf === undefined ? [offer.id] : card.map(({ id }) => id))
}

/**
 * Counts an offer over every answer set.
 * @param card the offers that share its card
 * @param profile what the card does in each class of answer sets
 */
export function countsOf(offer: Offer, card: readonly Offer[], profile: Profile, space: Space): Counts {
  const mates = cardMates(offer, card)
  const count = (wanted: (outcome: Outcome) => boolean) => {
    const meant = profile.outcomes.map(wanted)
    let sum = 0
    for (const [index, number] of profile.outcome.entries())
      if (meant[number]) sum += classWeight(profile.classes, classesAt(profile.classes, index))
    return Math.min(sum, sizeOf(space))
  }
  return {
    listed: count(({ all }) => all.includes(offer.id)),
    fits: count(({ first, more }) => [...first, ...more].some((id) => mates.has(id))),
  }
}

/** How often every offer is shown, over the whole space of answers. */
export interface Shown {
  readonly answerSets: number
  readonly counts: ReadonlyMap<string, Counts>
}

/**
 * The counts of the proof (docs/decisions/0012) without the proof: which offers most answer sets lead to. What stands on the hotline and emergency cards is
 * shown for every answer set.
 * @param onProgress told how many of all cards have been counted
 */
export function shownOften(
  rulebook: Rulebook,
  now: WallTime,
  onProgress: (done: number, of: number) => void = () => {},
): Shown {
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
