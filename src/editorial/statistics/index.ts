/** The offers in numbers: how many there are, how old their facts are, how often each is shown. */
export type { AnswerFigure } from './answer-figures.ts'
export type { DoorFigures } from './door-figures.ts'
export { countExposure, type Exposure } from './exposure.ts'
export { freshness, OLD_AFTER } from './freshness.ts'
export { freshnessReport } from './freshness-report.ts'
export {
  type IndependentCell,
  independentByPoliceAnswer,
  withoutPoliceForOfficials,
} from './independent-by-police-answer.ts'
export { judgementInParallel } from './judgement.ts'
export type { Judgement } from './judgement-worker.ts'
export { countOffers } from './offer-counts.ts'
export { findSharedContacts, type SharedContact } from './shared-contacts.ts'
