import { LANGUAGES, readPath } from '../../src/domain/rulebook/index.ts'
import { writtenPages } from '../site/support/pages.ts'

/** Pages of one kind: a single page, or the many pages below one, which share their layout. */
export interface PageKind {
  /** The path without language, `*` for the last part of many: `/termine`, `/angebote/*`. */
  readonly kind: string
  /** Paths without language, the page with the most HTML first. */
  readonly paths: readonly string[]
}

/** The number of pages below one page that makes them one kind. Fewer are a kind each. */
const MANY = 6

/** However many: each page below it has a layout of its own. */
const ALL_DIFFERENT = '/monitoring'

/**
 * The kinds of pages that the build wrote, the one for missing pages among them. A page that is new is in it by itself.
 * @throws when nothing has been built
 */
export function pageKinds(): readonly PageKind[] {
  const pages = writtenPages()
    .map(({ address, html }) => ({ ...readPath(address.replace(/(.)\/$/, '$1')), size: html.length }))
    .filter(({ language }) => language === LANGUAGES[0])
    .toSorted((one, other) => other.size - one.size)
  const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'))
  const below = groupBy(pages, ({ path }) => folderOf(path))
  const kindOf = (path: string) => {
    const folder = folderOf(path)
    return folder !== '' && folder !== ALL_DIFFERENT && (below.get(folder)?.length ?? 0) >= MANY ? `${folder}/*` : path
  }
  return [...groupBy(pages, ({ path }) => kindOf(path))]
    .map(([kind, all]) => ({ kind, paths: all.map(({ path }) => path) }))
    .toSorted((one, other) => one.kind.localeCompare(other.kind))
}

function groupBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value])
  return groups
}
