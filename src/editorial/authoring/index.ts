/**
 * Turns the editors' files into the rulebook: at build time, in commands and in tests. Nothing here ships to users; the
 * page for drafts has its own door (`browser.ts`).
 */

export { pathOfOffer, provesContact } from './check/check-offer.ts'
export { rolesOf } from './compile/audience.ts'
export { compileOfferText, compileRulebook, type RuleFiles } from './compile/compile.ts'
export { articlesOf, stepFactsOf } from './compile/compile-article.ts'
export { eventBookOf } from './compile/compile-event.ts'
export { missingOperatorFacts, operatorWordsOf } from './compile/compile-operator.ts'
export { dataBookOf } from './compile/data-book.ts'
export { compileHours } from './compile/hours.ts'
export { dialString } from './compile/phone.ts'
export { publishedOf } from './compile/published.ts'
export * from './compile/runtime-views.ts'
export { siteTexts } from './compile/site-values.ts'
export { jsonSchemas } from './json-schema.ts'
export { textsOnDisk } from './read/disk.ts'
export { langAttribute, languageOf, textIn } from './read/localised.ts'
export { didYouMean } from './read/nearest.ts'
export { parseFile } from './read/parse.ts'
export { BrokenRules, formatProblem, type Problem } from './read/problem.ts'
export type { RuleTexts } from './read/read.ts'
export type { ArticleFile } from './read/read-article.ts'
export { readExceptions } from './read/read-exceptions.ts'
export { readRules } from './read/read-rules.ts'
export { schemaMessage } from './read/schema-message.ts'
export * from './schema/index.ts'
