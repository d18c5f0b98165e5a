import { readFileSync } from 'node:fs'
import { deserialize } from 'node:v8'
import { compileHours } from '../../src/editorial/authoring/compile/hours.ts'
import type { RuleFiles } from '../../src/editorial/authoring/index.ts'
import { compiledRules } from '../support/compiled-rules.ts'
import { RULES_ONCE } from './wings.ts'

/**
 * Stands in for tests/support/rules.ts: the rules as unchanged code has read them. Reading them takes longer than most
 * tests, and would happen again for each change.
 */
const read = deserialize(readFileSync(process.env[RULES_ONCE]!)) as {
  readonly texts: ReadonlyMap<string, string>
  readonly files: RuleFiles
}

export const ruleTexts = read.texts
export const ruleFiles: RuleFiles = { ...read.files, readHours: compileHours }
export const { rulebook, publicRulebook, asIfRunning } = compiledRules(ruleFiles)
