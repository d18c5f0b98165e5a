/** The rules as data: what they are made of and how a condition is judged. Stands on nothing; knows no React, no browser, no file system. */
export { askedQuestions, countedAnswers } from './asked.ts'
export type * from './bundles.ts'
export { answersTo, holds, judge, type Verdict } from './conditions.ts'
export { readAnswers, UnreadableAnswers } from './read-answers.ts'
export type * from './types.ts'
export * from './vocabulary.ts'
