export { type ArticleFront, articleFront } from './article.ts'
export type { CitationFile } from './citation.ts'
export { answers } from './condition.ts'
export { type EventFile, eventFile } from './event.ts'
export { type KnownExceptionsFile, knownExceptionsFile } from './known-exceptions.ts'
export { CONFIRMED_BY, type ConfirmedBy, type OfferFile, type OfficeFile, offerFile } from './offer.ts'
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
export { isDay } from './text.ts'
