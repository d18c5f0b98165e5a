/**
 * The part of this folder that runs in a browser, for the page for drafts: no disk access, no opening-hours library. A
 * second door, so that nothing else is loaded.
 */

export { numberFault } from './check/check-number.ts'
export { pathOfOffer } from './check/check-offer.ts'
export { compileRulebook, type RuleFiles } from './compile/compile.ts'
export { lastRead } from './compile/compile-contact.ts'
export type { HoursReader } from './compile/hours-reader.ts'
export { dialString } from './compile/phone.ts'
export { coreOf, guideWordsOf, officesOf, questionWordsOf } from './compile/runtime-views.ts'
export { readWeeklyHours } from './compile/weekly-hours.ts'
export { didYouMean } from './read/nearest.ts'
export { parseFile } from './read/parse.ts'
export { BrokenRules, type Problem } from './read/problem.ts'
export { type Readers, type RuleTexts, readInSteps } from './read/read.ts'
export { readArticle } from './read/read-article.ts'
export { schemaMessage } from './read/schema-message.ts'
export * from './schema/index.ts'
