/**
 * One id a key. A key that comes again (a number listed twice) gets a count behind it, so that no two rows share an id
 * and the first keeps its own.
 */
export function idsFor(name: string, keys: readonly string[], uuidOf: (name: string) => string): readonly string[] {
  const times = new Map<string, number>()
  return keys.map((key) => {
    const count = (times.get(key) ?? 0) + 1
    times.set(key, count)
    return uuidOf(count === 1 ? `${name}:${key}` : `${name}:${key}:${count}`)
  })
}
