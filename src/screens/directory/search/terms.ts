/**
 * A word as it is compared: small letters, umlauts in both spellings alike, no accents. “Bürgermeister”,
 * “Buergermeister” and “Burgermeister” → `burgermeister`. Both sides are folded, so what it does to “neue” does no
 * harm.
 */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/ä|ae/g, 'a')
    .replace(/ö|oe/g, 'o')
    .replace(/ü|ue/g, 'u')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

/** The words of a text, as they are written. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[\s\p{P}\p{S}]+/u).filter(Boolean)
}

/** Shorter words are not put together from others; shorter parts are in every second word. */
const LONG = 8
const PART = 4

/**
 * The long words that have a word inside them or at their end: `sperre` → `auskunftssperre`. German says what a thing
 * is in the second part.
 * @param vocabulary folded words
 */
export function wordsWith(part: string, vocabulary: Iterable<string>): readonly string[] {
  if (part.length < PART) return []
  // Not from the first letters on: those are found as the beginning of a word.
  return [...vocabulary].filter((word) => word.length >= LONG && word.includes(part, 3))
}
