import { addDays, openingOf, type WallTime } from '../../domain/matching/index.ts'
import { type Offer, type Rulebook, runs } from '../../domain/rulebook/index.ts'

/** The landscape at a moment. */
export interface Glance {
  readonly open: readonly Offer[]
  /** Of the open ones, those that close within sixty minutes. */
  readonly closing: readonly Offer[]
  /** Those with hours that are closed today out of turn: a closure, not a usual day. */
  readonly shut: readonly Offer[]
  /** Offers with a telephone number that nobody has confirmed by calling. */
  readonly unconfirmed: readonly Offer[]
  /** No longer there, resting, or at their end within sixty days. */
  readonly ended: readonly Offer[]
}

const SOON = 60

/** Minutes from one German wall time to a later one on the same or the next day. */
function minutesUntil(wallTime: string, now: WallTime): number {
  const minute = Number(wallTime.slice(11, 13)) * 60 + Number(wallTime.slice(14, 16))
  const days = wallTime.startsWith(now.date) ? 0 : wallTime.startsWith(addDays(now.date, 1)) ? 1 : 2
  return days * 1440 + minute - now.minute
}

/** Reads the whole landscape at a moment. */
export function glanceAt({ offers }: Rulebook, now: WallTime): Glance {
  const running = offers.filter((offer) => runs(offer, now.date))
  const openings = running.map((offer) => ({ offer, opening: openingOf(offer, now) }))
  const open = openings.filter(({ opening }) => opening.open === true)
  return {
    open: open.map(({ offer }) => offer),
    closing: open
      .filter(({ opening }) => opening.closesAt !== null && minutesUntil(opening.closesAt, now) <= SOON)
      .map(({ offer }) => offer),
    shut: running.filter(({ closures = [] }) => closures.some(({ from, to }) => from <= now.date && now.date <= to)),
    unconfirmed: running.filter(({ contact, confirmedOn }) => contact.phones.length > 0 && confirmedOn === undefined),
    ended: offers.filter((offer) => !runs(offer, addDays(now.date, SOON))),
  }
}
