import type { Condition, DoorRow, MoreRow, Offer, Policy, Rulebook } from '../../domain/rulebook/index.ts'
import { withoutClock } from './without-clock.ts'

/** Makes a door of everybody who may be one: whoever is a door beside others is one in this table alone. */
const ANY_DOOR: DoorRow = { id: 'any', place: 'fallback', offer: {} }
/** Makes a row of everybody who may be one. */
const ANY_ROW: MoreRow = { id: 'any', offer: {} }

/** Lines of the rows in which an offer may stand by an incident that counts as another. */
function rowsFor(offers: readonly Offer[], { rows }: Policy): readonly MoreRow[] {
  const named = new Set(offers.flatMap(({ incident }) => incident as readonly string[]))
  return rows.filter(({ counts }) => Object.keys(counts ?? {}).some((incident) => named.has(incident)))
}

/**
 * A rulebook cut down to a few offers, in which each of them stands wherever it may: the tables of doors and rows are
 * one line each, for everybody. So few answers differ in it, and who stands anywhere in the whole rulebook stands there
 * too (decision 0012, proved by tests/property/reduction.test.ts). The clock is left out: hours are dropped.
 */
export function projected(rulebook: Rulebook, offers: readonly Offer[]): Rulebook {
  const { policy } = rulebook
  const helps = new Set(offers.map(({ help }) => help))
  return {
    ...rulebook,
    offers: offers.map(withoutClock),
    steps: [],
    policy: {
      ...policy,
      hidden: policy.hidden.filter(({ help }) => help.some((one) => helps.has(one))),
      doors: { hit: [ANY_DOOR], soft: [ANY_DOOR] },
      rows: [...rowsFor(offers, policy), ANY_ROW],
      acuteFirst: {},
      hotlineFirst: [],
      raises: [],
      visibleSteps: [],
    },
  }
}

/** Every condition of a rulebook that `recommend` judges. */
export function conditionsOf({ questions, policy, steps }: Rulebook): readonly Condition[] {
  return [
    ...questions.map(({ ask }) => ask),
    ...policy.hidden,
    ...policy.doors.hit,
    ...policy.doors.soft,
    ...policy.rows,
    policy.acuteFirst,
    ...policy.hotlineFirst,
    ...policy.raises,
    ...policy.visibleSteps,
    ...steps,
  ]
}
