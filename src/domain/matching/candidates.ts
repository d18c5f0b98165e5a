import { holds, type Offer, type Rulebook } from '../rulebook/index.ts'
import { offerOf } from './catalogue.ts'
import type { Situation } from './situation.ts'
import { type EligibleBy, hasBackground, namesIncident } from './trace.ts'

/** An offer that fits, with what decides between two of one help. */
export interface Candidate {
  readonly offer: Offer
  readonly by: EligibleBy
  /** It names an incident that was said. */
  readonly names: boolean
  /** One of its own backgrounds was said. */
  readonly background: boolean
  /** Smaller stands first; ties go by id. */
  readonly order: number
  /** One key for all regional siblings, all twins and all offers of one house: a person sees one of them. */
  readonly card: string
}

/** Whether police or prosecution are behind an offer. */
export function isOfficial({ police }: Offer): boolean {
  return police === 'police' || police === 'prosecution'
}

/**
 * How directly an offer can be reached: 2 by telephone or chat, 1 in writing, 0 by a website, -1 not at all. Opening
 * hours do not count: the clock never decides who is shown.
 */
export function reach({ contact }: Offer): -1 | 0 | 1 | 2 {
  if (contact.phones.length > 0 || contact.chat !== undefined) return 2
  if (contact.emails.length > 0 || contact.form !== undefined) return 1
  return contact.website === undefined ? -1 : 0
}

/** The key of an offer's card: that of its regional lead, of its twins, of its house. */
export function cardOf(offer: Offer, rulebook: Rulebook): string {
  const lead = offer.siblingOf === undefined ? offer : (offerOf(rulebook, offer.siblingOf) ?? offer)
  return lead.house ?? lead.office ?? lead.id
}

const CONFIDENCE = { high: 0, medium: 1, low: 2 } as const

/** Helps in which somebody who can be reached goes before a website, the Land's office included. */
const REACHED_FIRST: readonly Offer['help'][] = ['victim-support', 'office']

/**
 * How many of an offer's backgrounds were said, and how many were not: fewer others means made more closely for those
 * said.
 */
function backgroundsOf(offer: Offer, { backgrounds }: Situation): { readonly said: number; readonly others: number } {
  const said = offer.background.filter((one) => backgrounds?.includes(one)).length
  return { said, others: offer.background.length - said }
}

/**
 * Of specialists for a background: with antisemitism the office made for it alone, else the one that covers most of
 * those said.
 */
function specialistOrder(offer: Offer, situation: Situation): number {
  if (offer.help !== 'specialist-background') return 0
  const { said, others } = backgroundsOf(offer, situation)
  const madeForIt =
    situation.backgrounds?.includes('antisemitism') && offer.background.includes('antisemitism') && others + said === 1
  return madeForIt ? 0 : 10 - Math.min(said, 9)
}

/**
 * A function that weighs an offer in a situation: between two of one help stand, in this order, the reachable (victim
 * support and offices), the Land's own, the one that names more of the incidents, the whole Land, acute before
 * aftercare where somebody is in danger or worried, the better reachable, the one made more closely for the background,
 * the one that may lead, the better confirmed. Conditions are judged once, here, not once per offer.
 */
export function weighing(rulebook: Rulebook, situation: Situation): (offer: Offer, by: EligibleBy) => Candidate {
  const acuteFirst = holds(rulebook.policy.acuteFirst, situation.answers)
  const count = situation.incidents?.length ?? 0
  return (offer, by) => {
    const names = namesIncident(offer, situation)
    const unnamed = count - (situation.incidents?.filter((incident) => offer.incident.includes(incident)).length ?? 0)
    const parts: readonly (readonly [value: number, radix: number])[] = [
      [specialistOrder(offer, situation), 11],
      [REACHED_FIRST.includes(offer.help) && reach(offer) < 1 ? 1 : 0, 2],
      [offer.area === 'DE' ? 1 : 0, 2],
      [unnamed, 16],
      [offer.regional ? 1 : 0, 2],
      [acuteFirst && !offer.phases.includes('acute') ? 1 : 0, 2],
      [2 - reach(offer), 4],
      [backgroundsOf(offer, situation).others, 16],
      [offer.mayHead ? 0 : 1, 2],
      [offer.confirmedOn === undefined ? 1 : 0, 2],
      [CONFIDENCE[offer.confidence], 3],
    ]
    return {
      offer,
      by,
      names,
      background: hasBackground(offer, situation),
      order: parts.reduce((sum, [value, radix]) => sum * radix + value, 0),
      card: cardOf(offer, rulebook),
    }
  }
}

/** The order of candidates; ties by id. */
export function byOrder(a: Candidate, b: Candidate): number {
  return a.order - b.order || (a.offer.id < b.offer.id ? -1 : 1)
}
