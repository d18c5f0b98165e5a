/** What a change of the rules means: two rulebooks side by side, and the smallest change of answers that shows an offer. */
export { type Difference, difference, type ReachChange } from './compare-rulebooks.ts'
export { type Change, smallestChange } from './smallest-change.ts'
