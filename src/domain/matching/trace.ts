import { NAMED_INCIDENTS, type NamedIncident, type Offer, type Policy, runs, type Section } from '../rulebook/index.ts'
import type { Situation } from './situation.ts'

/** One dimension's verdict on one offer; `not-asked` never excludes. */
export type Fit = 'fits' | 'unfit' | 'not-asked'

/**
 * How an offer came to fit: it names an incident that was said, it is made for a background that was said, or nothing
 * was said of what happened.
 */
export type EligibleBy = 'incident' | 'background' | 'open'

/** Whether the offer works at all on that day, German calendar; the last day counts. */
export function running(offer: Offer, situation: Situation): boolean {
  return runs(offer, situation.today)
}

/** The area: the chosen Land or the whole country; without a Land only nationwide offers. */
export function areaFit(offer: Offer, situation: Situation): Fit {
  if (offer.area === 'DE') return 'fits'
  return offer.area === situation.land ? 'fits' : 'unfit'
}

/**
 * True where a role may ask at a contact made for officials without being one: relatives and supporters, never at a
 * door.
 */
export function mayAskWithoutBelonging(offer: Offer, situation: Situation, policy: Policy): boolean {
  return (
    situation.role !== null &&
    offer.roles !== undefined &&
    !offer.roles.includes(situation.role) &&
    offer.focus === 'officials' &&
    offer.talks &&
    policy.alsoOpenToRoles.includes(situation.role)
  )
}

/** The role; no answer, no filter. */
export function roleFit(offer: Offer, situation: Situation, policy: Policy): Fit {
  if (offer.roles === undefined) return 'fits'
  if (situation.role === null) return 'not-asked'
  return offer.roles.includes(situation.role) || mayAskWithoutBelonging(offer, situation, policy) ? 'fits' : 'unfit'
}

/** Whether two lists share an entry; nothing said shares nothing. */
export function meet<T>(given: readonly T[] | null, wanted: readonly T[]): boolean {
  return given?.some((one) => wanted.includes(one)) ?? false
}

/** Whether an offer names an incident that was said (its `fits`; an empty list names nothing). */
export function namesIncident(offer: Offer, situation: Situation): boolean {
  return meet(situation.incidents, offer.incident)
}

/** Whether one of the offer's own backgrounds was said, or it takes the role for its office alone. */
export function hasBackground(offer: Offer, situation: Situation): boolean {
  const forOffice = situation.role !== null && (offer.alsoForOffice?.includes(situation.role) ?? false)
  return forOffice || meet(situation.backgrounds, offer.background)
}

/** Everything that can hit a person: all incidents but those that hit nobody. */
export function hitsOf(policy: Policy): readonly NamedIncident[] {
  return NAMED_INCIDENTS.filter((incident) => !policy.soft.includes(incident))
}

/**
 * Whether somebody can turn to it with anything: its file names all that can hit a person, or nothing, or it is police
 * made for officials.
 */
function opensToAny(offer: Offer, policy: Policy): boolean {
  if (offer.help === 'police' && offer.focus === 'officials') return true
  return offer.incident.length === 0 || hitsOf(policy).every((incident) => offer.incident.includes(incident))
}

/** Helps whose offers open by a background alone, whatever happened. */
const BY_BACKGROUND_ALONE: readonly Offer['help'][] = ['specialist-background', 'police', 'antidiscrimination']

/** Helps that advise on a background without being made for those who are hit because of it. */
const WITHOUT_BACKGROUND: readonly Offer['help'][] = [
  'specialist-incident',
  'body-advice',
  'mediation',
  'antidiscrimination',
]

/** Whether an offer says of everything that happened that it does not take it. */
export function isExcluded({ notForIncidents }: Offer, { incidents }: Situation): boolean {
  return incidents?.every((incident) => notForIncidents.includes(incident)) ?? false
}

/**
 * How the subject fits (docs/matching-rules.md#fits): an offer made for a background needs it; a specialist or a police
 * office made for it needs nothing else; all others name an incident that was said. What an offer says that it does not
 * take never opens it.
 * @returns null where it does not fit
 */
export function subjectOf(offer: Offer, situation: Situation, policy: Policy): EligibleBy | null {
  const { incidents } = situation
  if (isExcluded(offer, situation)) return null
  const needsBackground = offer.focus === 'background' && !WITHOUT_BACKGROUND.includes(offer.help)
  const background = hasBackground(offer, situation)
  if (needsBackground && !background) return null
  if (incidents === null) {
    if (background && BY_BACKGROUND_ALONE.includes(offer.help)) return 'background'
    if (background && offer.background.includes('partner')) return 'background'
    return opensToAny(offer, policy) ? 'open' : null
  }
  if (meet(incidents, offer.incident)) return 'incident'
  if (!background) return null
  if (BY_BACKGROUND_ALONE.includes(offer.help)) return 'background'
  // `partner` counts as a background for the lines; an office that advises bodies takes attacks from within with a
  // background.
  if (offer.help === 'specialist-incident' && situation.backgrounds?.includes('partner'))
    return offer.background.includes('partner') ? 'background' : null
  return offer.help === 'body-advice' && incidents.includes('internal') ? 'background' : null
}

const SECTION_ORDER: readonly Section[] = ['later', 'more', 'first']

/** How far up police policy and role let an offer stand. */
export function highestSection(offer: Offer, situation: Situation, policy: Policy): Section {
  const allowed = policy.police[situation.police][offer.police]
  const limit: Section = mayAskWithoutBelonging(offer, situation, policy) ? 'more' : 'first'
  return SECTION_ORDER[Math.min(SECTION_ORDER.indexOf(allowed), SECTION_ORDER.indexOf(limit))]!
}

/** Everything that was weighed for one offer. */
export interface Trace {
  readonly offer: string
  readonly running: boolean
  readonly area: Fit
  readonly role: Fit
  readonly incident: Fit
  readonly background: Fit
  readonly by: EligibleBy | null
  readonly highest: Section
}

/** The trace of one offer, three-valued per dimension, from the same judgements that the recommendation makes. */
export function traceOffer(offer: Offer, situation: Situation, policy: Policy): Trace {
  const by = subjectOf(offer, situation, policy)
  const ofBackground = offer.focus === 'background'
  return {
    offer: offer.id,
    running: running(offer, situation),
    area: offer.area !== 'DE' && situation.land === null ? 'not-asked' : areaFit(offer, situation),
    role: roleFit(offer, situation, policy),
    incident: situation.incidents === null ? 'not-asked' : by === null ? 'unfit' : 'fits',
    background: !ofBackground || by !== null ? 'fits' : situation.backgrounds === null ? 'not-asked' : 'unfit',
    by,
    highest: highestSection(offer, situation, policy),
  }
}
