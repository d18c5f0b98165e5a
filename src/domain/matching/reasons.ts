import type { Land, NamedBackground, NamedIncident, NamedRole, Offer, Policy } from '../rulebook/index.ts'
import type { Situation } from './situation.ts'
import { type EligibleBy, mayAskWithoutBelonging } from './trace.ts'

/**
 * Why an offer is recommended, as data; texts turn it into the user's words. Built from what matched, in this order.
 */
export type Reason =
  | { readonly because: 'background'; readonly of: NamedBackground }
  | { readonly because: 'incident'; readonly of: NamedIncident | 'strain' }
  | { readonly because: 'nothing-said' }
  | { readonly because: 'officials' }
  | { readonly because: 'ask-too' }
  | { readonly because: 'land'; readonly of: Land }
  | { readonly because: 'nationwide' }
  | { readonly because: 'police-wanted' | 'police-informed' | 'without-police' }
  | { readonly because: 'danger' }

const NAMED = 2

/** Roles that hold an office or stand for one: only to them an offer is called made for people in office. */
const IN_OFFICE: readonly (NamedRole | null)[] = ['full-time', 'honorary', 'candidate']

/**
 * What was said and the offer is there for: strain first, then what happened, then what is behind it; at most two of
 * each.
 */
function subjectsOf(offer: Offer, situation: Situation): readonly Reason[] {
  const strain: readonly Reason[] =
    situation.strain && offer.help === 'relief' ? [{ because: 'incident', of: 'strain' }] : []
  const incidents = (situation.incidents ?? [])
    .filter((incident) => offer.incident.includes(incident))
    .map((of): Reason => ({ because: 'incident', of }))
  const backgrounds = (situation.backgrounds ?? [])
    .filter((background) => offer.background.includes(background))
    .map((of): Reason => ({ because: 'background', of }))
  return [...[...strain, ...incidents].slice(0, NAMED), ...backgrounds.slice(0, NAMED)]
}

/**
 * The reasons of one recommended offer. At most two incidents and two backgrounds are named, so that a reason stays a
 * line.
 */
export function reasonsFor(offer: Offer, by: EligibleBy, situation: Situation, policy: Policy): readonly Reason[] {
  const reasons: Reason[] = [...subjectsOf(offer, situation)]
  // Of a website or a form nobody would say that it helps without being told.
  if (by === 'open' && reasons.length === 0 && offer.talks) reasons.push({ because: 'nothing-said' })
  if (mayAskWithoutBelonging(offer, situation, policy)) reasons.push({ because: 'ask-too' })
  else if (offer.focus === 'officials' && IN_OFFICE.includes(situation.role)) reasons.push({ because: 'officials' })
  reasons.push(offer.area === 'DE' ? { because: 'nationwide' } : { because: 'land', of: offer.area })
  const official = offer.police === 'police' || offer.police === 'prosecution'
  if (official && situation.police === 'yes') reasons.push({ because: 'police-wanted' })
  if (official && situation.police === 'already') reasons.push({ because: 'police-informed' })
  if (offer.police === 'independent' && situation.police === 'no') reasons.push({ because: 'without-police' })
  if (situation.answers.danger === 'worried' && offer.needs.includes('safety')) reasons.push({ because: 'danger' })
  return reasons
}
