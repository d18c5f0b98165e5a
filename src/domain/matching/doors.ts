import { type DoorRow, type Help, holds, type Rulebook } from '../rulebook/index.ts'
import { byOrder, type Candidate, isOfficial, reach } from './candidates.ts'
import { type Door, headOf } from './head.ts'
import { shownOfHouse } from './house.ts'
import { matchesOffer } from './offer-match.ts'
import type { Situation } from './situation.ts'

const isPolice = ({ offer }: Candidate) => isOfficial(offer)
const isIndependent = ({ offer }: Candidate) => offer.police === 'independent'

/**
 * Whether an offer may be a door at all: sourced well enough, reachable somehow, not for the list alone, not for one
 * role that was not said.
 */
export function mayBeDoor({ offer }: Pick<Candidate, 'offer'>, situation: Situation): boolean {
  const oneRole = offer.help === 'office' && offer.roles?.length === 1 && situation.role === null
  return offer.confidence !== 'low' && reach(offer) >= 0 && !offer.listOnly && !offer.noDoor && !oneRole
}

/** Chooses doors one after the other and keeps what each choice asks of those before. */
class Chooser {
  readonly doors: Door[] = []
  readonly #candidates: readonly Candidate[]
  readonly #isOpen: (candidate: Candidate) => boolean

  constructor(candidates: readonly Candidate[], isOpen: (candidate: Candidate) => boolean) {
    this.#candidates = candidates
    this.#isOpen = isOpen
  }

  /** The best offer of a line whose help and card have no door yet. */
  best(row: DoorRow): Door | undefined {
    const helpOf = (door: Door): Help => door.row.as ?? door.offer.help
    const fits = this.#candidates.filter(
      (candidate) =>
        matchesOffer(candidate, row.offer) &&
        !this.doors.some((door) => door.card === candidate.card) &&
        (row.place === 'second' || !this.doors.some((door) => helpOf(door) === (row.as ?? candidate.offer.help))),
    )
    const answering = row.answersNow ? fits.filter(this.#isOpen) : []
    const [chosen] = answering.length > 0 ? answering : fits
    return chosen === undefined ? undefined : { ...shownOfHouse(chosen, fits, this.#isOpen), row }
  }

  take(row: DoorRow): void {
    if (row.beside !== undefined && !this.doors.some((door) => row.beside!.includes(door.row.id))) return
    const door = this.best(row)
    if (door !== undefined) this.doors.push(door)
  }
}

/**
 * Chooses the first doors by the table of the policy (docs/matching-rules.md#doors): at most three, one per help,
 * top-down. With the police wanted one police door is among them, and beside it one that is independent.
 * @param candidates those that Land, role and police answer let stand first
 * @param isOpen whether an offer answers now; decides only between crisis lines for somebody who cannot go on
 * @returns the doors, the one that leads at the head
 */
export function chooseDoors(
  candidates: readonly Candidate[],
  situation: Situation,
  rulebook: Rulebook,
  isOpen: (candidate: Candidate) => boolean,
): readonly Door[] {
  const { limits, doors: tables } = rulebook.policy
  const able = candidates.filter((candidate) => mayBeDoor(candidate, situation)).sort(byOrder)
  const table = (situation.soft ? tables.soft : tables.hit).filter((row) => holds(row, situation.answers))
  const rows = (place: DoorRow['place']) => table.filter((row) => (row.place ?? 'in-order') === place)
  const chooser = new Chooser(able, isOpen)
  const { doors } = chooser

  for (const row of rows('in-order')) chooser.take(row)
  const last = doors.some(isPolice)
    ? undefined
    : rows('last')
        .map((row) => chooser.best(row))
        .find((door) => door !== undefined)
  doors.splice(last === undefined ? limits.first : limits.first - 1)
  if (last !== undefined) doors.push(last)
  if (doors.some(isPolice) && !doors.some(isIndependent))
    withSomebodyIndependent(doors, able, rows('in-order'), limits.first)
  for (const row of rows('second')) if (doors.length < limits.first) chooser.take(row)
  for (const row of rows('few')) if (doors.length < 2) chooser.take(row)
  for (const row of rows('fallback'))
    if (doors.length < 2 || (doors.some(isPolice) && !doors.some(isIndependent))) chooser.take(row)
  if (!situation.soft && doors.length === limits.first) withSomebodyToReach(doors, able)

  const ordered = last === undefined ? doors : [...doors.filter((door) => door !== last), last]
  return headOf(ordered, able, situation)
}

/**
 * Beside the police, where nobody is independent: the last of the other doors yields to an independent office of the
 * same help; where there is none, it makes room for the fallback.
 */
function withSomebodyIndependent(
  doors: Door[],
  able: readonly Candidate[],
  table: readonly DoorRow[],
  limit: number,
): void {
  const at = doors.map(isPolice).lastIndexOf(false)
  const yielding = doors[at]
  const other = able.find(
    (candidate) =>
      isIndependent(candidate) &&
      candidate.offer.help === yielding?.offer.help &&
      table.some((row) => matchesOffer(candidate, row.offer)) &&
      !doors.some((door) => door.card === candidate.card),
  )
  if (yielding !== undefined && other !== undefined) doors[at] = { ...other, row: yielding.row }
  else if (doors.length === limit) doors.splice(at < 0 ? limit - 1 : at, 1)
}

/**
 * Where none of three doors has a telephone or a chat, the last that is not police yields to victim support that has.
 */
function withSomebodyToReach(doors: Door[], able: readonly Candidate[]): void {
  if (doors.some(({ offer }) => reach(offer) === 2)) return
  const support = able.find(
    ({ offer, card }) =>
      offer.help === 'victim-support' && reach(offer) === 2 && !doors.some((door) => door.card === card),
  )
  const at = doors.map(isPolice).lastIndexOf(false)
  if (support !== undefined && at >= 0) doors[at] = { ...support, row: { id: 'reachable-support', offer: {} } }
}
