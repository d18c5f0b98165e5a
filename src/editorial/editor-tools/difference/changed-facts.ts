import type { RuleTexts } from '../../authoring/index.ts'
import { differingFacts, type FactChange, factTree } from './facts-of.ts'
import { type Place, stillThere } from './still-there.ts'

/** A fact that was changed, with every place that still holds what stood there before. */
export interface ChangedFact extends FactChange {
  /** Below the rules folder. */
  readonly path: string
  readonly elsewhere: readonly Place[]
}

/** What was changed in one file. */
export interface ChangedFile {
  readonly path: string
  readonly what: 'new' | 'gone' | 'changed'
  /** Empty for a file that is new or gone, and where only comments or the text of an article changed. */
  readonly facts: readonly ChangedFact[]
}

/** Where two versions of the rules differ, file by file; README files are left out. */
export function changedFiles(before: RuleTexts, after: RuleTexts): readonly ChangedFile[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort()
  return paths.flatMap((path): readonly ChangedFile[] => {
    const [was, is] = [before.get(path), after.get(path)]
    if (was === is || path.endsWith('README.md')) return []
    if (was === undefined) return [{ path, what: 'new', facts: [] }]
    if (is === undefined) return [{ path, what: 'gone', facts: [] }]
    if (!path.endsWith('.yaml')) return [{ path, what: 'changed', facts: [] }]
    const facts = differingFacts(factTree(was), factTree(is)).map((fact): ChangedFact => {
      const isReplaced = fact.before !== null && fact.after !== null
      return { ...fact, path, elsewhere: isReplaced ? stillThere(fact.field, fact.before, after) : [] }
    })
    return [{ path, what: 'changed', facts }]
  })
}
