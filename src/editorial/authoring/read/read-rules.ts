import type { RuleFiles } from '../compile/compile.ts'
import { compileHours } from '../compile/hours.ts'
import { type RuleTexts, readTexts } from './read.ts'

/**
 * Reads and checks all rules, opening hours included.
 * @param texts what stands in the folder; the caller reads the disk
 * @param folder how problems name the folder
 * @throws BrokenRules with every problem found, each with file, line, column and field
 */
export function readRules(texts: RuleTexts, folder = 'rules'): RuleFiles {
  return readTexts(texts, compileHours, folder)
}
