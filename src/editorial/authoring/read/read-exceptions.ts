import { type KnownExceptionsFile, knownExceptionsFile } from '../schema/index.ts'
import { parseFile } from './parse.ts'
import { BrokenRules } from './problem.ts'
import type { RuleTexts } from './read.ts'

const FILE = 'known-exceptions.yaml'

/**
 * Reads the known gaps and exceptions, which stay for a reason.
 * @param texts the editors' files by their path below `rules/`
 * @throws BrokenRules with all problems of the file, one per line
 */
export function readExceptions(texts: RuleTexts): KnownExceptionsFile {
  const result = parseFile(`rules/${FILE}`, texts.get(FILE) ?? '', knownExceptionsFile)
  if ('parsed' in result) return result.parsed.value
  throw new BrokenRules(result.problems)
}
