/** The logic of the editors' commands. Pure: files, clock and network are arguments. Nothing here ships to users. */

export { callCsv } from './call-csv.ts'
export { callHtml } from './call-html.ts'
export { type Call, callList } from './call-list.ts'
export { type CheckResult, checkRulebook, checkSharedContacts } from './check-rulebook.ts'
export { type Confirmation, confirmationProblem, withConfirmation } from './confirm.ts'
export { confirmOffer } from './confirm-request.ts'
export { hoursInWords } from './hours-in-words.ts'
export { interview } from './new-offer/interview.ts'
export { existingOffers } from './new-offer/known.ts'
export { offerText } from './new-offer/offer-text.ts'
export { Interrupted, type Terminal } from './new-offer/terminal.ts'
export { policyTables, type TableWords } from './policy-tables.ts'
