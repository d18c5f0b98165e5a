import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import { columnAt, endOf, lineEndAfter, lineStart, pairIn, startOf, type Tree } from './place.ts'
import { entryLines, type Fact, fieldLines, type Manner, onOneLine, valueLines } from './written.ts'

/** A passage of a text by offsets, and what stands there instead. */
export type Splice = readonly [from: number, to: number, text: string]

function mannerOf(node: Node | undefined): Manner | undefined {
  if (isSeq(node)) return mannerOf(node.items[0] as Node | undefined)
  if (!isScalar(node) || typeof node.value !== 'string') return undefined
  const { type } = node as Scalar
  return type === 'QUOTE_DOUBLE' ? 'double' : type === 'QUOTE_SINGLE' ? 'single' : 'plain'
}

/** Writes over a value that stands there. */
export function overwrite({ source, lineEnd }: Tree, parent: Node, node: Node, key: Node | null, fact: Fact): Splice {
  const inFlow = (isMap(parent) || isSeq(parent)) && parent.flow === true
  const manner = mannerOf(node)
  const [from, end] = [startOf(node), endOf(node)]
  // A text in several lines, written with `|` or `>`, owns the line end behind it.
  const to = source[end - 1] === '\n' ? end - (source[end - 2] === '\r' ? 2 : 1) : end
  if (key === null || inFlow) {
    const space = source[from - 1] === ':' ? ' ' : ''
    return [from, to, `${space}${onOneLine(fact, manner)}`]
  }
  const colon = source.indexOf(':', endOf(key)) + 1
  const lines = valueLines(fact, columnAt(source, startOf(key)), manner)
  const oneLine = lines.length === 1 && from < lineEndAfter(source, colon)
  // On the line of its name only the value changes; what stands in front of it stays.
  return oneLine
    ? [Math.max(from, colon), to, from === colon ? lines[0]! : lines[0]!.slice(1)]
    : [colon, to, lines.join(lineEnd)]
}

/** Adds a field behind the last of those that stand before it, or at the end of its group. */
export function addField(
  { source, lineEnd }: Tree,
  map: YAMLMap,
  field: string,
  fact: Fact,
  after: readonly string[],
): Splice {
  const before = after
    .map((name) => pairIn(map, name))
    .filter((pair) => pair !== undefined)
    .at(-1)
  const pair = before ?? map.items.at(-1)
  if (map.flow === true || pair === undefined) {
    const to = endOf(map) - 1
    const text = `${field}: ${onOneLine(fact, 'double')}`
    const last = map.items.at(-1)
    if (last === undefined) return [to, to, text]
    const end = endOf((last.value ?? last.key) as Node)
    return [end, end, `, ${text}`]
  }
  const key = pair.key as Node
  const value = pair.value as Node | null
  const at = lineEndAfter(source, value?.range == null ? endOf(key) : endOf(value))
  const text = fieldLines(field, fact, columnAt(source, startOf(key))).join(lineEnd)
  return source[at - 1] === '\n' ? [at, at, `${text}${lineEnd}`] : [at, at, `${lineEnd}${text}`]
}

/** Takes a field and its value out. */
export function takeField({ source }: Tree, map: YAMLMap, field: string): Splice {
  const index = map.items.findIndex(({ key }) => isScalar(key) && key.value === field)
  const pair = map.items[index]!
  const key = pair.key as Node
  const value = pair.value as Node | null
  const end = value?.range == null ? endOf(key) : endOf(value)
  if (map.flow === true)
    return takeFromFlow(
      map.items.map((one) => one.key as Node),
      index,
      end,
      endOf(map),
    )
  const from = startOf(key)
  const own = lineStart(source, from)
  const next = map.items[index + 1]?.key as Node | undefined
  // The first field of an entry shares its line with the `-` before it: the next one moves up.
  if (source.slice(own, from).includes('-') && next !== undefined) return [from, startOf(next), '']
  return [own, lineEndAfter(source, end), '']
}

/** Takes one of the members of `[…]` or `{…}` out, with one comma. */
function takeFromFlow(starts: readonly Node[], index: number, end: number, close: number): Splice {
  const next = starts[index + 1]
  if (next !== undefined) return [startOf(starts[index]!), startOf(next), '']
  if (index === 0) return [startOf(starts[index]!), close - 1, '']
  return [endOfMember(starts[index - 1]!, startOf(starts[index]!)), end, '']
}

/** The end of the member before another: its value ends where the comma stands. */
const endOfMember = (node: Node, next: number) => Math.min(next, endOf(node))

/** Adds an entry at the end of a list. */
export function addEntry(tree: Tree, list: YAMLSeq, key: Node, entry: Fact): Splice {
  const { source, lineEnd } = tree
  const last = list.items.at(-1) as Node | undefined
  const plain = typeof entry !== 'object' || entry === null
  if (list.flow === true && plain) {
    const at = last === undefined ? startOf(list) + 1 : endOf(last)
    return [at, at, `${last === undefined ? '' : ', '}${onOneLine(entry, mannerOf(last) ?? 'plain')}`]
  }
  if (last === undefined)
    return [
      startOf(list) - 1,
      endOf(list),
      `${lineEnd}${entryLines(entry, columnAt(source, startOf(key))).join(lineEnd)}`,
    ]
  if (list.flow === true) {
    const at = endOf(last)
    return [at, at, `, ${onOneLine(entry)}`]
  }
  const dash = source.lastIndexOf('-', startOf(last) - 1)
  const at = lineEndAfter(source, endOf(last))
  const text = entryLines(entry, columnAt(source, dash)).join(lineEnd)
  return source[at - 1] === '\n' ? [at, at, `${text}${lineEnd}`] : [at, at, `${lineEnd}${text}`]
}

/** Takes an entry out of a list; the last one leaves an empty list. */
export function takeEntry({ source }: Tree, list: YAMLSeq, key: Node, index: number): Splice {
  const items = list.items as Node[]
  const node = items[index]!
  if (list.flow === true) return takeFromFlow(items, index, endOf(node), endOf(list))
  if (items.length === 1) return [source.indexOf(':', endOf(key)) + 1, endOf(node), ' []']
  const from = lineStart(source, source.lastIndexOf('-', startOf(node) - 1))
  return [from, lineEndAfter(source, endOf(node)), '']
}
