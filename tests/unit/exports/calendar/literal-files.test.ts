import { describe, expect, it } from 'vitest'
import type { EventText, PublicEvent } from '../../../../src/domain/rulebook/index.ts'
import { eventFiles } from '../../../../src/exports/calendar/index.ts'

/** Every second month on the third Monday: one day left out, one called off. */
const SERIES: PublicEvent = {
  id: 'series',
  uid: '11111111-1111-5111-8111-111111111111',
  kind: 'exchange',
  area: 'SN',
  start: '2026-03-16T18:00',
  end: '2026-03-16T19:30',
  rhythm: { every: 'month', interval: 2, days: [{ weekday: 0, nth: 3 }], until: '2026-09-21' },
  except: ['2026-05-18'],
  calledOff: ['2026-07-20'],
  mode: 'both',
  status: 'scheduled',
  onlineTool: 'Zoom',
  registration: { required: true, url: 'https://example.org/anmeldung' },
  free: true,
  organiser: 'Beispiel e. V.',
  coOrganisers: ['Zweite gGmbH'],
  speakers: [],
  camera: null,
  realName: null,
  recorded: null,
  confidential: null,
  captions: null,
  signLanguage: null,
  stepFree: null,
  languages: ['de'],
  lastChecked: '2026-02-01',
}

/** Three whole days over the end of the year, postponed; checked later than the series. */
const DAYS: PublicEvent = {
  ...SERIES,
  id: 'days',
  uid: '22222222-2222-5222-8222-222222222222',
  kind: 'conference',
  start: '2026-12-30',
  end: '2027-01-01',
  rhythm: undefined,
  except: [],
  calledOff: [],
  mode: undefined,
  status: 'postponed',
  onlineTool: undefined,
  registration: undefined,
  coOrganisers: [],
  lastChecked: '2026-11-25',
}

const text = (title: string, place?: string): EventText => ({
  title,
  summary: 'Kurz; & gut.',
  ...(place === undefined ? {} : { place, joinInfo: 'Bitte klingeln.' }),
  sources: [{ title: 'Quelle', url: 'https://example.org/quelle' }],
})
const texts = { series: text('Austausch, <offen>', 'Rathaus, Saal 2'), days: text('Tagung') }

const files = eventFiles({
  events: [SERIES, DAYS],
  texts: { de: texts, en: texts, 'de-simple': texts },
  brand: 'Lotse',
  operator: 'Betreiberin e. V.',
  feedIds: { de: 'urn:uuid:a', en: 'urn:uuid:b', 'de-simple': 'urn:uuid:c' },
})

/** The lines of a calendar, unfolded, after the definition of the time zone. */
function events(path: string): readonly string[] {
  const lines = files.get(path)!.replaceAll('\r\n ', '').split('\r\n')
  return lines.slice(lines.indexOf('END:VTIMEZONE') + 1)
}

