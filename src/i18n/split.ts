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
  'take',
  'fresh',
  'badge',
  'kind',
  'need',
  'step',
  'reasons',
  'land',
  'role',
  'handover',
]

/** What only the guide in somebody else's page says. */
const FRAME = ['frame']

/** Everyday words by which offers are found; they are never shown. */
const SEARCH = ['searchWords']

/** What only files of open data and the pages written from them say; no browser loads it. */
const FILES = ['openData']

/** The texts of a language, divided by when they are needed (DESIGN 6). */
export interface DividedTexts<T> {
  readonly first: Partial<T>
  readonly result: Partial<T>
  readonly frame: Partial<T>
  readonly search: Partial<T>
  readonly files: Partial<T>
  /** All others: the pages beside the guide. */
  readonly pages: Partial<T>
}

/** Divides the texts of a language; every group is in exactly one part. */
export function splitTexts<T extends object>(texts: T): DividedTexts<T> {
  const pick = (wanted: (group: string) => boolean) =>
    Object.fromEntries(Object.entries(texts).filter(([group]) => wanted(group))) as Partial<T>
  return {
    first: pick((group) => FIRST.includes(group)),
    result: pick((group) => RESULT.includes(group)),
    frame: pick((group) => FRAME.includes(group)),
    search: pick((group) => SEARCH.includes(group)),
    files: pick((group) => FILES.includes(group)),
    pages: pick((group) => ![...FIRST, ...RESULT, ...FRAME, ...SEARCH, ...FILES].includes(group)),
  }
}
