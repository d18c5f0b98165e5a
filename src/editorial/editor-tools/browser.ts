/** The part of this folder that the editors' form runs in a browser. A second door, so that nothing else is loaded. */
export { type Call, callList } from './call-list.ts'
export { hoursInWords } from './hours-in-words.ts'
export * as choices from './new-offer/choices.ts'
export { proposedId } from './new-offer/known.ts'
export { offerText } from './new-offer/offer-text.ts'
