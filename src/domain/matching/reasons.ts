import type { Land, NamedBackground, NamedIncident, Offer, Policy } from '../rulebook/index.ts'
import type { Situation } from './situation.ts'
import { type EligibleBy, mayAskWithoutBelonging } from './trace.ts'

/** Why an offer is recommended, as data; texts turn it into the user's words. Built from what matched, in this order. */
export type Reason =
  | { readonly because: 'background'; readonly of: NamedBackground }
  | { readonly because: 'incident'; readonly of: NamedIncident }
  | { readonly because: 'nothing-said' }
  | { readonly because: 'officials' }
  | { readonly because: 'ask-too' }
  | { readonly because: 'land'; readonly of: Land }
  | { readonly because: 'nationwide' }
  | { readonly because: 'police-wanted' | 'police-informed' | 'without-police' }
  | { readonly because: 'danger' }

const NAMED = 2

/** The reasons of one recommended offer. At most two of its subjects are named, so that a reason stays a sentence. */
export function reasonsFor(offer: Offer, by: EligibleBy, situation: Situation, policy: Policy): readonly Reason[] {
  const reasons: Reason[] = []
  if (by === 'background') {
    for (const of of situation.backgrounds ?? [])
      if (offer.background.includes(of)) reasons.push({ because: 'background', of })
  } else if (by === 'open') {
    // Of a website or a form nobody would say that it helps without being told.
    if (offer.talks) reasons.push({ because: 'nothing-said' })
  } else {
    for (const of of situation.incidents ?? [])
      if (offer.incident.includes(of)) reasons.push({ because: 'incident', of })
  }
  reasons.length = Math.min(reasons.length, NAMED)
  if (mayAskWithoutBelonging(offer, situation, policy)) reasons.push({ because: 'ask-too' })
  else if (offer.focus === 'officials' && situation.role !== 'relative' && situation.role !== 'supporter')
    reasons.push({ because: 'officials' })
  reasons.push(offer.area === 'DE' ? { because: 'nationwide' } : { because: 'land', of: offer.area })
  const official = offer.police === 'police' || offer.police === 'prosecution'
  if (official && situation.police === 'yes') reasons.push({ because: 'police-wanted' })
  if (official && situation.police === 'already') reasons.push({ because: 'police-informed' })
  if (offer.police === 'independent' && situation.police === 'no') reasons.push({ because: 'without-police' })
  if (situation.answers.danger === 'worried' && offer.needs.includes('safety')) reasons.push({ because: 'danger' })
  return reasons
}
