import type { OfferText, SpokenSentences } from '../../domain/rulebook/index.ts'

/**
 * What to say to the caller of an offer, under its name: what they do for the person. Neither the name nor the reasons
 * are in it.
 * @param offer its id
 * @param text its words in the language of the desk
 * @param spoken the sentences for the telephone, in the same language
 */
export function spokenSentence(offer: string, text: Pick<OfferText, 'forYou'>, spoken: SpokenSentences): string {
  return spoken[offer] ?? text.forYou
}
