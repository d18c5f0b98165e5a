import { describe, expect, it } from 'vitest'
import { daysOf, occurrencesOf } from '../../../../src/domain/events/index.ts'
import type { PublicEvent, Rhythm } from '../../../../src/domain/rulebook/index.ts'

/** The first days of a rhythm. */
function first(count: number, rhythm: Rhythm, start: string): readonly string[] {
  const days: string[] = []
  for (const day of daysOf(rhythm, start)) {
    days.push(day)
    if (days.length === count) break
  }
  return days
}

describe('the days of a rhythm', () => {
  it('every week, on the weekday on which it starts', () => {
    expect(first(3, { every: 'week', interval: 1, days: [] }, '2026-12-02')).toEqual([
      '2026-12-02',
      '2026-12-09',
      '2026-12-16',
    ])
  })

  it('every second week, on named days and none before the start', () => {
    const days = [{ weekday: 0 }, { weekday: 3 }] as const
    expect(first(4, { every: 'week', interval: 2, days }, '2026-12-02')).toEqual([
      '2026-12-03',
      '2026-12-14',
      '2026-12-17',
      '2026-12-28',
    ])
  })

  it('every month, on the day of the start where the month has it', () => {
    expect(first(4, { every: 'month', interval: 1, days: [] }, '2026-12-30')).toEqual([
      '2026-12-30',
      '2027-01-30',
      '2027-03-30',
      '2027-04-30',
    ])
  })

  it('every third month, on counted weekdays from the front and from the end', () => {
    const days = [
      { weekday: 1, nth: 1 },
      { weekday: 4, nth: -1 },
    ] as const
    expect(first(4, { every: 'month', interval: 3, days }, '2026-12-01')).toEqual([
      '2026-12-01',
      '2026-12-25',
      '2027-03-02',
      '2027-03-26',
    ])
  })

  it('every month, on all of its Mondays', () => {
    expect(first(5, { every: 'month', interval: 1, days: [{ weekday: 0 }] }, '2026-12-14')).toEqual([
      '2026-12-14',
      '2026-12-21',
      '2026-12-28',
      '2027-01-04',
      '2027-01-11',
    ])
  })

  it('ends after its count, and with its last day', () => {
    const weekly = { every: 'week', interval: 1, days: [] } as const
    expect([...daysOf({ ...weekly, count: 1 }, '2026-12-02')]).toEqual(['2026-12-02'])
    expect([...daysOf({ ...weekly, until: '2026-12-09' }, '2026-12-02')]).toEqual(['2026-12-02', '2026-12-09'])
    expect([...daysOf({ ...weekly, until: '2026-12-08' }, '2026-12-02')]).toEqual(['2026-12-02'])
  })

  it('ends also where it meets no day any more, and not where it only pauses', () => {
    expect([...daysOf({ every: 'month', interval: 12, days: [] }, '2026-02-30')]).toEqual([])
    expect(first(2, { every: 'month', interval: 12, days: [] }, '2028-02-29')).toEqual(['2028-02-29', '2032-02-29'])
  })
})

const EVENING: PublicEvent = {
  id: 'evening',
  uid: 'x',
  kind: 'lecture',
  area: 'DE',
  start: '2026-12-07T18:00',
  except: [],
  calledOff: [],
  status: 'scheduled',
  free: null,
  organiser: 'x',
  coOrganisers: [],
  speakers: [],
  camera: null,
  realName: null,
  recorded: null,
  confidential: null,
  captions: null,
  signLanguage: null,
  stepFree: null,
  languages: [],
  lastChecked: '2026-12-01',
}

describe('the times of an event', () => {
  it('one, with or without an end', () => {
    expect([...occurrencesOf(EVENING)]).toStrictEqual([{ start: '2026-12-07T18:00', calledOff: false }])
    expect([...occurrencesOf({ ...EVENING, end: '2026-12-08T01:00', status: 'cancelled' })]).toStrictEqual([
      { start: '2026-12-07T18:00', end: '2026-12-08T01:00', calledOff: true },
    ])
  })

  it('of a series of whole days, each as long as the first; an excepted one counts, one called off stays', () => {
    const rhythm = { every: 'week', interval: 1, days: [], count: 3 } as const
    const days = { start: '2026-12-07', end: '2026-12-09', rhythm, except: ['2026-12-14'], calledOff: ['2026-12-21'] }
    expect([...occurrencesOf({ ...EVENING, ...days })]).toStrictEqual([
      { start: '2026-12-07', end: '2026-12-09', calledOff: false },
      { start: '2026-12-21', end: '2026-12-23', calledOff: true },
    ])
  })
})
