import { describe, expect, it } from 'vitest'
import type { Occurrence } from '../../../../src/domain/events/index.ts'
import { LANGUAGES, type PublicEvent, type Rhythm } from '../../../../src/domain/rulebook/index.ts'
import { textsFor } from '../../../../src/text/i18n/index.ts'
import { rhythmWords, titleWords, whenWords } from '../../../../src/text/sentences/index.ts'

const at = (start: string, end?: string): Occurrence => ({
  start,
  calledOff: false,
  ...(end === undefined ? {} : { end }),
})

describe('when an event takes place', () => {
  it.each<readonly [string, Occurrence, string, string]>([
    [
      'an evening',
      at('2026-12-07T18:00', '2026-12-07T19:30'),
      'Montag, 7. Dezember 2026, 18 Uhr bis 19:30 Uhr',
      'Monday, 7 December 2026, 6 pm to 7:30 pm',
    ],
    [
      'without an end',
      at('2026-12-08T09:05'),
      'Dienstag, 8. Dezember 2026, 9:05 Uhr',
      'Tuesday, 8 December 2026, 9:05 am',
    ],
    [
      'over midnight',
      at('2026-12-31T22:00', '2027-01-01T00:30'),
      'Donnerstag, 31. Dezember 2026, 22 Uhr bis Freitag, 1. Januar 2027, 0:30 Uhr',
      'Thursday, 31 December 2026, 10 pm to Friday, 1 January 2027, 12:30 am',
    ],
    [
      'at noon and at midnight',
      at('2026-12-05T12:00', '2026-12-06T00:00'),
      'Samstag, 5. Dezember 2026, 12 Uhr bis Sonntag, 6. Dezember 2026, 0 Uhr',
      'Saturday, 5 December 2026, 12 pm to Sunday, 6 December 2026, 12 am',
    ],
    ['a whole day', at('2026-12-09'), 'Mittwoch, 9. Dezember 2026', 'Wednesday, 9 December 2026'],
    [
      'a whole day that names itself as its end',
      at('2026-12-09', '2026-12-09'),
      'Mittwoch, 9. Dezember 2026',
      'Wednesday, 9 December 2026',
    ],
    [
      'several days',
      at('2026-12-30', '2027-01-01'),
      'Mittwoch, 30. Dezember 2026 bis Freitag, 1. Januar 2027',
      'Wednesday, 30 December 2026 to Friday, 1 January 2027',
    ],
  ])('%s', (_, occurrence, de, en) => {
    expect(whenWords(occurrence, 'de', textsFor('de'))).toBe(de)
    expect(whenWords(occurrence, 'en', textsFor('en'))).toBe(en)
    expect(whenWords(occurrence, 'de-simple', textsFor('de-simple'))).toBe(de)
  })
})

describe('how an event repeats', () => {
  const week = (interval: number, days: Rhythm['days'] = []): Rhythm => ({ every: 'week', interval, days })
  const month = (interval: number, days: Rhythm['days'] = []): Rhythm => ({ every: 'month', interval, days })
  // Its first day, 28 December 2026, is a Monday.
  it.each<readonly [Rhythm, string, string]>([
    [week(1), 'jede Woche am Montag', 'every week on Monday'],
    [week(2), 'alle 2 Wochen am Montag', 'every 2 weeks on Monday'],
    [
      week(1, [{ weekday: 1 }, { weekday: 6 }]),
      'jede Woche am Dienstag, am Sonntag',
      'every week on Tuesday, on Sunday',
    ],
    [month(1), 'jeden Monat am 28.', 'every month on day 28'],
    [month(3), 'alle 3 Monate am 28.', 'every 3 months on day 28'],
    [month(1, [{ weekday: 4 }]), 'jeden Monat an jedem Freitag', 'every month on every Friday'],
    [month(1, [{ weekday: 0, nth: 1 }]), 'jeden Monat am ersten Montag', 'every month on the first Monday'],
    [month(1, [{ weekday: 1, nth: 2 }]), 'jeden Monat am zweiten Dienstag', 'every month on the second Tuesday'],
    [month(1, [{ weekday: 2, nth: 3 }]), 'jeden Monat am dritten Mittwoch', 'every month on the third Wednesday'],
    [month(1, [{ weekday: 3, nth: 4 }]), 'jeden Monat am vierten Donnerstag', 'every month on the fourth Thursday'],
    [month(1, [{ weekday: 4, nth: 5 }]), 'jeden Monat am fünften Freitag', 'every month on the fifth Friday'],
    [month(2, [{ weekday: 4, nth: -1 }]), 'alle 2 Monate am letzten Freitag', 'every 2 months on the last Friday'],
    [
      month(1, [{ weekday: 5, nth: -2 }]),
      'jeden Monat am vorletzten Samstag',
      'every month on the second to last Saturday',
    ],
    [
      month(1, [
        { weekday: 0, nth: 1 },
        { weekday: 2, nth: -1 },
      ]),
      'jeden Monat am ersten Montag, am letzten Mittwoch',
      'every month on the first Monday, on the last Wednesday',
    ],
  ])('%j', (rhythm, de, en) => {
    expect(rhythmWords(rhythm, '2026-12-28T18:00', textsFor('de'))).toBe(de)
    expect(rhythmWords(rhythm, '2026-12-28T18:00', textsFor('en'))).toBe(en)
    expect(rhythmWords(rhythm, '2026-12-28', textsFor('de-simple'))).toBe(de)
  })
})

describe('the title of an event', () => {
  const TITLES: { readonly [S in PublicEvent['status']]: readonly [string, string, string] } = {
    scheduled: ['Vortrag', 'Vortrag', 'Vortrag'],
    cancelled: ['Abgesagt: Vortrag', 'Cancelled: Vortrag', 'Abgesagt: Vortrag'],
    postponed: ['Verschoben: Vortrag', 'Postponed: Vortrag', 'Verschoben: Vortrag'],
    'moved-online': ['Jetzt online: Vortrag', 'Now online: Vortrag', 'Jetzt im Internet: Vortrag'],
  }
  it.each(Object.keys(TITLES) as PublicEvent['status'][])('that is %s', (status) => {
    const [de, en, simple] = TITLES[status]
    const said = LANGUAGES.map((language) => [language, titleWords('Vortrag', status, textsFor(language))])
    expect(Object.fromEntries(said)).toEqual({ de, en, 'de-simple': simple })
  })
})
