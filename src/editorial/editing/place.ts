import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml'
import type { FactPath } from './written.ts'

/** A file as text and as tree. */
export interface Tree {
  readonly source: string
  readonly root: Node
  /** What it says. */
  readonly value: unknown
  /** What ends a line in this file. */
  readonly lineEnd: '\n' | '\r\n'
}

/**
 * Reads a file as a tree whose nodes know their place in the text.
 * @throws Error where the text is no YAML, or empty
 */
export function treeOf(source: string): Tree {
  const document = parseDocument(source, { uniqueKeys: false, prettyErrors: false })
  if (document.errors.length > 0 || document.contents === null) throw new Error('This file cannot be read as YAML.')
  return { source, root: document.contents, value: document.toJS(), lineEnd: source.includes('\r\n') ? '\r\n' : '\n' }
}

/** The pair of a group with this name. */
export function pairIn(map: YAMLMap, field: string): Pair<Node, Node | null> | undefined {
  const found = map.items.find(({ key }) => isScalar(key) && String(key.value) === field)
  return found as Pair<Node, Node | null> | undefined
}

/** The node at a place; undefined where the file has none. */
export function nodeAt(root: Node, path: FactPath): Node | undefined {
  let node: Node | null | undefined = root
  for (const step of path) {
    if (isMap(node) && typeof step === 'string') node = pairIn(node, step)?.value
    else if (isSeq(node) && typeof step === 'number') {
      const entry: unknown = node.items[step]
      node = isNode(entry) ? entry : undefined
    } else return undefined
  }
  return node ?? undefined
}

/** Where a node begins. */
export function startOf(node: Node): number {
  const start = node.range?.[0]
  if (start === undefined) throw new Error('A node without a place in the text.')
  return start
}

/** Where a node ends in the text, without the comments and empty lines that follow it. */
export function endOf(node: Node): number {
  if (isCollection(node) && node.flow !== true) {
    const last: unknown = node.items.at(-1)
    if (isPair(last)) {
      if (isNode(last.value) && last.value.range != null) return endOf(last.value)
      if (isNode(last.key)) return endOf(last.key)
    }
    if (isNode(last)) return endOf(last)
  }
  const end = node.range?.[1]
  if (end === undefined) throw new Error('A node without a place in the text.')
  return end
}

/** Where the line of an offset begins. */
export const lineStart = (source: string, at: number) => source.lastIndexOf('\n', at - 1) + 1

/** Where the line of an offset ends, its line end included. */
export function lineEndAfter(source: string, at: number): number {
  // A text in several lines ends with its own line end.
  if (at > 0 && source[at - 1] === '\n') return at
  const end = source.indexOf('\n', at)
  return end === -1 ? source.length : end + 1
}

/** The spaces with which the line of an offset begins. */
export function indentAt(source: string, at: number): string {
  return /^[ \uFEFF]*/.exec(source.slice(lineStart(source, at)))![0].replace('\uFEFF', '')
}

/** How far the offset stands from the beginning of its line, as spaces. */
export function columnAt(source: string, at: number): string {
  return ' '.repeat(source.slice(lineStart(source, at), at).replace('\uFEFF', '').length)
}
