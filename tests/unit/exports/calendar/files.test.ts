import { XMLParser, XMLValidator } from 'fast-xml-parser'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { instantOf, isAllDay, occurrencesOf } from '../../../../src/domain/events/index.ts'
import { LANGUAGES, pathIn } from '../../../../src/domain/rulebook/index.ts'
import { eventFiles } from '../../../../src/exports/calendar/index.ts'
import { bookOf, todaysBook } from '../../../support/sample-events.ts'

const LONG = 'Ein sehr langer Titel über Straßen, Plätze; Wege \\ und 🌲, der nicht in eine Zeile von 75 Oktetten passt'

const book = bookOf({
  evening: { title: `{de: '${LONG}', en: "Long"}`, place: 'null' },
  days: { start: '"2026-12-30"', end: '"2027-01-01"', mode: 'null', onlineTool: 'null' },
  // From winter time into summer time, with a day left out and one called off.
  series: {
    start: '"2026-03-16T18:00"',
    end: '"2026-03-16T19:30"',
    rhythm: '"FREQ=WEEKLY;BYDAY=MO;UNTIL=20260413"',
    except: '["2026-03-23"]',
    calledOff: '["2026-04-06"]',
  },
  monthly: { start: '"2026-12-29"', end: 'null', rhythm: '"FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20270330"' },
  gone: { status: 'cancelled' },
})
const files = eventFiles(book)

function calendarOf(text: string | undefined): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text ?? ''))
}

function eventsOf(calendar: ICAL.Component): ICAL.Event[] {
  return calendar
    .getAllSubcomponents('vevent')
    .filter((component) => !component.hasProperty('recurrence-id'))
    .map((component) => new ICAL.Event(component))
}

beforeAll(() => {
  const zone = calendarOf(files.get('termine/alle.ics')).getFirstSubcomponent('vtimezone')
  if (zone === null) throw new Error('The calendar has no time zone.')
  ICAL.TimezoneService.register(zone)
})

