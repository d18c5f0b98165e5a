/**
 * Drops keys whose value is undefined, to keep shipped data small.
 * @returns a shallow copy
 */
export function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T
}
