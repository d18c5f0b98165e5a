import { compileRulebook, readRules, textsOnDisk } from '../../src/authoring/index.ts'

/** Today's rules: the files as they stand in `rules/`, and compiled. */
export const ruleTexts = textsOnDisk('rules')
export const ruleFiles = readRules(ruleTexts)
export const rulebook = compileRulebook(ruleFiles)
