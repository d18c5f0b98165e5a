/** The landscape in numbers: how much help there is, how fresh its facts are, how often each offer is shown. */
export { type Shown, shownOften } from './exposure.ts'
export { freshness, OLD_AFTER } from './freshness.ts'
export { freshnessReport } from './freshness-report.ts'
export { type Cell, coverage, withoutPoliceForOfficials } from './independent-by-police-answer.ts'
export { supply } from './offer-counts.ts'
export { type Duplicate, duplicateContacts } from './shared-contacts.ts'
