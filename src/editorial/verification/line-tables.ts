import { firstOf, type Partition, split, whole } from './partition.ts'

/** What a line gives over all incidents and backgrounds, for some outer answers: the number of its list. */
export interface LineTable {
  /** The class of each raw incident answer, and of each column. */
  readonly incident: Uint16Array
  readonly incidents: number
  readonly background: Uint16Array
  readonly backgrounds: number
  /** The list of each pair of classes. */
  readonly list: Uint32Array
  readonly id: number
}

/** Tables of lines as small as they can be; equal ones are one object with one number. */
export class LineTables {
  readonly #same = new Map<number, readonly LineTable[]>()
  #count = 0

  /** Joins classes that the lists do not tell apart. */
  smallest(rows: Partition, cols: Partition, list: Uint32Array): LineTable {
    const width = cols.count
    const own = new Map([...new Set(list)].map((one, at) => [one, at]))
    const local = list.map((one) => own.get(one)!)
    let rowGroups = whole(rows.count)
    for (let b = 0; b < width; b++)
      rowGroups = split(
        rowGroups,
        Array.from({ length: rows.count }, (_, i) => local[i * width + b]!),
        own.size,
      )
    const row = { of: rowGroups.of, first: firstOf(rowGroups) }
    let colGroups = whole(width)
    for (const i of row.first) colGroups = split(colGroups, local.subarray(i * width, (i + 1) * width), own.size)
    const col = { of: colGroups.of, first: firstOf(colGroups) }
    const made = {
      incident: through(rows.of, row.of),
      incidents: row.first.length,
      background: through(cols.of, col.of),
      backgrounds: col.first.length,
      list: Uint32Array.from(row.first.flatMap((i) => col.first.map((b) => list[i * width + b]!))),
    }
    const hash = [made.incident, made.background, made.list].reduce(hashed, 0)
    const alike = this.#same.get(hash) ?? []
    const same = alike.find(
      (one) =>
        equal(one.incident, made.incident) && equal(one.background, made.background) && equal(one.list, made.list),
    )
    if (same !== undefined) return same
    const table: LineTable = { ...made, id: this.#count++ }
    this.#same.set(hash, [...alike, table])
    return table
  }
}

/** The group of each thing, where groups were joined. */
function through(of: Uint32Array, joined: Uint32Array): Uint16Array {
  const result = new Uint16Array(of.length)
  for (let index = 0; index < of.length; index++) result[index] = joined[of[index]!]!
  return result
}

function hashed(start: number, values: Uint16Array | Uint32Array): number {
  let hash = start
  for (let index = 0; index < values.length; index++) hash = (Math.imul(hash, 31) + values[index]!) | 0
  return hash
}

function equal(a: Uint16Array | Uint32Array, b: Uint16Array | Uint32Array): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false
  return true
}
