import { type Area, type Closure, type Hours, type Offer, type Span, weekdaySpans } from '../rulebook/index.ts'
import { isHoliday } from './holidays.ts'
import { addDays, formatWallTime, type WallTime, weekday } from './wall-time.ts'

/**
 * Whether somebody can be reached now. `open` is null where the sources do not say (hours unknown, or a public holiday
 * they are silent about).
 */
export interface Opening {
  readonly open: boolean | null
  /** German wall time; null where it is not open, unknown, or never closes. */
  readonly closesAt: string | null
  /**
   * The next time it opens for certain, within three weeks beside closures; null where it is open now, or its hours are
   * unknown.
   */
  readonly opensAt: string | null
  /** True where today is a public holiday that the sources say nothing about. */
  readonly holiday: boolean
}

/** No source says when somebody answers. */
export const UNKNOWN: Opening = { open: null, closesAt: null, opensAt: null, holiday: false }
const DAY = 1440

/** What an office is known to do on a day: its spans in minutes of that day, and whether they are certain. */
interface Day {
  readonly spans: readonly Span[]
  /** False on a public holiday that no source speaks of: the usual spans may or may not hold. */
  readonly certain: boolean
}

/** When somebody answers: the hours, whose public holidays count, and the days on which it is closed out of turn. */
interface Times {
  readonly hours: Hours
  readonly area: Area
  readonly closures: readonly Closure[]
}

function dayOf(date: string, { hours, area, closures }: Times): Day {
  if (closures.some(({ from, to }) => from <= date && date <= to)) return { spans: [], certain: true }
  const usual = weekdaySpans(hours, weekday(date))
  if (hours.holidays === 'open' || !isHoliday(date, area)) return { spans: usual, certain: true }
  if (hours.holidays === null) return { spans: usual, certain: false }
  return { spans: hours.holidays === 'closed' ? [] : hours.holidays, certain: true }
}

const at = (spans: readonly Span[], minute: number) => spans.find(([from, to]) => from <= minute && minute < to)

/**
 * When a span that is open at `minute` of `date` ends, following spans that go on at midnight; null where it never
 * ends.
 */
function closing(times: Times, date: string, minute: number): string | null {
  let day = date
  let from = minute
  for (let step = 0; step <= 7; step++) {
    const { spans, certain } = dayOf(day, times)
    const span = certain ? at(spans, from) : undefined
    if (span === undefined) return formatWallTime(day, from)
    if (span[1] < DAY) return formatWallTime(day, span[1])
    day = addDays(day, 1)
    from = 0
  }
  return null
}

/**
 * The next time it opens for certain after a moment at which it is not open. Closures are stepped over, however long
 * they last.
 */
function opening(times: Times, now: WallTime): string | null {
  // Three weeks: an office with one day a week may meet Christmas and New Year's Day on it.
  let last = addDays(now.date, 21)
  for (const { from, to } of times.closures) if (from <= last && to >= now.date) last = addDays(to, 21)
  for (let date = now.date; date <= last; date = addDays(date, 1)) {
    const { spans, certain } = dayOf(date, times)
    const next = certain ? spans.find(([from]) => date !== now.date || from > now.minute) : undefined
    if (next !== undefined) return formatWallTime(date, next[0])
  }
  return null
}

/**
 * Whether an office is open at a moment, until when, or when next.
 * @param hours compiled hours; undefined where no source gives them
 * @param now German wall time
 * @param area whose public holidays count: the Land's, for nationwide offers those of the whole country
 * @param closures days on which it is closed out of turn
 */
export function openingAt(
  hours: Hours | undefined,
  now: WallTime,
  area: Area,
  closures: readonly Closure[] = [],
): Opening {
  if (hours === undefined) return UNKNOWN
  const times = { hours, area, closures }
  const today = dayOf(now.date, times)
  const inside = at(today.spans, now.minute) !== undefined
  if (inside && today.certain)
    return { open: true, closesAt: closing(times, now.date, now.minute), opensAt: null, holiday: false }
  // On a holiday nobody speaks of, only the usual hours are uncertain; outside them it is closed as on any day.
  return {
    open: inside ? null : false,
    closesAt: null,
    opensAt: opening(times, now),
    holiday: !today.certain,
  }
}

/** What says when an offer, or one office of it, answers. */
export type Answering = Pick<Offer, 'hours' | 'area' | 'closures'> & {
  readonly contact: Pick<Offer['contact'], 'phones'>
}

/** When each number of an offer answers, in their order: a number without hours of its own has those of the offer. */
export function numberOpenings({ hours, area, closures, contact }: Answering, now: WallTime): readonly Opening[] {
  return contact.phones.map((phone) => openingAt(phone.hours ?? hours, now, area, closures))
}

/** Answers now; may answer, for no source tells its hours; does not. */
const order = ({ open }: Opening) => (open === true ? 0 : open === null ? 1 : 2)

/** Whether a number is the better one to call: more likely to be answered now, else sooner. */
function isBetter(one: Opening, other: Opening): boolean {
  if (order(one) !== order(other)) return order(one) < order(other)
  return one.opensAt !== null && (other.opensAt === null || one.opensAt < other.opensAt)
}

/**
 * The place among its numbers of the one to call: that rings now, else may ring now, else rings next; of equals the
 * first.
 */
export function numberToCall(offer: Answering, now: WallTime): number {
  return numberOpenings(offer, now).reduce((best, one, index, all) => (isBetter(one, all[best]!) ? index : best), 0)
}

/** Whether a source gives hours, of the offer or of one of its numbers. */
export function hasHours({ hours, contact }: Pick<Answering, 'hours' | 'contact'>): boolean {
  return hours !== undefined || contact.phones.some((phone) => phone.hours !== undefined)
}

/**
 * Whether an offer can be reached at a moment: of several numbers with hours of their own, the one that rings.
 * @param now German wall time
 */
export function openingOf(offer: Answering, now: WallTime): Opening {
  if (!offer.contact.phones.some((phone) => phone.hours !== undefined))
    return openingAt(offer.hours, now, offer.area, offer.closures)
  return numberOpenings(offer, now)[numberToCall(offer, now)]!
}
