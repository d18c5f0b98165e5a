/** The directory of every offer and the page of each. */
export { Directory } from './directory.tsx'
export { OfferPage } from './offer-page.tsx'
