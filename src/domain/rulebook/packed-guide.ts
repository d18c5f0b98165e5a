import type { Guide, GuideWords } from './bundles.ts'
import { type Columns, columnsOf, rowsOf } from './columns.ts'
import type { Offer, OfferText } from './offer.ts'

/** The data of the result without texts, as they travel. */
export interface PackedGuide extends Omit<Guide, 'offers'> {
  readonly offers: Columns<Offer>
  /** The same in the words that belong to these offers. */
  readonly key: string
}

/** The words of the result as they travel: one text an offer, in the order of the guide's offers. */
export interface PackedWords extends Omit<GuideWords, 'offers'> {
  readonly offers: Columns<OfferText>
  readonly key: string
}

/** @param key the same for a guide and its words, another one for other offers */
export function packGuide({ offers, ...guide }: Guide, key: string): PackedGuide {
  return { ...guide, offers: columnsOf(offers), key }
}

/** @param ids the offers in the order of the guide */
export function packWords({ offers, ...words }: GuideWords, ids: readonly string[], key: string): PackedWords {
  return { ...words, offers: columnsOf(ids.map((id) => offers[id]!)), key }
}

/**
 * A guide and its words as they are used.
 * @throws Error where the words belong to other offers: a number under another name would be worse than none
 */
export function unpackGuide(
  guide: PackedGuide,
  words: PackedWords,
): { readonly guide: Guide; readonly words: GuideWords } {
  if (guide.key !== words.key) throw new Error('The words belong to other offers than the guide.')
  const offers = rowsOf(guide.offers)
  const texts = rowsOf(words.offers)
  return {
    guide: { policy: guide.policy, steps: guide.steps, offers },
    words: { steps: words.steps, offers: Object.fromEntries(offers.map(({ id }, index) => [id, texts[index]!])) },
  }
}
