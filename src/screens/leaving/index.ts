/** Leaving the page without a trace of the visit. */
export type { Application } from './application.ts'
export { ExitButton } from './exit-button.tsx'
export { forgetOnLeave } from './forget.ts'
export { leave } from './leave.ts'
export { showOnReturn } from './return.ts'
export { countShiftPresses, PRESSES } from './shift-presses.ts'
