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

/** A guide and its words as they are used. */
export interface UnpackedGuide {
  readonly guide: Guide
  readonly words: GuideWords
}

/** What was unpacked, by its words: every page asks for the same. */
const UNPACKED = new WeakMap<PackedWords, UnpackedGuide>()

/**
 * Unpacks a guide with its words; the same words give the same objects.
 * @throws Error where the words belong to other offers: a number under another name would be worse than none
 */
export function unpackGuide(guide: PackedGuide, words: PackedWords): UnpackedGuide {
  if (guide.key !== words.key) throw new Error('The words belong to other offers than the guide.')
  const before = UNPACKED.get(words)
  if (before !== undefined) return before
  const offers = rowsOf(guide.offers)
  const texts = rowsOf(words.offers)
  const unpacked: UnpackedGuide = {
    guide: { policy: guide.policy, steps: guide.steps, offers },
    words: { steps: words.steps, offers: Object.fromEntries(offers.map(({ id }, index) => [id, texts[index]!])) },
  }
  UNPACKED.set(words, unpacked)
  return unpacked
}
