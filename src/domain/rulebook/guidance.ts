export const STEP_GROUPS = ['safety', 'police', 'incident', 'role', 'general'] as const
export type StepGroup = (typeof STEP_GROUPS)[number]

/** What only the page of a first-steps card shows; the result does without. */
export interface StepFacts {
  readonly group: StepGroup
  /** Offers that go with it. */
  readonly offers: readonly string[]
  /** When a lawyer reviewed it; absent: nobody has. */
  readonly reviewed?: string
}

/** The sheets for paper, by the last part of their address: no card may have such an id. The value is their group of texts. */
export const SHEETS = { beweisblatt: 'evidence', protokoll: 'log' } as const