describe('the calendar', () => {
  it('begins with what it is, how often to ask for it, and German time', () => {
    expect(files.get('termine/alle.ics')!.split('\r\n').slice(0, 25)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Lotse//Termine//DE',
      'CALSCALE:GREGORIAN',
      'NAME:Lotse: Termine und Austausch',
      'X-WR-CALNAME:Lotse: Termine und Austausch',
      'REFRESH-INTERVAL;VALUE=DURATION:P1D',
      'X-PUBLISHED-TTL:P1D',
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
    ])
  })

  it('holds a series with its rhythm, the day left out and the day called off', () => {
    expect(events('termine/series.ics')).toEqual([
      'BEGIN:VEVENT',
      'UID:11111111-1111-5111-8111-111111111111',
      'DTSTAMP:20260201T000000Z',
      'LAST-MODIFIED:20260201T000000Z',
      'SEQUENCE:20485',
      'DTSTART;TZID=Europe/Berlin:20260316T180000',
      'DTEND;TZID=Europe/Berlin:20260316T193000',
      // The last day ends at 23:59 in German summer time.
      'RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=3MO;UNTIL=20260921T215900Z',
      'EXDATE;TZID=Europe/Berlin:20260518T180000',
      'SUMMARY:Austausch\\, <offen>',
      'DESCRIPTION:Kurz\\; & gut.\\nVeranstaltet von: Beispiel e. V.\\, Zweite gGmbH\\nBitte klingeln.\\nAnmeldung: https://example.org/anmeldung',
      'LOCATION:Rathaus\\, Saal 2 / online – Zoom',
      'URL:https://example.org/anmeldung',
      'CATEGORIES:Austausch',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:11111111-1111-5111-8111-111111111111',
      'DTSTAMP:20260201T000000Z',
      'LAST-MODIFIED:20260201T000000Z',
      'SEQUENCE:20485',
      'RECURRENCE-ID;TZID=Europe/Berlin:20260720T180000',
      'DTSTART;TZID=Europe/Berlin:20260720T180000',
      'DTEND;TZID=Europe/Berlin:20260720T193000',
      'SUMMARY:Abgesagt: Austausch\\, <offen>',
      'STATUS:CANCELLED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('holds whole days, which end on the day after the last, and what is postponed', () => {
    expect(events('en/termine/days.ics')).toEqual([
      'BEGIN:VEVENT',
      'UID:22222222-2222-5222-8222-222222222222',
      'DTSTAMP:20261125T000000Z',
      'LAST-MODIFIED:20261125T000000Z',
      'SEQUENCE:20782',
      'DTSTART;VALUE=DATE:20261230',
      'DTEND;VALUE=DATE:20270102',
      'SUMMARY:Postponed: Tagung',
      'DESCRIPTION:Kurz\\; & gut.\\nOrganised by: Beispiel e. V.',
      'URL:https://example.org/quelle',
      'CATEGORIES:Conference',
      'STATUS:TENTATIVE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it.each([
    ['scheduled', 'CONFIRMED', 'Tagung'],
    ['moved-online', 'CONFIRMED', 'Jetzt online: Tagung'],
    ['postponed', 'TENTATIVE', 'Verschoben: Tagung'],
    ['cancelled', 'CANCELLED', 'Abgesagt: Tagung'],
  ] as const)('says of an event that is %s: %s', (status, written, title) => {
    const [only] = [...eventFiles(book(status))].filter(([path]) => path === 'termine/days.ics')
    expect(only?.[1]).toContain(`\r\nSTATUS:${written}\r\n`)
    expect(only?.[1]).toContain(`\r\nSUMMARY:${title}\r\n`)
  })
})

function book(status: PublicEvent['status']) {
  return {
    events: [{ ...DAYS, status }],
    texts: { de: texts, en: texts, 'de-simple': texts },
    brand: 'Lotse',
    operator: 'Betreiberin e. V.',
    feedIds: { de: 'urn:uuid:a', en: 'urn:uuid:b', 'de-simple': 'urn:uuid:c' },
  }
}

describe('the feed', () => {
  it('has the event that was checked last first, with its times in words', () => {
    expect(files.get('termine/feed.atom')!.split('\n')).toEqual([
      '<?xml version="1.0" encoding="utf-8"?>',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">',
      '<id>urn:uuid:a</id>',
      '<title>Lotse: Termine und Austausch</title>',
      '<updated>2026-11-25T00:00:00Z</updated>',
      '<link rel="self" type="application/atom+xml" href="feed.atom"/>',
      '<link rel="alternate" type="text/html" href="./"/>',
      '<author><name>Betreiberin e. V.</name></author>',
      '<entry>',
      '<id>urn:uuid:22222222-2222-5222-8222-222222222222</id>',
      '<title>Verschoben: Tagung</title>',
      '<updated>2026-11-25T00:00:00Z</updated>',
      '<link rel="alternate" type="text/html" href="./#days"/>',
      '<link rel="related" type="text/calendar" href="days.ics"/>',
      '<category term="conference" label="Tagung"/>',
      '<summary>Mittwoch, 30. Dezember 2026 bis Freitag, 1. Januar 2027. Kurz; &amp; gut.</summary>',
      '</entry>',
      '<entry>',
      '<id>urn:uuid:11111111-1111-5111-8111-111111111111</id>',
      '<title>Austausch, &lt;offen&gt;</title>',
      '<updated>2026-02-01T00:00:00Z</updated>',
      '<link rel="alternate" type="text/html" href="./#series"/>',
      '<link rel="related" type="text/calendar" href="series.ics"/>',
      '<category term="exchange" label="Austausch"/>',
      '<summary>Montag, 16. März 2026, 18 Uhr bis 19:30 Uhr – alle 2 Monate am dritten Montag. Kurz; &amp; gut.</summary>',
      '</entry>',
      '</feed>',
      '',
    ])
  })
})
