import { matchesOffer, reach } from '../../domain/matching/index.ts'
import type { DoorRow, Offer, OfferMatch } from '../../domain/rulebook/index.ts'

/**
 * A line of the table, or a question that is put to all who may be a door: who of victim support, or of the Land's
 * specialists, can be reached.
 */
export interface Line {
  readonly row: DoorRow
  readonly wanted?: (offer: Offer) => boolean
}

export const SPECIALISTS: readonly string[] = ['specialist-background', 'specialist-incident']

/** Read where nobody independent stands beside the police: who of these, that other lines know, is independent. */
export function independentOf(offers: readonly Offer[]): Line {
  const known = new Set(offers.filter(({ police }) => police === 'independent'))
  return { row: { id: 'independent', offer: {} }, wanted: (offer) => known.has(offer) }
}

/** Read where none of the doors has a telephone or a chat. */
export const SUPPORT: Line = {
  row: { id: 'support to reach', place: 'second', offer: { help: ['victim-support'] } },
  wanted: (offer) => reach(offer) === 2,
}

/** Read where a specialist without a way to reach it might lead. */
export const SPECIALIST: Line = {
  row: { id: 'specialist to reach', offer: {} },
  wanted: (offer) => SPECIALISTS.includes(offer.help) && offer.area !== 'DE' && !offer.regional && reach(offer) >= 1,
}

const MATCHES = new WeakMap<OfferMatch, WeakMap<Offer, boolean>>()

/** Whether an offer may be what a line asks for, whatever happened. */
export function mayMatch(offer: Offer, match: OfferMatch): boolean {
  const known = MATCHES.get(match) ?? new WeakMap<Offer, boolean>()
  MATCHES.set(match, known)
  const before = known.get(offer)
  if (before !== undefined) return before
  const may = [true, false].some((background) =>
    matchesOffer({ offer, by: 'incident', names: true, background, order: 0, card: '' }, match),
  )
  known.set(offer, may)
  return may
}
