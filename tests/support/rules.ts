import { readRules, textsOnDisk } from '../../src/editorial/authoring/index.ts'
import { compiledRules } from './compiled-rules.ts'

/** Today's rules: the files as they stand in `rules/`, and compiled. */
export const ruleTexts = textsOnDisk('rules')
export const ruleFiles = readRules(ruleTexts)
export const { rulebook, publicRulebook, asIfRunning } = compiledRules(ruleFiles)
