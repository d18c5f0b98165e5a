import type { DoorRow } from '../rulebook/index.ts'
import { type Candidate, reach } from './candidates.ts'
import type { Situation } from './situation.ts'

/** A door with the line of the table that gave it. */
export interface Door extends Candidate {
  readonly row: DoorRow
}

const SPECIALISTS: readonly string[] = ['specialist-background', 'specialist-incident']

/** An office for a part of the Land does not lead, except siblings that together cover the Land and share one card. */
function isForPartOnly({ offer }: Candidate): boolean {
  return offer.regional && offer.coversLand !== true
}

/**
 * A specialist may lead by its website alone where no other specialist of this Land, for the whole of it, can be
 * reached and the second door has a telephone.
 */
function mayLeadByWebsite(door: Door, doors: readonly Door[], able: readonly Candidate[]): boolean {
  if (!SPECIALISTS.includes(door.offer.help)) return false
  const reachable = able.some(
    (other) =>
      other.offer !== door.offer &&
      SPECIALISTS.includes(other.offer.help) &&
      other.offer.area !== 'DE' &&
      !other.offer.regional &&
      reach(other.offer) >= 1,
  )
  const second = doors.find((other) => other !== door)
  return !reachable && second !== undefined && second.offer.contact.phones.length > 0
}

function mayHead(door: Door, doors: readonly Door[], able: readonly Candidate[], situation: Situation): boolean {
  if (door.row.answersNow) return true
  if (!door.offer.mayHead || door.row.place === 'last' || isForPartOnly(door)) return false
  return situation.soft || reach(door.offer) >= 1 || mayLeadByWebsite(door, doors, able)
}

/**
 * Puts the door that leads at the head: the first in order that may and can be reached. A crisis line that came in as a
 * fallback leads where no other door can be reached. Where no door may lead, the first stays first.
 */
export function headOf(doors: readonly Door[], able: readonly Candidate[], situation: Situation): readonly Door[] {
  const head =
    doors.find((door) => mayHead(door, doors, able, situation)) ??
    doors.find((door) => door.row.place === 'fallback' && reach(door.offer) === 2)
  return head === undefined ? doors : [head, ...doors.filter((door) => door !== head)]
}
