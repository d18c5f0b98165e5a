import type { TFunction } from 'i18next'
import type { Recommended } from '../../domain/matching/index.ts'
import type { Language, OfferText } from '../../domain/rulebook/index.ts'
import { reasonSentences } from '../../text/sentences/index.ts'

/** What ends with a full stop and does not end a sentence: single letters (“z. B.”, “e. V.”) and common short forms. */
const ABBREVIATION = /(^|[\s(.])(\p{L}|bzw|ca|Nr|Dr|St|inkl|evtl|etc|usw)\.\s*$/u

/** The first sentence of a text. */
export function firstSentence(text: string, language: Language): string {
  let sentence = ''
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    sentence += segment
    if (!ABBREVIATION.test(sentence)) break
  }
  return sentence.trim()
}

/** What to read aloud of an offer: who, what they do, why. Where they work is left out: the caller knows their Land. */
export function sentenceFor(recommended: Recommended, text: OfferText, t: TFunction, language: Language): string {
  const reasons = recommended.reasons.filter(({ because }) => because !== 'land' && because !== 'nationwide')
  return [`${text.name}:`, firstSentence(text.summary, language), ...reasonSentences(reasons, t, language)].join(' ')
}
