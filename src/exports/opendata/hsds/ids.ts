/**
 * One id per key. Repeated keys get a numeric suffix, so that ids stay unique and the first occurrence keeps its id.
 * @param name what the keys belong to
 * @param keys keys in their order
 * @param uuidOf the UUID of a name
 * @returns the ids in the order of the keys
 */
export function idsFor(name: string, keys: readonly string[], uuidOf: (name: string) => string): readonly string[] {
  const times = new Map<string, number>()
  return keys.map((key) => {
    const count = (times.get(key) ?? 0) + 1
    times.set(key, count)
    return uuidOf(count === 1 ? `${name}:${key}` : `${name}:${key}:${count}`)
  })
}
