/** Texts in every language. Stands on nothing but the vocabulary. */
export { formatDate, formatTime } from './dates.ts'
export { createTexts, type FixedTexts } from './provider.ts'
export { TEXTS, textsFor } from './texts.ts'
