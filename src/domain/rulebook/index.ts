/**
 * The rules as data: their types and how a condition is evaluated. Depends on nothing: no React, no browser, no file
 * system.
 */
export * from './article.ts'
export { askedQuestions, countedAnswers } from './asked.ts'
export type * from './bundles.ts'
export { byLanguage } from './by-language.ts'
export { pressAnswer, settleChoice, toggleAnswer, withChoice } from './choose.ts'
export { type Columns, columnsOf, rowsOf } from './columns.ts'
export { answersTo, holds, judge, type Verdict } from './conditions.ts'
export * from './event.ts'
export { fallbackOf, OWN_LANGUAGES } from './fallback.ts'
export * from './guidance.ts'
export {
  LANGUAGE_FACTS,
  LANGUAGES,
  type Language,
  type OwnLanguage,
  PREFIXED,
  pathIn,
  readPath,
  tagOf,
} from './languages.ts'
export type * from './monitoring.ts'
export { addressedIds, offerAt } from './offer-at.ts'
export type * from './office.ts'
export * from './operator.ts'
export { type PackedGuide, type PackedWords, packGuide, packWords, unpackGuide } from './packed-guide.ts'
export { readAnswers, UnreadableAnswers } from './read-answers.ts'
export { awaitsContact, hasEnded, runs } from './runs.ts'
export type * from './types.ts'
export * from './vocabulary.ts'
