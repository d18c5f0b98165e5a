/** The part of this folder that a browser can run, for drafts alone: no disk, no library for opening hours. The second door, so that nothing else comes along. */
export { coreOf, guideWordsOf, questionWordsOf } from './bundle.ts'
export { compileRulebook, type RuleFiles } from './compile.ts'
export type { HoursReader } from './hours-reader.ts'
export { parseFile } from './parse.ts'
export { BrokenRules, type Problem } from './problem.ts'
export { type RuleTexts, readTexts } from './read.ts'
