import type { Closure, Contact, Hours } from './contact.ts'
import type { Confidence } from './vocabulary.ts'

/**
 * One of several offices of an offer, in one language: what its card shows once somebody has chosen the town. The
 * choice never changes who is recommended.
 */
export interface Office {
  /** Unique among the offices of its offer. */
  readonly id: string
  readonly name: string
  readonly town: string
  /** Towns and districts it looks after, in the words of its source. */
  readonly serves: readonly string[]
  readonly contact: Contact
  readonly hours?: Hours
  readonly hoursNote?: string
  /** Labels of the telephone numbers, in the order of the numbers; empty for a number without a label. */
  readonly phoneLabels: readonly string[]
  readonly closures?: readonly Closure[]
  readonly confidence: Confidence
  /** ISO date of the last confirmation by a person; absent: never confirmed. */
  readonly confirmedOn?: string
  /** When its pages were last read, year and month. */
  readonly read: string
  /** The newest date on its source pages, in the page's own form (year, month or day). */
  readonly pageDate?: string
}

/** The offices of the offers that have several, by the offer's id, each list sorted by town. */
export interface OfficeBook {
  readonly [offer: string]: readonly Office[]
}
