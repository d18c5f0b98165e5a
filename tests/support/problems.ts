import { BrokenRules, type Problem, type RuleTexts, readRules } from '../../src/editorial/authoring/index.ts'

/** What the build finds wrong with rules; empty where nothing is. */
export function problemsOf(texts: RuleTexts): readonly Problem[] {
  try {
    readRules(texts)
    return []
  } catch (error) {
    if (error instanceof BrokenRules) return error.problems
    throw error
  }
}
