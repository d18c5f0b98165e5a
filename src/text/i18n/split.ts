/** The groups of texts that the first screens need. */
const FIRST = [
  'site',
  'nav',
  'start',
  'question',
  'emergency',
  'hotline',
  'open',
  'day',
  'link',
  'fallback',
  'wait',
  'end',
]

/** The groups that come with the result. */
const RESULT = [
  'result',
  'card',
  'offer',
  'police',
  'take',
  'fresh',
  'badge',
  'kind',
  'need',
  'step',
  'reasons',
  'role',
  'handover',
]

/** What both the result and the pages beside the guide say. */
const BOTH = ['land', 'roleName']

/** What only the guide in somebody else's page says. */
const FRAME = ['frame']

/** What only the helpline's desk says: apart, because its first key does not wait for the words of other pages. */
const DESK = ['desk']

/** Everyday words by which offers are found: never shown, and loaded by the search alone. */
const SEARCH = ['searchWords']

/** What only files of open data and the pages written from them say; no browser loads it. */
const FILES = ['openData']

/** The texts of a language, divided by when they are needed (DESIGN 6). */
export interface DividedTexts<T> {
  readonly first: Partial<T>
  readonly result: Partial<T>
  readonly frame: Partial<T>
  readonly desk: Partial<T>
  readonly files: Partial<T>
  /** All others: the pages beside the guide. */
  readonly pages: Partial<T>
}

/** Divides the texts of a language. Every group is in one part, but for the words of the search, and the names that result and pages share. */
export function splitTexts<T extends object>(texts: T): DividedTexts<T> {
  const pick = (wanted: (group: string) => boolean) =>
    Object.fromEntries(Object.entries(texts).filter(([group]) => wanted(group))) as Partial<T>
  return {
    first: pick((group) => FIRST.includes(group)),
    result: pick((group) => [...RESULT, ...BOTH].includes(group)),
    frame: pick((group) => FRAME.includes(group)),
    desk: pick((group) => DESK.includes(group)),
    files: pick((group) => FILES.includes(group)),
    pages: pick((group) => ![...FIRST, ...RESULT, ...FRAME, ...DESK, ...SEARCH, ...FILES].includes(group)),
  }
}
