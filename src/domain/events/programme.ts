import { formatWallTime, type WallTime } from '../matching/index.ts'
import type { PublicEvent } from '../rulebook/index.ts'
import { type Occurrence, occurrencesOf } from './occurrences.ts'
import { isAllDay } from './zone.ts'

/** An event that is still to come, with its next times. */
export interface UpcomingEvent {
  readonly event: PublicEvent
  readonly next: Occurrence
  /** At most `MAX_FURTHER` times after the next one. */
  readonly further: readonly Occurrence[]
}

/** An event of which nothing is still to come. */
export interface PastEvent {
  readonly event: PublicEvent
  readonly last: Occurrence
}

const MAX_FURTHER = 5

/**
 * Whether an occurrence is over: after its end. If no end is known it counts as over on the next day, so that none is
 * hidden too early.
 */
function isOver({ start, end }: Occurrence, now: WallTime): boolean {
  const last = end ?? start.slice(0, 10)
  return isAllDay(last) ? last < now.date : last <= formatWallTime(now.date, now.minute)
}

/**
 * Divides events into those to come, nearest first, and those that are over, latest first.
 * @param events all events
 * @param now German wall time
 * @returns each event once
 */
export function programmeAt(
  events: readonly PublicEvent[],
  now: WallTime,
): { readonly coming: readonly UpcomingEvent[]; readonly past: readonly PastEvent[] } {
  const coming: UpcomingEvent[] = []
  const past: PastEvent[] = []
  for (const event of events) {
    const ahead: Occurrence[] = []
    let last: Occurrence | undefined
    for (const occurrence of occurrencesOf(event)) {
      if (isOver(occurrence, now)) last = occurrence
      else ahead.push(occurrence)
      if (ahead.length > MAX_FURTHER) break
    }
    const [next, ...further] = ahead
    if (next !== undefined) coming.push({ event, next, further })
    else if (last !== undefined) past.push({ event, last })
  }
  const by = (a: string, b: string, one: PublicEvent, other: PublicEvent) =>
    a === b ? (one.id < other.id ? -1 : 1) : a < b ? -1 : 1
  return {
    coming: coming.sort((a, b) => by(a.next.start, b.next.start, a.event, b.event)),
    past: past.sort((a, b) => by(b.last.start, a.last.start, b.event, a.event)),
  }
}
