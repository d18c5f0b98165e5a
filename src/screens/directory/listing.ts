import type { WallTime } from '../../domain/matching/index.ts'
import { type GuideWords, hasEnded, type Offer, type Rulebook } from '../../domain/rulebook/index.ts'
import { type Choice, suits } from './choice.ts'
import type { Find } from './search/index.ts'

export interface DirectoryProps {
  readonly rulebook: Rulebook
  readonly words: GuideWords
  /** Loads the search and makes its index; always the same function. */
  readonly loadSearch: () => Promise<Find>
}

/**
 * The offers that the directory lists: all but those that have ended. Paused ones stay, marked.
 * @param day ISO date, German calendar; null where no clock is known (prerendered pages)
 */
export function listedOffers(offers: readonly Offer[], day: string | null): readonly Offer[] {
  return offers.filter((offer) => !hasEnded(offer, day))
}

/** What the directory shows: found offers in order of fit, or all that suit. */
export interface Listing {
  readonly offers: readonly Offer[]
  /** True where words were looked for: the order is that of the search. */
  readonly ranked: boolean
  /** True where the offers have only some of the words. */
  readonly loose: boolean
}

/**
 * The offers that somebody wants to see.
 * @param now German wall time; null where no clock is known
 * @param find the search; null while it has not arrived: words do not count then
 */
export function listOffers(
  offers: readonly Offer[],
  choice: Choice,
  typed: string,
  find: Find | null,
  now: WallTime | null,
): Listing {
  const suitable = offers.filter((offer) => suits(offer, choice, now))
  const found = find?.(typed) ?? null
  if (found === null) return { offers: suitable, ranked: false, loose: false }
  const byId = new Map(suitable.map((offer) => [offer.id, offer]))
  return { offers: found.ids.flatMap((id) => byId.get(id) ?? []), ranked: true, loose: found.loose }
}
