import { appendFact, setFact, takeFact } from './edit.ts'
import type { Fact, FactPath } from './written.ts'

/** One step in one file; `after` are the fields behind which a new one belongs. */
export type Edit =
  | { readonly is: 'set'; readonly path: FactPath; readonly fact: Fact; readonly after?: readonly string[] }
  | { readonly is: 'append'; readonly path: FactPath; readonly fact: Fact; readonly after?: readonly string[] }
  | { readonly is: 'take'; readonly path: FactPath }
  | { readonly is: 'file'; readonly text: string }

/** Something that an editor did, as the list of changes shows it. */
export interface Change {
  /** Path of the file below the rules folder. */
  readonly file: string
  /** What was changed, in German. */
  readonly what: string
  /** What stood there and what stands there now, in words; absent: nothing. */
  readonly was?: string
  readonly is?: string
  readonly edit: Edit
}

/** Texts of rule files, by their path below the rules folder. */
type Texts = ReadonlyMap<string, string>

function edited(text: string | undefined, edit: Edit): string {
  if (edit.is === 'file') return edit.text
  if (text === undefined) throw new Error('There is no such file.')
  if (edit.is === 'set') return setFact(text, edit.path, edit.fact, edit.after)
  return edit.is === 'append' ? appendFact(text, edit.path, edit.fact, edit.after) : takeFact(text, edit.path)
}

/**
 * The files that differ after some changes, in the order of their paths.
 * @param texts the files before all changes
 * @throws Error where a change does not fit, for instance because one before it is missing
 */
export function changedFiles(texts: Texts, changes: readonly Change[]): Texts {
  const now = new Map<string, string>()
  for (const { file, edit } of changes) now.set(file, edited(now.get(file) ?? texts.get(file), edit))
  return new Map([...now].filter(([file, text]) => texts.get(file) !== text).sort(([a], [b]) => (a < b ? -1 : 1)))
}

const sameFact = (one: Change, other: Change) =>
  one.file === other.file &&
  one.edit.is === 'set' &&
  other.edit.is === 'set' &&
  JSON.stringify(one.edit.path) === JSON.stringify(other.edit.path)

/**
 * The list with one more change. Who changes the same fact again has changed it once: from what stood there first.
 * @param texts the files before all changes
 * @throws Error where the change does not fit
 */
export function withChange(texts: Texts, changes: readonly Change[], change: Change): readonly Change[] {
  const last = changes.at(-1)
  // Only the last one: between two changes of a fact another may have moved its place.
  const again = last !== undefined && sameFact(last, change)
  const { was, ...rest } = change
  const first = again ? last.was : was
  const next = again
    ? [...changes.slice(0, -1), { ...rest, ...(first !== undefined && { was: first }) }]
    : [...changes, change]
  const before = changedFiles(texts, changes.slice(0, again ? -1 : undefined))
  const after = changedFiles(texts, next)
  return before.get(change.file) === after.get(change.file) ? changes.slice(0, again ? -1 : undefined) : next
}

/**
 * The list without one of its changes; null where others rest on it.
 * @param texts the files before all changes
 */
export function withoutChange(texts: Texts, changes: readonly Change[], index: number): readonly Change[] | null {
  const rest = changes.filter((_, other) => other !== index)
  try {
    changedFiles(texts, rest)
    return rest
  } catch {
    return null
  }
}
