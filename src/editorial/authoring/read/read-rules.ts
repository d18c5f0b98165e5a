import type { RuleFiles } from '../compile/compile.ts'
import { compileHours } from '../compile/hours.ts'
import { type RuleTexts, readTexts } from './read.ts'
import { TOWNS } from './towns.ts'

/**
 * Reads and checks all rules, including opening hours and the towns of offices.
 * @param texts the files by their path below the rules folder
 * @param folder name of the rules folder in problems
 * @throws BrokenRules with all problems, each with file, line, column and field
 */
export function readRules(texts: RuleTexts, folder = 'rules'): RuleFiles {
  return readTexts(texts, compileHours, folder, { towns: TOWNS })
}
