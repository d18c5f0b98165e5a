/** The landscape in numbers: how much help there is, how fresh its facts are, how often each offer is shown. */
export { countExposure, type Exposure } from './exposure.ts'
export { freshness, OLD_AFTER } from './freshness.ts'
export { freshnessReport } from './freshness-report.ts'
export {
  type IndependentCell,
  independentByPoliceAnswer,
  withoutPoliceForOfficials,
} from './independent-by-police-answer.ts'
export { countOffers } from './offer-counts.ts'
export { findSharedContacts, type SharedContact } from './shared-contacts.ts'
