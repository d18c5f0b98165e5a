import { holds, type Offer, type OfferMatch, type Rank, type Rulebook } from '../rulebook/index.ts'
import { offerOf } from './catalogue.ts'
import type { Situation } from './situation.ts'
import type { By } from './trace.ts'

/** An offer that fits, with its place in the order. */
export interface Candidate {
  readonly offer: Offer
  readonly by: By
  readonly rank: Rank
  /** It takes an incident that was named, or none was named. */
  readonly named: boolean
  /** Smaller stands first. */
  readonly order: number
  /** One key for all regional siblings and all twins: a person sees one of them. */
  readonly card: string
}

/** Whether an offer is what a rank asks for. */
export function isSuch(offer: Offer, by: By, match: OfferMatch): boolean {
  return (
    (match.id === undefined || match.id.includes(offer.id)) &&
    (match.talks === undefined || match.talks === offer.talks) &&
    (match.lead === undefined || match.lead === offer.lead) &&
    (match.takesFewerThan === undefined || offer.incident.length < match.takesFewerThan) &&
    (match.focus === undefined || match.focus.includes(offer.focus)) &&
    (match.kind === undefined || match.kind.includes(offer.kind)) &&
    (match.police === undefined || match.police.includes(offer.police)) &&
    (match.by === undefined || match.by.includes(by))
  )
}

/** Whether police or prosecution are behind an offer. */
export function isOfficial({ police }: Offer): boolean {
  return police === 'police' || police === 'prosecution'
}

/** How directly somebody can be reached: 2 by voice or chat, 1 in writing, 0 by a website, -1 not at all. Opening hours do not count here: the clock never decides who is shown. */
export function reach({ contact }: Offer): number {
  if (contact.phones.length > 0 || contact.chat !== undefined) return 2
  if (contact.emails.length > 0 || contact.form !== undefined) return 1
  return contact.website === undefined ? -1 : 0
}

/** The place of ranks that only fill up: after all others. */
const LAST = 1000

const CONFIDENCE = { high: 0, medium: 1, low: 2 } as const

/**
 * A function that finds the rank of an offer in a situation. Conditions are judged once, here, not once an offer.
 */
export function ranking(rulebook: Rulebook, situation: Situation): (offer: Offer, by: By) => Candidate {
  const { ranks, acuteFirst } = rulebook.policy
  const active = ranks.map((rank, index) => ({ rank, index })).filter(({ rank }) => holds(rank, situation.answers))
  const preferAcute = holds(acuteFirst, situation.answers)
  return (offer, by) => {
    const { rank, index } = active.find((entry) => isSuch(offer, by, entry.rank.offer)) ?? active.at(-1)!
    const named = situation.incidents?.some((incident) => offer.incident.includes(incident)) ?? true
    // One number instead of a chain of comparisons: rank, acute, subject, Land, Land-wide, how closely made for the background, reach, confidence. Ties are broken by id.
    const order =
      (rank.fills ? LAST : index) * 1000 +
      (preferAcute && !offer.phases.includes('acute') ? 400 : 0) +
      (named ? 0 : 200) +
      (offer.area === 'DE' ? 100 : 0) +
      (offer.regional ? 50 : 0) +
      20 * Math.min(besides(offer, by, situation), 2) +
      (2 - reach(offer)) * 10 +
      CONFIDENCE[offer.confidence]
    return { offer, by, rank, named, order, card: cardOf(offer, rulebook) }
  }
}

/** The card of an offer: that of its regional lead, and one for all twins of an office. */
export function cardOf(offer: Offer, rulebook: Rulebook): string {
  const lead = offer.siblingOf === undefined ? offer : (offerOf(rulebook, offer.siblingOf) ?? offer)
  return lead.office ?? lead.id
}

/** How many backgrounds beside those named an office is made for: who is there for exactly this one knows it best. */
function besides(offer: Offer, by: By, { backgrounds }: Situation): number {
  return by === 'background' ? offer.background.filter((background) => !backgrounds?.includes(background)).length : 0
}

/** The order of candidates: by place, ties by id. */
export function byOrder(a: Candidate, b: Candidate): number {
  return a.order - b.order || (a.offer.id < b.offer.id ? -1 : 1)
}

/** Keeps the first of each card. */
export function oneACard(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>()
  return candidates.filter(({ card }) => !seen.has(card) && seen.add(card))
}
