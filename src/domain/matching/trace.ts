import { type Offer, type Policy, runs, type Section } from '../rulebook/index.ts'
import type { Situation } from './situation.ts'

/** One dimension's verdict on one offer; `not-asked` never excludes. */
export type Fit = 'fits' | 'unfit' | 'not-asked'

/** How the subject of an offer came to fit: by background, by incident, by an incident that opens it too, or because nothing was said. */
export type By = 'background' | 'incident' | 'through' | 'open'

/** Whether the offer works at all on that day (DESIGN 4). */
export function running(offer: Offer, situation: Situation): boolean {
  return runs(offer, situation.today)
}

/** The area: the chosen Land or the whole country; without a Land only nationwide offers (DOMAIN 1.8 rule 1). */
export function areaFit(offer: Offer, situation: Situation): Fit {
  if (offer.area === 'DE') return 'fits'
  return offer.area === situation.land ? 'fits' : 'unfit'
}

/** True where a role may ask at a contact made for officials without being one (DESIGN 3). */
export function asksToo(offer: Offer, situation: Situation, policy: Policy): boolean {
  return (
    situation.role !== null &&
    offer.roles !== undefined &&
    !offer.roles.includes(situation.role) &&
    offer.focus === 'officials' &&
    offer.talks &&
    policy.mayAskToo.includes(situation.role)
  )
}

/** The role (DOMAIN 1.8 rule 3); no answer, no filter. */
export function roleFit(offer: Offer, situation: Situation, policy: Policy): Fit {
  if (offer.roles === undefined) return 'fits'
  if (situation.role === null) return 'not-asked'
  return offer.roles.includes(situation.role) || asksToo(offer, situation, policy) ? 'fits' : 'unfit'
}

function meet<T>(given: readonly T[] | null, wanted: readonly T[]): boolean {
  if (given === null) return false
  for (const one of given) if (wanted.includes(one)) return true
  return false
}

/**
 * How the subject fits. Offers made for one motive open by that background alone, or by an incident that the file names (`through`); all
 * others by the incident. Where nothing was said of the incident, every offer that takes any incident fits (DOMAIN 1.8 rule 4). What an offer says that it
 * does not take never opens it.
 */
export function subjectOf(offer: Offer, situation: Situation): By | null {
  if (offer.focus === 'background') {
    if (situation.incidents?.every((incident) => offer.notForIncidents.includes(incident))) return null
    if (meet(situation.backgrounds, offer.background)) return 'background'
    return meet(situation.incidents, offer.through) ? 'through' : null
  }
  if (offer.incident.length === 0) return null
  if (situation.incidents === null) return 'open'
  return meet(situation.incidents, offer.incident) ? 'incident' : null
}

const UP: readonly Section[] = ['later', 'more', 'first']

/** How far up police policy and role let an offer stand (DOMAIN 1.8 rules 2 and 6; DESIGN 3). */
export function highestSection(offer: Offer, situation: Situation, policy: Policy): Section {
  const allowed = policy.police[situation.police][offer.police]
  const limit: Section = asksToo(offer, situation, policy) ? 'more' : 'first'
  return UP[Math.min(UP.indexOf(allowed), UP.indexOf(limit))]!
}

/** Everything that was weighed for one offer. */
export interface Trace {
  readonly offer: string
  readonly running: boolean
  readonly area: Fit
  readonly role: Fit
  readonly incident: Fit
  readonly background: Fit
  readonly by: By | null
  readonly highest: Section
}

/** The trace of one offer, three-valued per dimension, from the same judgements that the recommendation makes. */
export function traceOffer(offer: Offer, situation: Situation, policy: Policy): Trace {
  const by = subjectOf(offer, situation)
  const ofBackground = offer.focus === 'background'
  return {
    offer: offer.id,
    running: running(offer, situation),
    area: offer.area !== 'DE' && situation.land === null ? 'not-asked' : areaFit(offer, situation),
    role: roleFit(offer, situation, policy),
    incident:
      situation.incidents === null
        ? 'not-asked'
        : by === 'incident' || by === 'through' || ofBackground
          ? 'fits'
          : 'unfit',
    background: !ofBackground ? 'fits' : by !== null ? 'fits' : situation.backgrounds === null ? 'not-asked' : 'unfit',
    by,
    highest: highestSection(offer, situation, policy),
  }
}
