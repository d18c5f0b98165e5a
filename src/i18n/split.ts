/** The groups of texts that the first screens need; all others come with the result (DESIGN 6). */
const FIRST = [
  'site',
  'nav',
  'start',
  'question',
  'emergency',
  'hotline',
  'open',
  'day',
  'card',
  'fallback',
  'wait',
  'end',
]

/** Divides the texts of a language: what the first screens need, and the rest. */
export function splitTexts<T extends object>(texts: T): { readonly first: Partial<T>; readonly rest: Partial<T> } {
  const pick = (wanted: (group: string) => boolean) =>
    Object.fromEntries(Object.entries(texts).filter(([group]) => wanted(group))) as Partial<T>
  return { first: pick((group) => FIRST.includes(group)), rest: pick((group) => !FIRST.includes(group)) }
}
