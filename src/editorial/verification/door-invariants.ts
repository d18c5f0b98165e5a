import { reach, readSituation, type Situation, traceOffer, type WallTime } from '../../domain/matching/index.ts'
import type { Answers, Help, Offer, Rulebook } from '../../domain/rulebook/index.ts'
import type { Invariant } from './invariants.ts'

const SPECIALISTS: readonly Help[] = ['specialist-background', 'specialist-incident']
/** Offices that an answer to the police question may bring to the end of the doors, never to their head. */
const MADE_FOR_SOMEBODY: readonly Offer['focus'][] = ['officials', 'background']

const isOfficial = ({ police }: Offer) => police === 'police' || police === 'prosecution'
const isForPart = (offer: Offer) => offer.regional && offer.coversLand !== true
const isLocalPolice = (offer: Offer) => isOfficial(offer) && !MADE_FOR_SOMEBODY.includes(offer.focus)

/** Answers with what they were read as, and the doors that stand. */
export interface Doors {
  readonly rulebook: Rulebook
  readonly situation: Situation
  readonly doors: readonly Offer[]
}

/** Reads the doors of a recommendation. */
export function doorsOf(
  rulebook: Rulebook,
  answers: Answers,
  first: readonly { readonly offer: string }[],
  now: WallTime,
): Doors {
  const byId = new Map(rulebook.offers.map((offer) => [offer.id, offer]))
  return {
    rulebook,
    situation: readSituation(rulebook, answers, now.date),
    doors: first.map(({ offer }) => byId.get(offer)!),
  }
}

/**
 * Whether a police door is owed: the police is wanted, the Land is named, and something happened that any station
 * takes.
 */
function owesPolice({ answers, land, incidents }: Situation): boolean {
  const withoutStation = incidents?.every((incident) => incident === 'internal' || incident === 'prevent') === true
  return answers.police === 'yes' && land !== null && !withoutStation
}

/** Other offers for the same answers that might stand at the head of the doors. */
function reachableSpecialists({ rulebook, situation, doors: [lead] }: Doors): readonly Offer[] {
  const { policy, site } = rulebook
  return rulebook.offers.filter((offer) => {
    if (offer === lead || !SPECIALISTS.includes(offer.help) || offer.area === 'DE' || offer.regional) return false
    if (reach(offer) < 1 || offer.confidence === 'low' || offer.listOnly || offer.noDoor) return false
    if (site.reserved.includes(offer.id)) return false
    const { running, area, role, by, highest } = traceOffer(offer, situation, policy)
    return running && area === 'fits' && role !== 'unfit' && by !== null && highest === 'first'
  })
}

/**
 * Whether the lead may stand there although it cannot be reached: a specialist whose help has nobody who can be, with a
 * telephone at the second door.
 */
function leadsByWebsite(shown: Doors): boolean {
  const [lead, second] = shown.doors
  return (
    lead !== undefined &&
    SPECIALISTS.includes(lead.help) &&
    second !== undefined &&
    second.contact.phones.length > 0 &&
    reachableSpecialists(shown).length === 0
  )
}

/** A door that could lead in its place: it may, it can be reached, it serves the whole Land. */
function mightLead(offer: Offer): boolean {
  return offer.mayHead && reach(offer) >= 1 && !isForPart(offer) && !isLocalPolice(offer)
}

/**
 * The help that two doors share; a second general victim support may, and the women's line may be the specialist for
 * the background.
 */
function sharesHelp(doors: readonly Offer[], { backgrounds }: Situation): boolean {
  const extra: Help | undefined = backgrounds?.includes('misogyny') ? 'specialist-incident' : undefined
  return doors.some(
    ({ help }, index) =>
      help !== 'victim-support' &&
      doors.findIndex((other) => other.help === help) < index &&
      !(help === extra && !doors.some((other) => other.help === 'specialist-background')),
  )
}

/** Whether a crisis line stands among the doors although nobody said that they cannot go on and two others fit. */
function hasRelief({ doors, situation }: Doors): boolean {
  if (situation.strain || !doors.some(({ help }) => help === 'relief')) return false
  const others = doors.filter(({ help }) => help !== 'relief')
  const lonely = others.some(isOfficial) && !others.some(({ police }) => police === 'independent')
  return others.length >= 2 && !lonely
}

/**
 * What the doors of one answer set break together (docs/matching-rules.md#doors). Said a second time, without the code
 * under test.
 */
export function doorsBroken(shown: Doors): readonly Invariant[] {
  const { doors, situation } = shown
  const [lead] = doors
  const reached = lead === undefined || reach(lead) >= 1 || situation.soft
  const others = doors.slice(1)
  const rules: readonly (readonly [Invariant, boolean])[] = [
    ['never-empty', lead === undefined],
    ['police-door', owesPolice(situation) && !doors.some(isOfficial)],
    ['independent-beside', doors.some(isOfficial) && !doors.some(({ police }) => police === 'independent')],
    ['relief-last', hasRelief(shown)],
    ['one-help', sharesHelp(doors, situation)],
    ['lead-reachable', !reached && others.some(mightLead) && !leadsByWebsite(shown)],
    ['lead-whole-land', lead !== undefined && isForPart(lead) && others.some(mightLead)],
  ]
  return rules.filter(([, isBroken]) => isBroken).map(([invariant]) => invariant)
}

/** What stands at the head of the doors: for the figures of an editor. */
export function headOf(shown: Doors): 'reachable' | 'website' | 'soft-website' | 'nobody' {
  const { doors, situation } = shown
  const [lead] = doors
  if (lead === undefined) return 'nobody'
  const led = lead.help === 'relief' && situation.strain
  if (reach(lead) >= 1 && (led || mightLead(lead))) return 'reachable'
  if (reach(lead) < 1 && lead.mayHead && !isForPart(lead)) {
    if (leadsByWebsite(shown)) return 'website'
    if (situation.soft) return 'soft-website'
  }
  return 'nobody'
}
