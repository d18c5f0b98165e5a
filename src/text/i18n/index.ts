/** The fixed texts in every language and the types of their keys. */
export { formatDate, formatTime } from './dates.ts'
export { fillTexts, type SiteValues } from './fill.ts'
export type { TextKey, TextName } from './keys.ts'
export { languageName, listWords } from './lists.ts'
export { readingTexts } from './reading.ts'
export type { Say } from './say.ts'
export { splitTexts } from './split.ts'
export { type FixedTexts, TEXTS, textsFor } from './texts.ts'
