import type { Parsed } from '../read/parse.ts'
import type { Problem } from '../read/problem.ts'

/** Fields that say when somebody has read, asked or looked: a day to come is a slip of the keys. */
const DONE = new Set(['read', 'pageDate', 'lastChecked', 'reviewed', 'datePublished', 'dateModified'])

const A_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

/**
 * What was done on a day that is still to come.
 * @param today ISO date, German calendar
 */
export function daysToCome<T>({ value, at }: Parsed<T>, today: string): readonly Problem[] {
  const found: Problem[] = []
  const look = (entry: unknown, path: readonly (string | number)[]): void => {
    if (typeof entry !== 'object' || entry === null) return
    for (const [name, below] of Object.entries(entry)) {
      const here = [...path, Array.isArray(entry) ? Number(name) : name]
      const isDone = DONE.has(name) && typeof below === 'string' && A_DATE.test(below)
      if (isDone && below > today.slice(0, below.length))
        found.push(at(here, `Dieser Tag (${below}) liegt in der Zukunft. Heute ist ${today}. Bitte das Datum prüfen.`))
      look(below, here)
    }
  }
  look(value, [])
  return found
}
