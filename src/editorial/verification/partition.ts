/** Things in groups: the group of each, numbered from 0. */
export interface Partition {
  readonly of: Uint32Array
  readonly count: number
}

/** Everything in one group. */
export function whole(length: number): Partition {
  return { of: new Uint32Array(length), count: 1 }
}

/** Splits groups by a value of each thing. @param width more than the largest value */
export function split({ of, count }: Partition, values: ArrayLike<number>, width: number): Partition {
  if (width <= 1) return { of, count }
  const known = new Int32Array(count * width)
  const next = new Uint32Array(of.length)
  let groups = 0
  for (let index = 0; index < of.length; index++) {
    const key = of[index]! * width + values[index]!
    let at = known[key]!
    if (at === 0) {
      groups += 1
      at = groups
      known[key] = at
    }
    next[index] = at - 1
  }
  return { of: next, count: groups }
}

/** For each group the first thing in it. */
export function firstOf({ of, count }: Partition): readonly number[] {
  const first = new Array<number>(count).fill(-1)
  for (let index = of.length - 1; index >= 0; index--) first[of[index]!] = index
  return first
}
