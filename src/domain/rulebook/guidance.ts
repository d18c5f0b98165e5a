export const STEP_GROUPS = ['safety', 'police', 'incident', 'role', 'general'] as const
export type StepGroup = (typeof STEP_GROUPS)[number]

/** Facts that only the page of a first-steps card shows, not the result. */
export interface StepFacts {
  readonly group: StepGroup
  /** Ids of related offers. */
  readonly offers: readonly string[]
  /** When a lawyer reviewed it, ISO date; absent: not reviewed. */
  readonly reviewed?: string
}

/**
 * Printable sheets by the last part of their address; no card may use such an id. The value is their group of texts.
 */
export const SHEETS = { beweisblatt: 'evidence', protokoll: 'log' } as const
