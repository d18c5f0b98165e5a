import {
  type Condition,
  holds,
  type MoreRow,
  type NamedIncident,
  NEEDS,
  type Need,
  type Offer,
  type Rulebook,
} from '../rulebook/index.ts'
import { byOrder, type Candidate, isOfficial } from './candidates.ts'
import { shownOfHouse } from './house.ts'
import { matchesOffer } from './offer-match.ts'
import type { Situation } from './situation.ts'
import { meet } from './trace.ts'

/** A candidate with the need under which it is shown. */
export interface Placed extends Candidate {
  readonly need: Need
}

function isConditional(entry: Condition): boolean {
  return entry.when !== undefined || entry.unless !== undefined || entry.only !== undefined
}

/** The needs that the answers raise, the most important of each answer first. */
function raisedNeeds(rulebook: Rulebook, situation: Situation): readonly Need[] {
  const lists = rulebook.policy.raises
    .filter((entry) => isConditional(entry) && holds(entry, situation.answers))
    .map(({ needs }) => needs)
  const raised = new Set<Need>()
  for (let depth = 0; lists.some((list) => depth < list.length); depth++)
    for (const list of lists) if (depth < list.length) raised.add(list[depth]!)
  return [...raised].filter((need) => NEEDS.includes(need))
}

/** Whether an offer names an incident that counts as one that was said in this line: threat counts for stalking. */
function namesInRow({ offer }: Candidate, { counts }: MoreRow, situation: Situation): boolean {
  return Object.entries(counts ?? {}).some(
    ([named, incidents]) => offer.incident.includes(named as NamedIncident) && meet(situation.incidents, incidents),
  )
}

/** Whether an offer only makes sense within hours: left out where it was some time ago. */
function isForNow({ help }: Offer, situation: Situation): boolean {
  return situation.past && (help === 'medical' || (help === 'relief' && !situation.strain))
}

/**
 * Where nobody was hit, a row names what was said: no network and no counselling for a background alone, and none for a
 * background that was not said.
 */
function isForHitOnly({ offer, names, background }: Candidate, { soft }: Situation): boolean {
  if (!soft) return false
  return !names || (offer.focus === 'background' && !background && offer.help !== 'body-advice')
}

/**
 * Chooses the rows below the doors (docs/matching-rules.md#rows): one offer for each line that holds, in the order of
 * the policy, then the best for each need that was raised.
 * @param candidates all that fit, in order
 * @param extra offers that only a line of the table opens, by an incident that counts as another
 * @param taken keys of the cards that stand elsewhere: the doors and the card "talk"
 * @param doors what stands first, for lines that ask how many doors give their help
 * @param isOpen whether an offer answers now; decides which number of one house is shown
 */
export function chooseRows(
  candidates: readonly Candidate[],
  extra: readonly Candidate[],
  doors: readonly Candidate[],
  taken: ReadonlySet<string>,
  situation: Situation,
  rulebook: Rulebook,
  isOpen: (candidate: Candidate) => boolean,
): readonly Placed[] {
  const { limits, rows } = rulebook.policy
  const chosen: Placed[] = []
  const able = (all: readonly Candidate[]) =>
    all
      .filter(
        (candidate) =>
          !candidate.offer.listOnly && !isForNow(candidate.offer, situation) && !isForHitOnly(candidate, situation),
      )
      .sort(byOrder)
  const fitting = able(candidates)
  const others = able(extra)
  const isFree = ({ card }: Candidate) => !taken.has(card) && !chosen.some((other) => other.card === card)
  const take = (candidate: Candidate | undefined, need?: Need) => {
    if (candidate === undefined) return
    const shown = shownOfHouse(candidate, fitting, isOpen)
    chosen.push({ ...shown, need: need ?? shown.offer.needs[0]! })
  }

  for (const row of rows) {
    if (chosen.length === limits.more) break
    if (!holds(row, situation.answers)) continue
    const already = doors.filter(({ offer }) => row.offer.help?.includes(offer.help)).length
    if (row.unlessDoors !== undefined && already >= row.unlessDoors) continue
    const find = (match: MoreRow['offer']) =>
      [...fitting, ...others.filter((candidate) => namesInRow(candidate, row, situation))].find(
        (candidate) => isFree(candidate) && matchesOffer(candidate, match),
      )
    take(find(row.offer) ?? (row.else === undefined ? undefined : find(row.else)))
  }
  for (const need of raisedNeeds(rulebook, situation)) {
    if (chosen.length >= limits.more) break
    if ([...doors, ...chosen].some(({ offer }) => offer.needs[0] === need)) continue
    take(
      fitting.find((candidate) => isFree(candidate) && isForNeed(candidate, need)),
      need,
    )
  }
  return chosen
}

/** Whether an offer is mainly there for a need: no police and no crisis line of a part of the Land fills up a list. */
function isForNeed({ offer, names, by }: Candidate, need: Need): boolean {
  if (offer.needs[0] !== need || isOfficial(offer)) return false
  if (offer.help === 'relief' && (offer.regional || offer.roles !== undefined)) return false
  return names || by === 'open' || by === 'background'
}
