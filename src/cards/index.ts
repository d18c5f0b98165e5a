/** What a person sees of offers, first steps, the hotline and an emergency, in every mode of the guide. */
export { useNow } from './clock.ts'
export { EmergencyCard, EmergencyStrip, lineNumber } from './emergency.tsx'
export { Badges, Freshness } from './facts.tsx'
export { HotlineCard } from './hotline.tsx'
export { OfferCard, type OfferCardProps } from './offer.tsx'
export { OpeningState } from './opening-state.tsx'
export { PhoneLink } from './phone-link.tsx'
export { StepCard, StepLines } from './step.tsx'
