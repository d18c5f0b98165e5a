/** The guide: its machine, generated from the questions, and its screens. */
export { isSecondTheSame } from './ahead.ts'
export { beginAt, type EarlySteps } from './early.ts'
export { nextScreen, positionOf, previousScreen, type Screen, screens } from './flow.ts'
export { createWizard, EMPTY, type WizardContext, type WizardEvent, type WizardMachine } from './machine.ts'
export type { ChoiceProps } from './question.tsx'
export type { ResultProps } from './result.tsx'
export { type GuideState, Wizard, type WizardProps } from './wizard.tsx'

/**
 * The result's screen, the matching behind it and the field for a code, loaded with the rules: no question needs them.
 */
export const loadResult = () => import('./result-chunk.ts')
