/** Leaving the page without a trace of the visit. */
export { ExitButton } from './exit-button.tsx'
export { forgetOnLeave } from './forget.ts'
export { leave } from './leave.ts'
