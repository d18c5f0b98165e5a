import type { Answers, Incident, Role } from '../../domain/rulebook/index.ts'

/** What must hold for every answer set (DESIGN 1 and 4, DOMAIN 1.8). */
export const INVARIANTS = [
  'never-empty',
  'hotline-always',
  'danger-first',
  'no-police',
  'land',
  'running',
  'special-reason',
  'audience',
  'reachable-first',
  'independent-beside',
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

/** Who may ask at contacts made for officials without being one (DESIGN 3). */
export const MAY_ASK: readonly Role[] = ['relative', 'supporter']

/** Incidents that open an offer made for one motive without that motive (DOMAIN 1.8 rule 4). */
export const OPENS_TOO: readonly Incident[] = ['disruption', 'prevent', 'sexualised']
