import type { Problem } from './problem.ts'

/** More problems of one file nobody reads at once; to find the place of each takes its time. */
const MOST = 100

/**
 * The problems of some findings, the first of them with their places, and one that says how many are left.
 * @param file path to name in problems
 * @param found in the order in which an editor should meet them
 * @param problem makes the problem of one finding
 */
export function firstProblems<T>(file: string, found: readonly T[], problem: (one: T) => Problem): readonly Problem[] {
  const rest = found.length - MOST
  const message = `In dieser Datei stehen noch ${rest} weitere Fehler. Bitte zuerst die anderen beheben.`
  return [...found.slice(0, MOST).map(problem), ...(rest > 0 ? [{ file, line: 0, column: 0, field: '', message }] : [])]
}
