export { answers } from './condition.ts'
export { type OfferFile, offerFile } from './offer.ts'
export {
  type PolicyFile,
  policyFile,
  type QuestionsFile,
  questionsFile,
  type SiteFile,
  type StepFile,
  siteFile,
  stepFile,
} from './rules.ts'
