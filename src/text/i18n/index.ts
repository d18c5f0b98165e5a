/** Texts in every language. Stands on nothing but the vocabulary. */
export { formatDate, formatTime } from './dates.ts'
export { fillTexts, type SiteValues } from './fill.ts'
export type { TextKey, TextName } from './keys.ts'
export { splitTexts } from './split.ts'
export { type FixedTexts, TEXTS, textsFor } from './texts.ts'
