import type { TEXTS } from './texts.ts'

/** The fixed texts of one language, group by group. */
type Texts = (typeof TEXTS)['de']
type Group = keyof Texts
/** Some of them. */
type SomeTexts = { readonly [G in Group]?: Partial<Texts[G]> }

/** The groups that the first screens need. */
const FIRST: readonly Group[] = [
  'site',
  'nav',
  'start',
  'question',
  'emergency',
  'hotline',
  'call',
  'dataAge',
  'open',
  'day',
  'link',
  'errorCard',
  'loading',
]

/** What stands around the result while its offers are still loading. The rest of `result` comes with them. */
const RESULT_FRAME: readonly (keyof Texts['result'])[] = ['title', 'lead', 'restart', 'restartHint']

/** The groups that come with the offers of the result. */
const RESULT: readonly Group[] = [
  'talk',
  'card',
  'way',
  'more',
  'row',
  'does',
  'offer',
  'police',
  'copyPrint',
  'badge',
  'kind',
  'need',
  'step',
  'reasons',
  'role',
  'handover',
]

/** Names that both the result and the pages beside the guide show. */
const SHARED: readonly Group[] = ['land', 'roleName']

/** Only the guide inside a partner's page shows these. */
const FRAME: readonly Group[] = ['frame']

/**
 * Only the helpline's desk shows these. They load apart, so that its first key does not wait for other pages' texts.
 */
const DESK: readonly Group[] = ['desk']

/** Everyday words by which offers are found. They are never shown; the search alone loads them. */
const SEARCH: readonly Group[] = ['searchWords']

/** Only open data files, the pages written from them, and the editors' tools use these. No browser loads them. */
const FILES: readonly Group[] = ['openData', 'help']

/** Every group with a part of its own; `pages` gets all others. */
const ELSEWHERE: readonly Group[] = ['result', ...FIRST, ...RESULT, ...FRAME, ...DESK, ...SEARCH, ...FILES]

/** The texts of a language, divided by when the browser needs them. */
export interface DividedTexts {
  /** Loads with the page. */
  readonly first: SomeTexts
  /** Loads with the offers. Its part of `result` is merged into the one of `first`. */
  readonly result: SomeTexts
  readonly frame: SomeTexts
  readonly desk: SomeTexts
  readonly files: SomeTexts
  /** All others: the pages beside the guide. */
  readonly pages: SomeTexts
}

/**
 * Divides the texts of a language by when they are needed. Every text is in one part, except the search words (in
 * none) and the names that result and pages share (in both).
 * @param texts all texts of one language
 * @returns its parts, each with whole groups, only `result` cut in two
 */
export function splitTexts(texts: Texts): DividedTexts {
  const groups = (wanted: (group: Group) => boolean) => pick(texts, wanted)
  const ofResult = (inFrame: boolean) => ({
    result: pick(texts.result, (text) => RESULT_FRAME.includes(text) === inFrame),
  })
  return {
    first: { ...groups((group) => FIRST.includes(group)), ...ofResult(true) },
    result: { ...groups((group) => [...RESULT, ...SHARED].includes(group)), ...ofResult(false) },
    frame: groups((group) => FRAME.includes(group)),
    desk: groups((group) => DESK.includes(group)),
    files: groups((group) => FILES.includes(group)),
    pages: groups((group) => !ELSEWHERE.includes(group)),
  }
}

/** The entries of an object whose name is wanted. */
function pick<T extends object>(of: T, wanted: (name: keyof T) => boolean): Partial<T> {
  return Object.fromEntries(Object.entries(of).filter(([name]) => wanted(name as keyof T))) as Partial<T>
}
