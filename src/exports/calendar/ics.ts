import type { TFunction } from 'i18next'
import { daysBetween, instantOf, isAllDay, WEEKDAYS } from '../../domain/events/index.ts'
import { addDays } from '../../domain/matching/index.ts'
import type { EventText, PublicEvent, Rhythm } from '../../domain/rulebook/index.ts'
import { titleWords } from '../../text/sentences/index.ts'
import { contentLines, escapeText } from './content-lines.ts'

/** Central European time with the changes that the EU has had since 1996 (directive 2000/84/EC and those before it). */
const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
]

const compact = (time: string) => time.replace(/[-:]/g, '')

/** A property that holds a time: a date, or a wall time in Berlin. */
function timed(name: string, time: string): string {
  return isAllDay(time) ? `${name};VALUE=DATE:${compact(time)}` : `${name};TZID=Europe/Berlin:${compact(time)}00`
}

/** The last day of a series; where the series has a time of day, RFC 5545 wants that instant in UTC. */
function untilOf(until: string, allDay: boolean): string {
  if (allDay) return compact(until)
  return `${compact(instantOf(`${until}T23:59`).toISOString().slice(0, 19))}Z`
}

/**
 * The number of a revision, which calendar programs compare (RFC 5545, 3.8.7.4): the day of the last check as a number,
 * because editors keep no count. It grows whenever somebody has checked again.
 */
const revisionOf = (checked: string) => daysBetween('1970-01-01', checked)

/**
 * A rhythm as an RRULE (RFC 5545, 3.3.10).
 * @param rhythm the rhythm of a series
 * @param allDay whether the series has days without times
 * @returns the value of the property
 */
export function rruleOf({ every, interval, days, count, until }: Rhythm, allDay: boolean): string {
  return [
    `FREQ=${every === 'week' ? 'WEEKLY' : 'MONTHLY'}`,
    ...(interval === 1 ? [] : [`INTERVAL=${interval}`]),
    ...(days.length === 0
      ? []
      : [`BYDAY=${days.map(({ weekday, nth }) => `${nth ?? ''}${WEEKDAYS[weekday]}`).join(',')}`]),
    ...(count === undefined ? [] : [`COUNT=${count}`]),
    ...(until === undefined ? [] : [`UNTIL=${untilOf(until, allDay)}`]),
  ].join(';')
}

const STATUS: { readonly [S in PublicEvent['status']]: string } = {
  scheduled: 'CONFIRMED',
  'moved-online': 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
}

function placeWords({ place }: EventText, { mode, onlineTool }: PublicEvent, t: TFunction): string | undefined {
  const online =
    mode === undefined || mode === 'on-site'
      ? undefined
      : [t('dates.mode.online'), onlineTool].filter(Boolean).join(' – ')
  return [place, online].filter(Boolean).join(' / ') || undefined
}

function eventLines(event: PublicEvent, text: EventText, t: TFunction): readonly (string | undefined)[] {
  const { start, end, rhythm, registration } = event
  const allDay = isAllDay(start)
  // The end of an all-day event is the day after its last (RFC 5545, 3.6.1).
  const endLine = (first: string, last: string | undefined) =>
    allDay ? timed('DTEND', addDays(last ?? first, 1)) : last && timed('DTEND', last)
  const description = [
    text.summary,
    `${t('dates.organiser')}: ${[event.organiser, ...event.coOrganisers].join(', ')}`,
    text.joinInfo,
    registration?.url && `${t('dates.registration')}: ${registration.url}`,
  ]
  const url = registration?.url ?? text.sources.find((source) => source.url !== undefined)?.url
  const place = placeWords(text, event, t)
  const changed = `${compact(event.lastChecked)}T000000Z`
  const common = [
    `UID:${event.uid}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${revisionOf(event.lastChecked)}`,
  ]
  return [
    'BEGIN:VEVENT',
    ...common,
    timed('DTSTART', start),
    endLine(start, end),
    rhythm && `RRULE:${rruleOf(rhythm, allDay)}`,
    ...event.except.map((day) => timed('EXDATE', day + start.slice(10))),
    `SUMMARY:${escapeText(titleWords(text.title, event.status, t))}`,
    `DESCRIPTION:${escapeText(description.filter(Boolean).join('\n'))}`,
    place && `LOCATION:${escapeText(place)}`,
    url && `URL:${url}`,
    `CATEGORIES:${escapeText(t(`dates.kind.${event.kind}`))}`,
    `STATUS:${STATUS[event.status]}`,
    'END:VEVENT',
    // One time of a series that is called off: the same event, told apart by the time that it had.
    ...event.calledOff.flatMap((day) => [
      'BEGIN:VEVENT',
      ...common,
      timed('RECURRENCE-ID', day + start.slice(10)),
      timed('DTSTART', day + start.slice(10)),
      endLine(day, end && addDays(day, daysBetween(start, end)) + end.slice(10)),
      `SUMMARY:${escapeText(titleWords(text.title, 'cancelled', t))}`,
      'STATUS:CANCELLED',
      'END:VEVENT',
    ]),
  ]
}

/**
 * Writes events as a calendar (RFC 5545), to open once or to subscribe to.
 * @param events each with its texts
 * @param name the name that calendar programs show
 * @param t translator of the calendar's language
 * @returns the text of the calendar
 */
export function writeCalendar(
  events: readonly { readonly event: PublicEvent; readonly text: EventText }[],
  name: string,
  t: TFunction,
): string {
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lotse//Termine//DE',
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...ZONE,
    ...events.flatMap(({ event, text }) => eventLines(event, text, t)),
    'END:VCALENDAR',
  ])
}
