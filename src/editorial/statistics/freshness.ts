import { type Rulebook, runs } from '../../domain/rulebook/index.ts'

/** Days after which a confirmation is old, and after which the check fails. */
export const OLD_AFTER = 90
export const STALE_AFTER = 365

export interface Freshness {
  /** Running offers never confirmed: counted, not a fault. */
  readonly unconfirmed: number
  readonly fresh: number
  /** Confirmed on a future day: a typing mistake. */
  readonly future: readonly string[]
  readonly old: readonly { readonly offer: string; readonly days: number }[]
  readonly stale: readonly { readonly offer: string; readonly days: number }[]
}

/**
 * Age of the confirmation of each running offer: old from 90 days, stale from 365.
 * @param today ISO date, German calendar: decides which offers are running and how old confirmations are
 */
export function freshness({ offers }: Rulebook, today: string): Freshness {
  const days = (from: string) => Math.floor((Date.parse(today) - Date.parse(from)) / 86_400_000)
  const confirmed = offers
    .filter((offer) => runs(offer, today))
    .map(({ id, confirmedOn }) => ({ offer: id, days: confirmedOn === undefined ? undefined : days(confirmedOn) }))
  const known = confirmed.filter((entry): entry is { offer: string; days: number } => entry.days !== undefined)
  return {
    unconfirmed: confirmed.length - known.length,
    fresh: known.filter((entry) => entry.days >= 0 && entry.days < OLD_AFTER).length,
    future: known.filter((entry) => entry.days < 0).map(({ offer }) => offer),
    old: known.filter((entry) => entry.days >= OLD_AFTER && entry.days < STALE_AFTER),
    stale: known.filter((entry) => entry.days >= STALE_AFTER),
  }
}