describe('what a calendar program reads', () => {
  it('finds one calendar an event and one with all, in every language', () => {
    const ids = book.events.map(({ id }) => id)
    const names = [...ids.map((id) => `${id}.ics`), 'alle.ics', 'feed.atom']
    expect([...files.keys()].toSorted()).toEqual(
      LANGUAGES.flatMap((language) => names.map((name) => pathIn(language, `/termine/${name}`).slice(1))).toSorted(),
    )
    expect(eventsOf(calendarOf(files.get('termine/alle.ics'))).map(({ uid }) => uid)).toEqual(
      book.events.map(({ uid }) => uid),
    )
  })

  it('sees every event at the instants at which it takes place', () => {
    const calendar = calendarOf(files.get('termine/alle.ics'))
    for (const event of book.events) {
      const read = eventsOf(calendar).find(({ uid }) => uid === event.uid)
      if (read === undefined) throw new Error(event.id)
      const iterator = read.iterator()
      const times: string[] = []
      for (let next = iterator.next(); next && times.length < 20; next = iterator.next()) {
        times.push(next.isDate ? next.toString() : next.toJSDate().toISOString())
      }
      const ours = [...occurrencesOf(event)].map(({ start }) =>
        isAllDay(start) ? start : instantOf(start).toISOString(),
      )
      expect(times, event.id).toEqual(ours)
    }
  })

  it('leaves a day out at the time of the series, as RFC 5545 wants', () => {
    expect(files.get('termine/series.ics')).toContain('\r\nEXDATE;TZID=Europe/Berlin:20260323T180000\r\n')
  })

  it('ends an all-day event with its last day', () => {
    const [read] = eventsOf(calendarOf(files.get('termine/days.ics')))
    expect(read?.startDate.toString()).toBe('2026-12-30')
    // The end is the first day after it (RFC 5545, 3.6.1).
    expect(read?.endDate.toString()).toBe('2027-01-02')
  })

  it('reads the words as they were written', () => {
    const [read] = eventsOf(calendarOf(files.get('termine/evening.ics')))
    expect(read?.summary).toBe(LONG)
    expect(read?.description).toContain('Ein Gespräch.\nVeranstaltet von: Beispiel e. V.')
    expect(read?.location).toBe('online – Zoom')
    const [english] = eventsOf(calendarOf(files.get('en/termine/evening.ics')))
    expect([english?.summary, english?.uid]).toEqual(['Long', read?.uid])
  })

  it('hears what is called off, in the status and in the title', () => {
    const [gone] = calendarOf(files.get('termine/gone.ics')).getAllSubcomponents('vevent')
    expect(gone?.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(gone?.getFirstPropertyValue('summary')).toMatch(/^Abgesagt: /)
    const parts = calendarOf(files.get('termine/series.ics')).getAllSubcomponents('vevent')
    const off = parts.filter((part) => part.hasProperty('recurrence-id'))
    expect(
      off.map((part) => [String(part.getFirstPropertyValue('recurrence-id')), part.getFirstPropertyValue('status')]),
    ).toEqual([['2026-04-06T18:00:00', 'CANCELLED']])
  })

  it('gets lines of at most 75 octets that end as RFC 5545 wants', () => {
    for (const [path, text] of [...files].filter(([name]) => name.endsWith('.ics'))) {
      expect(text.endsWith('END:VCALENDAR\r\n'), path).toBe(true)
      const lines = text.split('\r\n')
      expect(
        lines.filter((line) => line.includes('\n') || Buffer.byteLength(line) > 75),
        path,
      ).toEqual([])
      expect(text).not.toContain('\uFFFD')
    }
    expect(files.get('termine/evening.ics')).toContain('\r\n ')
  })

  it('gets the same calendar from the same events', () => {
    expect([...eventFiles(book)]).toEqual([...files])
  })
})

describe('today’s events', () => {
  const today = eventFiles(todaysBook)

  it('are all in the calendar and in the feed', () => {
    for (const language of LANGUAGES) {
      const folder = pathIn(language, '/termine').slice(1)
      expect(eventsOf(calendarOf(today.get(`${folder}/alle.ics`)))).toHaveLength(todaysBook.events.length)
      expect(today.get(`${folder}/feed.atom`)?.match(/<entry>/g)).toHaveLength(todaysBook.events.length)
    }
  })
})

describe('the feed', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => name === 'entry' || name === 'link',
  })
  const read = (path: string) => {
    const text = files.get(path) ?? ''
    expect(XMLValidator.validate(text)).toBe(true)
    return parser.parse(text).feed
  }

  it('is an Atom feed with what RFC 4287 requires', () => {
    const feed = read('termine/feed.atom')
    expect(feed['@xmlns']).toBe('http://www.w3.org/2005/Atom')
    expect(feed['@xml:lang']).toBe('de')
    expect(feed.id).toMatch(/^urn:uuid:[\da-f-]{36}$/)
    expect(feed.author.name).toBe(book.operator)
    expect(feed.updated).toBe('2026-11-22T00:00:00Z')
    expect(feed.link[0]).toMatchObject({ '@rel': 'self', '@href': 'feed.atom' })
    expect(feed.entry.map(({ id }: { readonly id: string }) => id).toSorted()).toEqual(
      book.events.map(({ uid }) => `urn:uuid:${uid}`).toSorted(),
    )
    for (const entry of feed.entry) {
      expect(entry.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/)
      expect(entry.title).toBeTruthy()
      expect(entry.link[0]['@href']).toMatch(/^\.\/#/)
    }
  })

  it('says when it is, in words, and what is called off', () => {
    const entries: readonly { readonly title: string; readonly summary: string }[] = read('termine/feed.atom').entry
    expect(entries.find(({ title }) => title.startsWith('Abgesagt: '))).toBeDefined()
    const series = entries.find(({ summary }) => summary.includes('jede Woche am Montag'))
    expect(series?.summary).toContain('Montag, 16. März 2026, 18 Uhr bis 19:30 Uhr')
    const monthly = entries.find(({ summary }) => summary.includes('jeden Monat'))
    expect(monthly?.summary).toContain('Dienstag, 29. Dezember 2026 – jeden Monat am letzten Dienstag')
  })

  it('is there also while there is no event', () => {
    const feed = eventFiles({ ...book, events: [] }).get('termine/feed.atom') ?? ''
    expect(XMLValidator.validate(feed)).toBe(true)
    expect(parser.parse(feed).feed.updated).toMatch(/Z$/)
  })
})
