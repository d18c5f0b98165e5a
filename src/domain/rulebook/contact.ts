/** From a minute, included, to a minute, not included. */
export type Span = readonly [from: number, to: number]

/**
 * Opening hours as minutes of the week in German wall time: Monday 0:00 is 0, Sunday 24:00 is 10080. A span across
 * midnight is split there, one across the end of the week at 10080. `holidays` is what the source says about public
 * holidays: `open` as on other days, `closed`, times of their own in minutes of the day, or null if it says nothing.
 */
export interface Hours {
  readonly spans: readonly Span[]
  readonly holidays: 'open' | 'closed' | readonly Span[] | null
}

/** Days on which an office is closed out of turn: ISO dates of the German calendar, both included. */
export interface Closure {
  readonly from: string
  readonly to: string
}

export interface Phone {
  /** Grouped as in the source. */
  readonly number: string
  /** The dialled form: E.164, or a short number unchanged. */
  readonly dial: string
  /** Hours of this number alone; absent: those of the offer. */
  readonly hours?: Hours
  readonly address?: string
  readonly email?: string
  /** The year of the page that names the number, where that page is old; absent: it is not, or has no date. */
  readonly pageYear?: string
}

export interface Contact {
  readonly phones: readonly Phone[]
  readonly emails: readonly string[]
  readonly website?: string
  /** Links for which the sources only give http; the page marks them. */
  readonly insecure?: readonly ('website' | 'chat' | 'form')[]
  readonly chat?: string
  readonly form?: string
  readonly address?: string
}
