import type { Status } from './vocabulary.ts'

/** The part of an offer that decides whether it runs, also as the open data have it. */
interface Availability {
  readonly status: Status
  /** Last day of operation, ISO date, German calendar; absent or null: none is planned. */
  readonly endsOn?: string | null
}

/**
 * Whether an offer has ended for good: by its status, or because its last day is over.
 * @param day ISO date, German calendar; null where no clock is known (prerendered pages): then only the status counts
 * @returns false for an offer that is paused
 */
export function hasEnded({ status, endsOn }: Availability, day: string | null): boolean {
  return status === 'ended' || (day !== null && endsOn != null && endsOn < day)
}

/**
 * Whether an offer is running: active, and its last day is not over. On its last day it still runs. Every count, list
 * and recommendation asks this function, so that all of them mean the same.
 * @param day ISO date, German calendar; null where no clock is known: then only the status counts
 * @returns false for an offer that is paused or has ended
 */
export function runs(offer: Availability, day: string | null): boolean {
  return offer.status === 'active' && !hasEnded(offer, day)
}

/** The ways of contact of an offer, in the form of its file, of the rulebook, or of a file of long ago. */
interface Ways {
  readonly phones: readonly unknown[]
  readonly emails: readonly unknown[]
  readonly website?: unknown
  readonly chat?: unknown
  readonly form?: unknown
}

/**
 * Whether an offer only waits for a call: paused, and no source names a way to it. It stands in the call list and
 * nowhere where the public looks.
 */
export function awaitsContact({ status, contact }: { readonly status: unknown; readonly contact: Ways }): boolean {
  const { phones, emails, website, chat, form } = contact
  const ways = [...phones, ...emails, website, chat, form].filter((way) => way !== undefined && way !== null)
  return status === 'paused' && ways.length === 0
}
