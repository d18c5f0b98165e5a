import { type Document, isMap, isNode, isScalar, type LineCounter } from 'yaml'

export interface SourcePosition {
  /** From 1, as the column. */
  readonly line: number
  readonly column: number
}

type Path = readonly PropertyKey[]

/** The offset at which a field begins: its key in a map, the entry itself in a list. */
function offsetOf(document: Document, path: Path): number | undefined {
  if (path.length === 0) return document.contents?.range?.[0]
  const parent = document.getIn(path.slice(0, -1), true) ?? (path.length === 1 ? document.contents : undefined)
  const last = path.at(-1)
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last))
    return isNode(pair?.key) ? pair.key.range?.[0] : undefined
  }
  const entry = document.getIn(path, true)
  return isNode(entry) ? entry.range?.[0] : undefined
}

/** The position of a field, or of the nearest enclosing field that exists. */
export function positionOf(document: Document, lines: LineCounter, path: Path): SourcePosition {
  for (let length = path.length; length >= 0; length--) {
    const offset = offsetOf(document, path.slice(0, length))
    if (offset === undefined) continue
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  return { line: 1, column: 1 }
}
