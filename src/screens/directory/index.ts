/** The directory of every offer and the page of each. */
export { Directory } from './directory.tsx'
export { LandPage } from './land-page.tsx'
export { OfferPage } from './offer-page.tsx'
export type { Search, SearchWords } from './search/index.ts'

/** Full-text search over the offers, loaded when somebody may search. */
export const loadFind = () => import('./search/index.ts')
