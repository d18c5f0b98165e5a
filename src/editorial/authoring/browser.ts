/** The part of this folder that a browser can run, for drafts alone: no disk, no library for opening hours. The second door, so that nothing else comes along. */

export { compileRulebook, type RuleFiles } from './compile/compile.ts'
export type { HoursReader } from './compile/hours-reader.ts'
export { coreOf, guideWordsOf, questionWordsOf } from './compile/runtime-views.ts'
export { parseFile } from './read/parse.ts'
export { BrokenRules, type Problem } from './read/problem.ts'
export { type RuleTexts, readTexts } from './read/read.ts'
