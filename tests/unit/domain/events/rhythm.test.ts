import { describe, expect, it } from 'vitest'
import { readRhythm } from '../../../../src/domain/events/index.ts'

describe('a rule of RFC 5545 as editors write it', () => {
  it.each<[string, object]>([
    ['FREQ=WEEKLY', { every: 'week', interval: 1, days: [] }],
    ['FREQ=MONTHLY', { every: 'month', interval: 1, days: [] }],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU', { every: 'week', interval: 2, days: [{ weekday: 0 }, { weekday: 6 }] }],
    ['COUNT=999;FREQ=WEEKLY', { every: 'week', interval: 1, days: [], count: 999 }],
    [
      'FREQ=MONTHLY;BYDAY=1TU,+2WE,-1FR,SA;UNTIL=20261231',
      {
        every: 'month',
        interval: 1,
        days: [{ weekday: 1, nth: 1 }, { weekday: 2, nth: 2 }, { weekday: 4, nth: -1 }, { weekday: 5 }],
        until: '2026-12-31',
      },
    ],
  ])('%s', (text, rhythm) => {
    expect(readRhythm(text)).toStrictEqual({ rhythm })
  })

  const FREQ = 'FREQ fehlt oder ist unbekannt. Erlaubt: FREQ=WEEKLY, FREQ=MONTHLY.'
  const UNTIL = 'UNTIL braucht einen Tag ohne Striche, zum Beispiel UNTIL=20261231.'
  const DAYS = 'ist kein Wochentag. Erlaubt: MO, TU, WE, TH, FR, SA, SU.'
  const KNOWN = 'ist hier unbekannt. Erlaubt: FREQ, INTERVAL, BYDAY, COUNT, UNTIL, mit Strichpunkt getrennt.'
  it.each([
    ['INTERVAL=2', FREQ],
    ['FREQ=DAILY', FREQ],
    ['FREQ', FREQ],
    ['', `„“ ${KNOWN}`],
    ['FREQ=WEEKLY;BYMONTH=3', `„BYMONTH=3“ ${KNOWN}`],
    ['FREQ=WEEKLY;FREQ=WEEKLY', 'FREQ steht zweimal da.'],
    ['FREQ=WEEKLY;COUNT=2;UNTIL=20261231', 'COUNT und UNTIL zusammen gehen nicht. Bitte eines davon löschen.'],
    ['FREQ=WEEKLY;INTERVAL=0', 'INTERVAL braucht eine ganze Zahl von 1 bis 999.'],
    ['FREQ=WEEKLY;INTERVAL=x1', 'INTERVAL braucht eine ganze Zahl von 1 bis 999.'],
    ['FREQ=WEEKLY;COUNT=1000', 'COUNT braucht eine ganze Zahl von 1 bis 999.'],
    ['FREQ=WEEKLY;COUNT=1x', 'COUNT braucht eine ganze Zahl von 1 bis 999.'],
    ['FREQ=WEEKLY;COUNT', 'COUNT braucht eine ganze Zahl von 1 bis 999.'],
    ['FREQ=WEEKLY;BYDAY=XX', `„XX“ ${DAYS}`],
    ['FREQ=WEEKLY;BYDAY=', `„“ ${DAYS}`],
    ['FREQ=MONTHLY;BYDAY=6MO', `„6MO“ ${DAYS}`],
    ['FREQ=MONTHLY;BYDAY=x1MO', `„x1MO“ ${DAYS}`],
    ['FREQ=MONTHLY;BYDAY=1MOx', `„1MOx“ ${DAYS}`],
    ['FREQ=WEEKLY;BYDAY=MO,1TU', '„1TU“: Eine Zahl vor dem Tag geht nur bei FREQ=MONTHLY.'],
    ['FREQ=WEEKLY;UNTIL=2026-12-31', UNTIL],
    ['FREQ=WEEKLY;UNTIL=20261301', UNTIL],
    ['FREQ=WEEKLY;UNTIL=20260230', UNTIL],
    ['FREQ=WEEKLY;UNTIL=x20261231', UNTIL],
    ['FREQ=WEEKLY;UNTIL=20261231x', UNTIL],
  ])('%s is refused with the remedy', (text, message) => {
    expect(readRhythm(text)).toStrictEqual({ message })
  })
})
