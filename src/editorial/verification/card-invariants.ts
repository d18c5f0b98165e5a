import { readSituation, type Situation, type WallTime, weekday } from '../../domain/matching/index.ts'
import type { Hours, Offer, Rulebook } from '../../domain/rulebook/index.ts'
import { answersAt, type Space } from './answer-space.ts'
import { type Invariant, MAY_ASK, OPENS_TOO } from './invariants.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import type { Met, Recommend } from './outcome-table.ts'

function meet<T>(given: readonly T[] | null, wanted: readonly T[]): boolean {
  return given?.some((one) => wanted.includes(one)) ?? false
}

/** What an offer breaks where it stands. Said a second time, from DOMAIN 1.8 and without the code under test, so that the two can disagree. */
export function broken(offer: Offer, outcome: Outcome, situation: Situation): Invariant[] {
  const { id, area, police, roles, focus } = offer
  const first = outcome.first.includes(id)
  const open = first || outcome.more.includes(id)
  if (!open && !outcome.later.includes(id) && !outcome.all.includes(id)) return []
  const role = situation.role
  const outside = role !== null && roles !== undefined && !roles.includes(role)
  const asks = outside && MAY_ASK.includes(role) && focus === 'officials' && offer.talks && !first
  const motive =
    meet(situation.backgrounds, offer.background) ||
    meet(situation.incidents?.filter((one) => OPENS_TOO.includes(one)) ?? null, offer.through)
  const { contact } = offer
  const ways = [...contact.phones, ...contact.emails, contact.chat, contact.form, contact.website].filter(Boolean)
  const rules: readonly (readonly [Invariant, boolean])[] = [
    ['no-police', open && situation.answers.police === 'no' && police !== 'independent'],
    ['land', (area !== 'DE' && area !== situation.land) || !id.startsWith(`${area.toLowerCase()}-`)],
    ['running', offer.status !== 'active' || (offer.endsOn !== undefined && offer.endsOn < situation.today)],
    ['special-reason', open && focus === 'background' && !motive],
    ['audience', outside && !asks],
    ['reachable-first', first && (offer.confidence === 'low' || ways.length === 0)],
  ]
  return rules.filter(([, isBroken]) => isBroken).map(([invariant]) => invariant)
}

/** An office that is open now, and one that opens tomorrow: with those whose hours are unknown, all that the clock can tell apart. */
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

/** What a card breaks in one class of answer sets, whatever else stands beside it. */
export function brokenBy(
  met: Met,
  offers: readonly Offer[],
  space: Space,
  now: WallTime,
  judge: Recommend,
): readonly { readonly invariant: Invariant; readonly offer: string }[] {
  const { first, more, later, all } = met.outcome
  if (first.length + more.length + later.length + all.length === 0) return []
  const situation = readSituation(met.rulebook, answersAt(space, met.place), now.date)
  const ofOffers = offers.flatMap((offer) =>
    broken(offer, met.outcome, situation).map((invariant) => ({ invariant, offer: offer.id })),
  )
  const clock = first.length + more.length > 0 && membersDiffer(met, space, now, judge)
  return clock ? [...ofOffers, { invariant: 'clock-orders', offer: [...first, ...more][0]! }] : ofOffers
}
