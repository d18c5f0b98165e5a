import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'

/** One fact of a file: a value without fields of its own, or a list of such values. */
export interface Fact {
  /** The field as messages name it: `contact.phones.0.number`. */
  readonly field: string
  /** The value as one reads it; `null` reads as „nichts“. */
  readonly value: string
  /** From 1. */
  readonly line: number
}

/** A group of fields, a list of groups, or a value, with where it begins. */
type Tree =
  | { readonly fields: ReadonlyMap<string, Tree> }
  | { readonly items: readonly Tree[] }
  | { readonly value: string; readonly line: number }

const SHORT = (value: unknown) => (value === null || value === undefined ? 'nichts' : String(value))

function treeOf(node: Node | null | undefined, lineOf: (node: Node) => number, line: number): Tree {
  if (isMap(node)) {
    const fields = node.items.map(({ key, value }): [string, Tree] => {
      const at = isScalar(key) ? lineOf(key) : line
      return [String(isScalar(key) ? key.value : key), treeOf(value as Node | null, lineOf, at)]
    })
    return { fields: new Map(fields) }
  }
  if (isSeq(node)) {
    const plain = node.items.every((item) => isScalar(item))
    if (!plain) return { items: node.items.map((item) => treeOf(item as Node, lineOf, lineOf(item as Node))) }
    const values = node.items.map((item) => SHORT(isScalar(item) ? item.value : item))
    return { value: values.length === 0 ? 'nichts' : values.join(', '), line }
  }
  return { value: SHORT(isScalar(node) ? node.value : null), line }
}

/** Reads a file as a tree of facts; what is no YAML is one text. */
export function factTree(source: string): Tree {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, strict: false, uniqueKeys: false })
  return treeOf(document.contents, (node) => lines.linePos(node.range?.[0] ?? 0).line, 1)
}

/** A fact that differs; `null` where a side does not have it. */
export interface FactChange {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
  /** In the later file; where the fact is gone, the line of what it stood in. */
  readonly line: number
}

/** The facts of a tree, one by one. */
function leaves(tree: Tree, field: string): readonly Fact[] {
  if ('value' in tree) return [{ field, value: tree.value, line: tree.line }]
  const below = (name: string | number, one: Tree) => leaves(one, field === '' ? String(name) : `${field}.${name}`)
  if ('items' in tree) return tree.items.flatMap((item, index) => below(index, item))
  return [...tree.fields].flatMap(([name, one]) => below(name, one))
}

const textOf = (tree: Tree) =>
  leaves(tree, '')
    .map(({ field, value }) => `${field}=${value}`)
    .join('\n')

/** What an entry of a list is known by, if it has a name of its own. */
function nameOf(tree: Tree): string | undefined {
  if (!('fields' in tree)) return undefined
  for (const name of ['id', 'url']) {
    const own = tree.fields.get(name)
    if (own !== undefined && 'value' in own) return own.value
  }
  return undefined
}

/** Entries of two lists that are meant to be the same: equal ones, those of one name, the rest in order. */
function pairs(
  before: readonly Tree[],
  after: readonly Tree[],
): readonly (readonly [Tree | undefined, Tree | undefined, number])[] {
  const left = new Set(before)
  const found = new Map<Tree, Tree>()
  for (const key of [textOf, nameOf])
    for (const item of after) {
      if (found.has(item)) continue
      const own = key(item)
      const old = own === undefined ? undefined : [...left].find((one) => key(one) === own)
      if (old === undefined) continue
      found.set(item, old)
      left.delete(old)
    }
  for (const item of after) {
    const [old] = left
    if (found.has(item) || old === undefined) continue
    found.set(item, old)
    left.delete(old)
  }
  return [
    ...after.map((item, index) => [found.get(item), item, index] as const),
    ...[...left].map((old) => [old, undefined, before.indexOf(old)] as const),
  ]
}

const firstLine = (tree: Tree): number => leaves(tree, '')[0]?.line ?? 1

/**
 * The facts that differ between two versions of a file, in the order of the later one; those that are gone stand behind
 * their group.
 */
export function differingFacts(
  before: Tree | undefined,
  after: Tree | undefined,
  field = '',
  line = 1,
): readonly FactChange[] {
  if (before === undefined || after === undefined) {
    const side = before === undefined ? 'after' : 'before'
    return leaves((before ?? after)!, field).map((fact) => ({
      field: fact.field,
      before: side === 'before' ? fact.value : null,
      after: side === 'after' ? fact.value : null,
      line: side === 'after' ? fact.line : line,
    }))
  }
  const below = (name: string | number) => (field === '' ? String(name) : `${field}.${name}`)
  if ('items' in before && 'items' in after)
    return pairs(before.items, after.items).flatMap(([old, item, index]) =>
      differingFacts(old, item, below(index), firstLine(after)),
    )
  if ('fields' in before && 'fields' in after) {
    const names = [...new Set([...after.fields.keys(), ...before.fields.keys()])]
    return names.flatMap((name) =>
      differingFacts(before.fields.get(name), after.fields.get(name), below(name), firstLine(after)),
    )
  }
  if ('value' in before && 'value' in after)
    return before.value === after.value ? [] : [{ field, before: before.value, after: after.value, line: after.line }]
  // A value became a group, or a group a value.
  return [...differingFacts(before, undefined, field, firstLine(after)), ...differingFacts(undefined, after, field)]
}
