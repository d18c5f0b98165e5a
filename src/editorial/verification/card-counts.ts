import type { Offer } from '../../domain/rulebook/index.ts'
import { type Space, sizeOf } from './answer-space.ts'
import { classesAt } from './equivalence-classes.ts'
import type { Outcome } from './outcome.ts'
import type { Profile } from './outcome-table.ts'
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
