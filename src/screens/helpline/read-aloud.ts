import type { OfferText } from '../../domain/rulebook/index.ts'

/** What to say of an offer, in one sentence; its name stands above it. */
export function sentenceFor(text: OfferText): string {
  return text.forYou
}
