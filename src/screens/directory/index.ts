/** The directory of every offer and the page of each. */
export { Directory } from './directory.tsx'
export { OfferPage } from './offer-page.tsx'
export type { Find, SearchWords } from './search/index.ts'

/** Full-text search over the offers, loaded when somebody may search. */
export const loadFind = () => import('./search/index.ts')
