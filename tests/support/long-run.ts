/**
 * `npm run fuzz` is the long run: it crosses languages, people and looks in full. `npm test` has every language, every
 * person and every look, but not each with each (decision 0056).
 */
export const LONG_RUN = process.env.FUZZ_RUNS !== undefined

/**
 * Pairs what is to be tried with how.
 * @returns in the long run each with each; else so many pairs that each of both occurs
 */
export function crossed<A, B>(what: readonly A[], how: readonly B[]): readonly (readonly [A, B])[] {
  if (LONG_RUN) return what.flatMap((one) => how.map((other) => [one, other] as const))
  return Array.from({ length: Math.max(what.length, how.length) }, (_, at) => [
    what[at % what.length]!,
    how[at % how.length]!,
  ])
}
