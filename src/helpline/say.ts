import type { TFunction } from 'i18next'
import type { Recommended } from '../matching/index.ts'
import type { Language, OfferText } from '../rulebook/index.ts'
import { reasonSentences } from '../words/index.ts'

/** The first sentence of a text. Abbreviations like „z. B.“ and „e. V.“ do not end one. */
export function firstSentence(text: string, language: Language): string {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)
  const sentence = first?.segment.trim() ?? text
  // Too short to be one: the segmenter stopped at an abbreviation.
  return sentence.length < 25 ? text : sentence
}

/** What to read aloud of an offer: who, what they do, why. Where they work is left out: the caller knows their Land. */
export function sentenceFor(recommended: Recommended, text: OfferText, t: TFunction, language: Language): string {
  const reasons = recommended.reasons.filter(({ because }) => because !== 'land' && because !== 'nationwide')
  return [`${text.name}:`, firstSentence(text.summary, language), ...reasonSentences(reasons, t, language)].join(' ')
}
