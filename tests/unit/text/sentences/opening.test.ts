import { describe, expect, it } from 'vitest'
import type { Opening } from '../../../../src/domain/matching/index.ts'
import { textsFor } from '../../../../src/text/i18n/index.ts'
import { callWords, openingSentence } from '../../../../src/text/sentences/index.ts'

/** Friday, 27 November 2026, 10:30 German wall time. */
const NOW = { date: '2026-11-27', minute: 630 }

const open = (closesAt: string | null): Opening => ({ open: true, closesAt, opensAt: null, holiday: false })
const closed = (opensAt: string | null, holiday = false): Opening => ({ open: false, closesAt: null, opensAt, holiday })
const unknown = (holiday: boolean): Opening => ({ open: null, closesAt: null, opensAt: null, holiday })

const SENTENCES: readonly (readonly [what: string, opening: Opening, de: string, en: string, simple: string])[] = [
  ['day and night', open(null), 'Tag und Nacht erreichbar', 'open day and night', 'Am Tag und in der Nacht'],
  ['open until a full hour', open('2026-11-27T16:00'), 'geöffnet bis 16 Uhr', 'open until 4 pm', 'offen bis 16 Uhr'],
  [
    'open until a minute',
    open('2026-11-27T12:05'),
    'geöffnet bis 12:05 Uhr',
    'open until 12:05 pm',
    'offen bis 12:05 Uhr',
  ],
  [
    'open over midnight',
    open('2026-11-28T02:00'),
    'geöffnet bis morgen um 2 Uhr',
    'open until tomorrow at 2 am',
    'offen bis morgen um 2 Uhr',
  ],
  [
    'open until midnight',
    open('2026-11-28T00:00'),
    'geöffnet bis morgen um 0 Uhr',
    'open until tomorrow at 12 am',
    'offen bis morgen um 0 Uhr',
  ],
  [
    'open until the day after tomorrow',
    open('2026-11-29T08:00'),
    'geöffnet bis Sonntag um 8 Uhr',
    'open until Sunday at 8 am',
    'offen bis Sonntag um 8 Uhr',
  ],
  [
    'closed until later today',
    closed('2026-11-27T14:00'),
    'geschlossen – öffnet heute um 14 Uhr',
    'closed – opens today at 2 pm',
    'geschlossen – öffnet heute um 14 Uhr',
  ],
  [
    'closed until tomorrow',
    closed('2026-11-28T09:30'),
    'geschlossen – öffnet morgen um 9:30 Uhr',
    'closed – opens tomorrow at 9:30 am',
    'geschlossen – öffnet morgen um 9:30 Uhr',
  ],
  [
    'closed until the day after tomorrow',
    closed('2026-11-29T09:00'),
    'geschlossen – öffnet Sonntag um 9 Uhr',
    'closed – opens Sunday at 9 am',
    'geschlossen – öffnet Sonntag um 9 Uhr',
  ],
  [
    'closed over the weekend',
    closed('2026-11-30T00:00'),
    'geschlossen – öffnet Montag um 0 Uhr',
    'closed – opens Monday at 12 am',
    'geschlossen – öffnet Montag um 0 Uhr',
  ],
  [
    'closed for a holiday with a known end',
    closed('2026-11-28T09:00', true),
    'geschlossen – öffnet morgen um 9 Uhr',
    'closed – opens tomorrow at 9 am',
    'geschlossen – öffnet morgen um 9 Uhr',
  ],
  ['closed, nobody knows until when', closed(null), 'gerade geschlossen', 'closed right now', 'jetzt geschlossen'],
  [
    'a holiday that the sources do not mention',
    unknown(true),
    'Heute ist Feiertag. Vielleicht ist niemand erreichbar',
    'Public holiday today: there may be nobody to answer',
    'Heute ist Feiertag. Vielleicht ist niemand da',
  ],
  ['unknown hours', unknown(false), 'Zeiten nicht bekannt', 'hours not known', 'Wir wissen nicht, wann offen ist'],
]

describe.each(SENTENCES)('%s', (_, opening, de, en, simple) => {
  it.each([
    ['de', de],
    ['en', en],
    ['de-simple', simple],
  ] as const)('in %s', (language, sentence) => {
    expect(openingSentence(opening, NOW, language, textsFor(language))).toBe(sentence)
  })
})

it('tomorrow is the next day also at the end of a month and of a year', () => {
  const say = (now: string, opensAt: string) =>
    openingSentence(closed(opensAt), { date: now, minute: 1200 }, 'de', textsFor('de'))
  expect(say('2026-12-31', '2027-01-01T09:00')).toBe('geschlossen – öffnet morgen um 9 Uhr')
  expect(say('2026-11-30', '2026-12-01T09:00')).toBe('geschlossen – öffnet morgen um 9 Uhr')
  expect(say('2028-02-28', '2028-03-01T09:00')).toBe('geschlossen – öffnet Mittwoch um 9 Uhr')
})

const CALLS: readonly (readonly [what: string, opening: Opening, de: string, en: string, simple: string])[] = [
  ['somebody answers', open('2026-11-27T16:00'), 'jetzt anrufen', 'call now', 'jetzt anrufen'],
  ['somebody answers day and night', open(null), 'jetzt anrufen', 'call now', 'jetzt anrufen'],
  ['from later today', closed('2026-11-27T14:00'), 'ab 14 Uhr', 'from 2 pm', 'ab 14 Uhr'],
  ['from tomorrow', closed('2026-11-28T09:30'), 'ab morgen, 9:30 Uhr', 'from tomorrow, 9:30 am', 'ab morgen, 9:30 Uhr'],
  ['from another day', closed('2026-11-30T09:00'), 'ab Montag, 9 Uhr', 'from Monday, 9 am', 'ab Montag, 9 Uhr'],
  ['closed, nobody knows until when', closed(null), 'gerade geschlossen', 'closed right now', 'jetzt geschlossen'],
  ['a holiday', unknown(true), 'heute ist Feiertag', 'public holiday today', 'heute ist Feiertag'],
  ['hours that nobody knows', unknown(false), 'Zeiten unbekannt', 'hours unknown', 'Zeiten unbekannt'],
]

describe.each(CALLS)('under a number: %s', (_, opening, de, en, simple) => {
  it.each([
    ['de', de],
    ['en', en],
    ['de-simple', simple],
  ] as const)('in %s', (language, words) => {
    expect(callWords(opening, NOW, language, textsFor(language))).toBe(words)
    // Without a clock nobody knows.
    expect(callWords(opening, null, language, textsFor(language))).toBeUndefined()
  })
})
