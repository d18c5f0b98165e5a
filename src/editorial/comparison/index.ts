/** What a change of the rules means: two rulebooks side by side, and the smallest change of answers that shows an offer. */
export { compareRulebooks, type ReachChange, type RulebookDifference } from './compare-rulebooks.ts'
export { type AnswerChange, smallestChange } from './smallest-change.ts'
