import type { TFunction } from 'i18next'
import type { Recommended } from '../../domain/matching/index.ts'
import type { Language, OfferText } from '../../domain/rulebook/index.ts'
import { reasonSentences } from '../../text/sentences/index.ts'

/**
 * What to read aloud of an offer: who, what they do for the person, why. Where they work is left out: the caller knows
 * their Land.
 */
export function sentenceFor(recommended: Recommended, text: OfferText, t: TFunction, language: Language): string {
  const reasons = recommended.reasons.filter(({ because }) => because !== 'land' && because !== 'nationwide')
  return [`${text.shortName}:`, text.forYou, ...reasonSentences(reasons, t, language)].join(' ')
}
