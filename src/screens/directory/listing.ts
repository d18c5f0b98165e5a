import type { WallTime } from '../../domain/matching/index.ts'
import { type GuideWords, hasEnded, type Offer, type Rulebook } from '../../domain/rulebook/index.ts'
import { type Choice, suits } from './choice.ts'
import type { Find, Meant, Search } from './search/index.ts'

export interface DirectoryProps {
  readonly rulebook: Rulebook
  readonly words: GuideWords
  /** Loads the search and makes its index; always the same function. */
  readonly loadSearch: () => Promise<Search>
}

/**
 * The offers that the directory lists: all but those that have ended. Paused ones stay, marked.
 * @param day ISO date, German calendar; null where no clock is known (prerendered pages)
 */
export function listedOffers(offers: readonly Offer[], day: string | null): readonly Offer[] {
  return offers.filter((offer) => !hasEnded(offer, day))
}

/** Typed text as the list understands it: a place becomes the Land, the other words are looked for. */
export interface Asked {
  readonly choice: Choice
  /** What is looked for, the most telling first; none where the text is a place and nothing else. */
  readonly queries: readonly string[]
  /** The place in the text, for the page to say; null where there is none. */
  readonly meant: Meant | null
}

/**
 * Reads typed text: a place in it asks for its Land, and goes before the one that was chosen. What has all the words
 * comes first (“Polizei Leipzig”), then what has the words beside the place.
 * @param search null while it has not arrived: the text is then not looked for
 */
export function readTyped(choice: Choice, typed: string, search: Search | null): Asked {
  const meant = search?.meant(typed) ?? null
  const [land, ...others] = meant?.lands ?? []
  if (search === null || meant === null || land === undefined || others.length > 0)
    return { choice, queries: [typed], meant }
  const queries = meant.rest === '' ? [] : search.find(typed)?.loose === false ? [typed, meant.rest] : [meant.rest]
  return { choice: { ...choice, area: land }, queries, meant }
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
 * The offers that somebody wants to see. Where a place was typed, its Land goes before the whole country.
 * @param now German wall time; null where no clock is known
 * @param find the search; null while it has not arrived: words do not count then
 */
export function listOffers(
  offers: readonly Offer[],
  { choice, queries, meant }: Asked,
  find: Find | null,
  now: WallTime | null,
): Listing {
  const suitable = offers.filter((offer) => suits(offer, choice, now))
  const found = queries.flatMap((query) => find?.(query) ?? [])
  const [first] = found
  if (first === undefined) return { offers: suitable, ranked: false, loose: false }
  const byId = new Map(suitable.map((offer) => [offer.id, offer]))
  const ranked = [...new Set(found.flatMap(({ ids }) => ids))].flatMap((id) => byId.get(id) ?? [])
  const far = ({ area }: Offer) => (meant !== null && area === 'DE' ? 1 : 0)
  return { offers: [...ranked].sort((a, b) => far(a) - far(b)), ranked: true, loose: first.loose }
}
