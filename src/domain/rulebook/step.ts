import type { Condition } from './question.ts'

export interface Step extends Condition {
  readonly id: string
}

export interface StepText {
  readonly title: string
  readonly teaser: string
  readonly now: readonly StepLine[]
  readonly days: readonly StepLine[]
  readonly law: readonly StepLine[]
  readonly sources: readonly { readonly title: string; readonly url?: string; readonly date?: string }[]
}

export interface StepLine {
  readonly text: string
  /** A recommendation by the editors, not a statement of a source. */
  readonly advice?: true
  /** Only makes sense within hours or days: left out where it was some time ago. */
  readonly fresh?: true
}
