import { expect, it } from 'vitest'
import { programmeAt } from '../../../../src/domain/events/index.ts'
import { parseWallTime } from '../../../../src/domain/matching/index.ts'
import { bookOf, todaysBook } from '../../../support/sample-events.ts'

const { events } = bookOf({
  evening: {},
  'no-end': { end: 'null' },
  'two-days': { start: '"2026-12-07"', end: '"2026-12-08"' },
  'called-off': { status: 'cancelled' },
  series: { rhythm: '"FREQ=WEEKLY;COUNT=9"', calledOff: '["2026-12-14"]' },
})

function at(moment: string, of = events) {
  const now = parseWallTime(moment)
  if (now === null) throw new Error(moment)
  const { coming, past } = programmeAt(of, now)
  return { coming: coming.map(({ event }) => event.id), past: past.map(({ event }) => event.id) }
}

it('shows what is to come, the nearest first, and nothing twice', () => {
  expect(at('2026-12-07T12:00').coming).toEqual(['two-days', 'called-off', 'evening', 'no-end', 'series'])
  expect(at('2026-12-07T12:00').past).toEqual([])
})

it('keeps an event until its end, to the minute', () => {
  expect(at('2026-12-07T19:29').coming).toContain('evening')
  expect(at('2026-12-07T19:30').past).toContain('evening')
})

it('keeps an event whose end nobody names until the day is over', () => {
  expect(at('2026-12-07T23:59').coming).toContain('no-end')
  expect(at('2026-12-08T00:00').past).toContain('no-end')
})

it('keeps an all-day event through its last day', () => {
  expect(at('2026-12-08T23:59').coming).toContain('two-days')
  expect(at('2026-12-09T00:00').past).toContain('two-days')
})

it('keeps a cancelled event, marked, until its date', () => {
  const { coming } = programmeAt(events, { date: '2026-12-07', minute: 0 })
  expect(coming.find(({ event }) => event.id === 'called-off')?.next.calledOff).toBe(true)
  expect(at('2026-12-07T20:00').past).toContain('called-off')
})

it('names the next day of a series and five after it; the one that is called off stays, marked', () => {
  const { coming } = programmeAt(events, { date: '2026-12-08', minute: 0 })
  const series = coming.find(({ event }) => event.id === 'series')
  expect(series?.next).toMatchObject({ start: '2026-12-14T18:00', calledOff: true })
  expect(series?.further.map(({ start }) => start.slice(0, 10))).toEqual([
    '2026-12-21',
    '2026-12-28',
    '2027-01-04',
    '2027-01-11',
    '2027-01-18',
  ])
  expect(at('2027-02-01T19:30').past).toContain('series')
})

it('puts the events that the sources name, all of them over, into the archive', () => {
  const { coming, past } = at('2026-11-22T12:00', [...todaysBook.events])
  const named = todaysBook.events.filter(({ start }) => start < '2026-11').map(({ id }) => id)
  expect(named.length).toBeGreaterThanOrEqual(6)
  expect(past).toEqual(expect.arrayContaining(named))
  expect(coming.filter((id) => named.includes(id))).toEqual([])
})
