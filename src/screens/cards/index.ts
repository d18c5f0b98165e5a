/** What a person sees of offers, first steps, the hotline and an emergency, in every mode of the guide. */
export { AboutRows } from './about-rows.tsx'
export {
  atOffice,
  type ChosenOffices,
  chosenOffice,
  lacksNumber,
  officeLines,
  officeWord,
  type Reached,
  reachedAt,
  ringingFirst,
  servesWords,
} from './at-office.ts'
export { Availability } from './availability.tsx'
export { useNow } from './clock.ts'
export { ContactRows, isReachable } from './contact-rows.tsx'
export { EmergencyCard, EmergencyStrip, lineNumber } from './emergency.tsx'
export { Fact, FactList, WebAddress } from './fact-row.tsx'
export { Badges, Freshness } from './facts.tsx'
export { HotlineCard } from './hotline.tsx'
export { LoadingCard } from './loading-card.tsx'
export { hostOf, languageName, regionName } from './names.ts'
export { NotFor } from './not-for.tsx'
export { OfferCard, type OfferCardProps } from './offer.tsx'
export { townsOf } from './office-choice.tsx'
export { OpeningHours } from './opening-hours.tsx'
export { OpeningState } from './opening-state.tsx'
export { PhoneLink } from './phone-link.tsx'
export { PurposeRows } from './purpose-rows.tsx'
export { StepCard, StepLines } from './step.tsx'
export { TalkCard } from './talk.tsx'
export { hoursLines, numberLine } from './week.ts'
