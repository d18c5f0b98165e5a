/** The part of this folder that the page for drafts needs. The second door, because the first leads to worker threads. */
export { countOffers } from './offer-counts.ts'
