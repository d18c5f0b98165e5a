import type { Answers, Help, Role } from '../../domain/rulebook/index.ts'

/** What must hold for every answer set (docs/promises.md, docs/matching-rules.md). */
export const INVARIANTS = [
  'never-empty',
  'hotline-always',
  'danger-first',
  'strain-card',
  'no-police',
  'already-reported',
  'land',
  'running',
  'excluded',
  'special-reason',
  'named-first',
  'audience',
  'reachable-first',
  'police-door',
  'independent-beside',
  'relief-last',
  'one-help',
  'lead-reachable',
  'lead-whole-land',
  'limits',
  'skip-keeps',
  'clock-orders',
] as const
export type Invariant = (typeof INVARIANTS)[number]

/** A rule broken: by which offer, and the smallest answer set that shows it. */
export interface Violation {
  readonly invariant: Invariant
  readonly offer?: string
  readonly answers: Answers
  /** ISO date on which it shows. */
  readonly date: string
  /** How many raw answer sets break it, where they were counted. */
  readonly count?: number
  /** True where other offers stand before it today: it would show as soon as one of them ends. */
  readonly hidden?: true
}

/** Who may ask at contacts made for officials without being one. */
export const MAY_ASK: readonly Role[] = ['relative', 'supporter']

/** Helps that a background alone opens, whatever happened (docs/matching-rules.md#fits). */
export const OPENED_BY_BACKGROUND: readonly Help[] = ['specialist-background', 'police', 'antidiscrimination']

/** Helps that advise on a background without asking that it was said (docs/matching-rules.md#fits). */
export const ADVISES_WITHOUT: readonly Help[] = [
  'specialist-incident',
  'body-advice',
  'mediation',
  'antidiscrimination',
]

/** The card of first steps that every answer set holds. */
export const STRAIN_CARD = 'strain'
