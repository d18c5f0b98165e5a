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
export type * from './contact.ts'
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
  type TextLanguage,
  tagOf,
} from './languages.ts'
export type * from './monitoring.ts'
export type * from './offer.ts'
export { addressedIds, offerAt } from './offer-at.ts'
export type * from './office.ts'
export * from './operator.ts'
export { type PackedGuide, type PackedWords, packGuide, packWords, unpackGuide } from './packed-guide.ts'
export type * from './policy.ts'
export type * from './question.ts'
export { readAnswers, UnreadableAnswers } from './read-answers.ts'
export type * from './rulebook.ts'
export { awaitsContact, hasEnded, runs } from './runs.ts'
export type * from './step.ts'
export * from './vocabulary.ts'
export { weekdaySpans } from './weekday-spans.ts'
