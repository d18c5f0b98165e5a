/** Texts in every language, and how data become words. */
export { reasonSentence } from './reasons.ts'
export { TEXTS, textsFor } from './texts.ts'
