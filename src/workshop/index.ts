/** The editors' workshop: what the commands do that keep the offers true. Pure; files, clock and network come in as arguments. Nothing of it ships. */
export { type Confirmation, whyNotConfirmed, withConfirmation } from './confirm.ts'
export { confirmOffer } from './confirm-request.ts'
