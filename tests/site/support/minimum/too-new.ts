import { lacking } from './compat.ts'
import type { Used } from './script-features.ts'

/**
 * What is newer than the declared minimum: a name none of whose meanings all browsers of the minimum know.
 * @returns name → browsers that lack it, each once
 */
export function tooNew(used: readonly Used[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { name, meanings } of used) {
    if (found.has(name) || meanings.length === 0) continue
    const missing = meanings.map(lacking)
    if (missing.every((browsers) => browsers.length > 0)) found.set(name, missing[0]!.join(', '))
  }
  return found
}
