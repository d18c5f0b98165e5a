import type { RuleFiles } from '../compile/compile.ts'
import { compileHours } from '../compile/hours.ts'
import { parseFile } from './parse.ts'
import { BrokenRules } from './problem.ts'
import { type RuleTexts, readTexts } from './read.ts'
import { readArticle } from './read-article.ts'
import { TOWNS } from './towns.ts'

/**
 * Reads and checks all rules, including opening hours and the towns of offices.
 * @param texts the files by their path below the rules folder
 * @param folder name of the rules folder in problems
 * @param today ISO date, German calendar: days on which pages were read lie not after it; absent: not checked
 * @throws BrokenRules with all problems, each with file, line, column and field
 */
export function readRules(texts: RuleTexts, folder = 'rules', today?: string): RuleFiles {
  return readTexts(texts, compileHours, folder, { towns: TOWNS, ...(today !== undefined && { today }) })
}

/** A reader that keeps what it read of a text: of two versions of the rules most files are the same. */
function keeping<K extends readonly unknown[], R>(read: (...args: K) => R): (...args: K) => R {
  const known = new Map<string, R>()
  return (...args) => {
    const key = `${args[0]}\n${args[1]}`
    const before = known.get(key)
    if (before !== undefined) return before
    const made = read(...args)
    known.set(key, made)
    return made
  }
}

/**
 * Reads two versions of the rules; a file that is the same in both is read once.
 * @param names the names of the versions in the error, if one is broken
 * @throws BrokenRules for the first version that is broken; `cause` is its name
 */
export function readRulesTwice(
  [before, after]: readonly [RuleTexts, RuleTexts],
  names: readonly [string, string],
): readonly [RuleFiles, RuleFiles] {
  const readers = { parseOne: keeping(parseFile) as typeof parseFile, readOne: keeping(readArticle), towns: TOWNS }
  const hours = keeping((osm: string) => compileHours(osm))
  const read = (texts: RuleTexts, name: string) => {
    try {
      return readTexts(texts, hours, 'rules', readers)
    } catch (error) {
      if (error instanceof BrokenRules) error.cause = name
      throw error
    }
  }
  return [read(before, names[0]), read(after, names[1])]
}
