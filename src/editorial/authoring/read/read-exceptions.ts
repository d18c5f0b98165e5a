import { type KnownExceptionsFile, knownExceptionsFile } from '../schema/index.ts'
import { parseFile } from './parse.ts'
import { BrokenRules } from './problem.ts'
import type { RuleTexts } from './read.ts'

const FILE = 'known-exceptions.yaml'

/**
 * Reads the gaps and exceptions that are known and stay for a reason.
 * @param texts the editors' files by their path below `rules/`
 * @throws BrokenRules with every problem of the file, a line each
 */
export function readExceptions(texts: RuleTexts): KnownExceptionsFile {
  const result = parseFile(`rules/${FILE}`, texts.get(FILE) ?? '', knownExceptionsFile)
  if ('parsed' in result) return result.parsed.value
  throw new BrokenRules(result.problems)
}
