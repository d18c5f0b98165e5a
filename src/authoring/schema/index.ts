export { answers } from './condition.ts'
export { type OfferFile, offerFile } from './offer.ts'
export {
  type PolicyFile,
  policyFile,
  type QuestionsFile,
  questionsFile,
  type SiteFile,
  siteFile,
  type StepFile,
  stepFile,
} from './rules.ts'
