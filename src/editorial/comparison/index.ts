/**
 * What a change to the rules means: a comparison of two rulebooks, and the smallest change of answers that shows an
 * offer.
 */
export { compareInParallel } from './compare-in-parallel.ts'
export { compareRulebooks, type ReachChange, type RulebookDifference } from './compare-rulebooks.ts'
export { type AnswerChange, smallestChange } from './smallest-change.ts'
export { standing } from './standing.ts'
