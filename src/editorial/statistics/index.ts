/** The offers in numbers: how many there are, how old their facts are, how often each is shown. */
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
