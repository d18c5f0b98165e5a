import { isMap, isSeq, type Node, type YAMLSeq } from 'yaml'
import { nodeAt, pairIn, type Tree, treeOf } from './place.ts'
import { addEntry, addField, overwrite, type Splice, takeEntry, takeField } from './splices.ts'
import type { Fact, FactPath } from './written.ts'

function spliced(source: string, [from, to, text]: Splice): string {
  return `${source.slice(0, from)}${text}${source.slice(to)}`
}

type Value = unknown

const isObject = (value: Value): value is { readonly [field: string]: Value } =>
  typeof value === 'object' && value !== null

/** Whether two values say the same; in which order the fields of a group stand does not count. */
function sameValue(one: Value, other: Value): boolean {
  if (!isObject(one) || !isObject(other)) return Object.is(one, other)
  const fields = Object.keys(one)
  return (
    Array.isArray(one) === Array.isArray(other) &&
    fields.length === Object.keys(other).length &&
    fields.every((field) => Object.hasOwn(other, field) && sameValue(one[field], other[field]))
  )
}

/** The same list or group with something else at one place. */
function withEntry(value: Value, step: string | number, fresh: Value): Value {
  return Array.isArray(value)
    ? value.map((entry, index) => (index === step ? fresh : entry))
    : { ...(value as object), [step]: fresh }
}

/** The same value with another fact at one place. */
function withFact(value: Value, path: FactPath, change: (parent: Value, step: string | number) => Value): Value {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (rest.length === 0) return change(value, step)
  const child = (value as { readonly [key: string]: Value })[step as string]
  const fresh = withFact(child, rest, change)
  return withEntry(value, step, fresh)
}

/**
 * The changed text, where it says what it should and nothing else.
 * @throws Error where it does not: better no change than a wrong one
 */
function proven(source: string, splice: Splice, expected: Value): string {
  const text = spliced(source, splice)
  if (!sameValue(treeOf(text).value, expected)) throw new Error('This change does not fit into the file.')
  return text
}

/** The node that holds a place, the node at the place, and the name of the field that holds them. */
function around({ root }: Tree, path: FactPath) {
  const parent = nodeAt(root, path.slice(0, -1))
  const step = path.at(-1)
  if (parent === undefined || step === undefined) throw new Error(`The file has no place for ${path.join('.')}.`)
  return { parent, step }
}

/**
 * Writes one fact into the text of a rule file. Every other byte stays: comments, order, quotation marks, line ends. A
 * field that is missing is added.
 * @param after the fields behind which a new one belongs, the nearest last
 * @throws Error where the file has no place for it
 */
export function setFact(source: string, path: FactPath, fact: Fact, after: readonly string[] = []): string {
  const tree = treeOf(source)
  const { parent, step } = around(tree, path)
  const expected = withFact(tree.value, path, (group, name) => withEntry(group, name, fact))
  if (sameValue(expected, tree.value)) return source
  if (isMap(parent)) {
    const pair = pairIn(parent, String(step))
    if (pair === undefined) return proven(source, addField(tree, parent, String(step), fact, after), expected)
    if (pair.value?.range == null) throw new Error(`The file has no place for ${path.join('.')}.`)
    return proven(source, overwrite(tree, parent, pair.value, pair.key, fact), expected)
  }
  const node = nodeAt(tree.root, path)
  if (node === undefined) throw new Error(`The file has no place for ${path.join('.')}.`)
  return proven(source, overwrite(tree, parent, node, null, fact), expected)
}

/**
 * Takes a field of a group, or an entry of a list, out of the text of a rule file.
 * @throws Error where it is not there
 */
export function takeFact(source: string, path: FactPath): string {
  const tree = treeOf(source)
  const { parent, step } = around(tree, path)
  const expected = withFact(tree.value, path, (group, name) =>
    Array.isArray(group)
      ? group.filter((_, index) => index !== name)
      : Object.fromEntries(Object.entries(group as object).filter(([field]) => field !== name)),
  )
  if (nodeAt(tree.root, path) === undefined) throw new Error(`The file has no ${path.join('.')}.`)
  if (isMap(parent)) return proven(source, takeField(tree, parent, String(step)), expected)
  return proven(source, takeEntry(tree, parent as YAMLSeq, keyOf(tree, path.slice(0, -1)), Number(step)), expected)
}

/** The node of the name of a field. */
function keyOf(tree: Tree, path: FactPath): Node {
  const { parent, step } = around(tree, path)
  const pair = isMap(parent) ? pairIn(parent, String(step)) : undefined
  if (pair === undefined) throw new Error(`The file has no ${path.join('.')}.`)
  return pair.key
}

/**
 * Adds an entry at the end of a list in the text of a rule file; the list is made where there is none.
 * @param after the fields behind which a new list belongs, the nearest last
 * @throws Error where the file has no place for it
 */
export function appendFact(source: string, path: FactPath, entry: Fact, after: readonly string[] = []): string {
  const tree = treeOf(source)
  const list = nodeAt(tree.root, path)
  if (!isSeq(list)) return setFact(source, path, [entry], after)
  const expected = withFact(tree.value, path, (group, name) => {
    const old = (group as { readonly [key: string]: Value })[name as string] as readonly Value[]
    return { ...(group as object), [name]: [...old, entry] }
  })
  return proven(source, addEntry(tree, list, keyOf(tree, path), entry), expected)
}
