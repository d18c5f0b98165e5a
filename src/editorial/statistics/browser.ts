/**
 * The part of this folder that the page for drafts loads. A second door, because `index.ts` leads to worker threads.
 */
export { OLD_AFTER } from './freshness.ts'
export { countOffers } from './offer-counts.ts'
