import { readSituation, type Situation, type WallTime, weekday } from '../../domain/matching/index.ts'
import type { Hours, Offer, Rulebook } from '../../domain/rulebook/index.ts'
import { answersAt, type Space } from './answer-space.ts'
import { ADVISES_WITHOUT, type Invariant, MAY_ASK, OPENED_BY_BACKGROUND } from './invariants.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import type { Met, Recommend } from './outcome-table.ts'

function meet<T>(given: readonly T[] | null, wanted: readonly T[]): boolean {
  return given?.some((one) => wanted.includes(one)) ?? false
}

/** Whether the subject lets an offer be a door: it names what was said, or a background or a special rule opens it. */
function mayBeDoorFor(
  { incident, background, help }: Offer,
  ofOwn: boolean,
  { incidents, backgrounds }: Situation,
): boolean {
  if (incidents === null || meet(incidents, incident)) return true
  if (!ofOwn) return false
  const lines = help === 'specialist-incident' && background.includes('partner')
  return (
    OPENED_BY_BACKGROUND.includes(help) ||
    (lines && backgrounds?.includes('partner') === true) ||
    (help === 'body-advice' && incidents.includes('internal'))
  )
}

/**
 * What an offer breaks where it stands. Said a second time, from docs/matching-rules.md and without the code under
 * test, so that the two can disagree.
 */
export function broken(offer: Offer, outcome: Outcome, situation: Situation): Invariant[] {
  const { id, area, police, roles, focus, help } = offer
  const first = outcome.first.includes(id)
  const open = first || outcome.more.includes(id)
  if (!open && !outcome.later.includes(id) && !outcome.all.includes(id)) return []
  const { role, incidents, backgrounds } = situation
  const outside = role !== null && roles !== undefined && !roles.includes(role)
  const asks = outside && MAY_ASK.includes(role) && focus === 'officials' && offer.talks && !first
  const forOffice = role !== null && offer.alsoForOffice?.includes(role) === true
  const ofOwn = forOffice || meet(backgrounds, offer.background)
  const { contact } = offer
  const ways = [...contact.phones, ...contact.emails, contact.chat, contact.form, contact.website].filter(Boolean)
  const official = police === 'police' || police === 'prosecution'
  const rules: readonly (readonly [Invariant, boolean])[] = [
    ['no-police', open && situation.answers.police === 'no' && police !== 'independent'],
    ['already-reported', first && situation.answers.police === 'already' && official],
    ['land', (area !== 'DE' && area !== situation.land) || !id.startsWith(`${area.toLowerCase()}-`)],
    ['running', offer.status !== 'active' || (offer.endsOn !== undefined && offer.endsOn < situation.today)],
    ['excluded', open && incidents?.every((one) => offer.notForIncidents.includes(one)) === true],
    ['special-reason', open && focus === 'background' && !ofOwn && !ADVISES_WITHOUT.includes(help)],
    ['named-first', first && !mayBeDoorFor(offer, ofOwn, situation)],
    ['audience', outside && !asks],
    [
      'reachable-first',
      first && (offer.confidence === 'low' || ways.length === 0 || offer.listOnly || offer.noDoor === true),
    ],
  ]
  return rules.filter(([, isBroken]) => isBroken).map(([invariant]) => invariant)
}

/**
 * An office that is open now, and one that opens tomorrow: with those whose hours are unknown, all that the clock can
 * tell apart.
 */
function clocks(now: WallTime): readonly Hours[] {
  const tomorrow = ((weekday(now.date) + 1) % 7) * 1440
  return [
    { spans: [[0, 10080]], holidays: 'open' },
    { spans: [[tomorrow, tomorrow + 1440]], holidays: 'open' },
  ]
}

/** A cut-down rulebook by each clock, made once: `recommend` prepares a rulebook when it first sees it. */
const clockedRules = new WeakMap<Rulebook, readonly Rulebook[]>()

function byClock(rulebook: Rulebook, now: WallTime): readonly Rulebook[] {
  const known = clockedRules.get(rulebook)
  if (known !== undefined) return known
  const made = clocks(now).map((hours) => ({
    ...rulebook,
    offers: rulebook.offers.map((offer) => ({ ...offer, hours })),
  }))
  clockedRules.set(rulebook, made)
  return made
}

function membersDiffer(met: Met, space: Space, now: WallTime, judge: Recommend): boolean {
  const answers = answersAt(space, met.place)
  return byClock(met.rulebook, now).some((clocked) => {
    const { first, more } = outcomeOf(judge(clocked, answers, now))
    return first.join() !== met.outcome.first.join() || more.join() !== met.outcome.more.join()
  })
}

/** What an offer breaks in one class of answer sets, whatever else stands beside it. */
export function brokenBy(met: Met, offer: Offer, space: Space, now: WallTime, judge: Recommend): readonly Invariant[] {
  const { first, more, later, all } = met.outcome
  if (first.length + more.length + later.length + all.length === 0) return []
  const situation = readSituation(met.rulebook, answersAt(space, met.place), now.date)
  const clock = first.length + more.length > 0 && membersDiffer(met, space, now, judge)
  return [...broken(offer, met.outcome, situation), ...(clock ? (['clock-orders'] as const) : [])]
}
