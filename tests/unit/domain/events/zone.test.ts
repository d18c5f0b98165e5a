import { describe, expect, it } from 'vitest'
import { instantOf, isAllDay, isOnTheClock, withOffset } from '../../../../src/domain/events/index.ts'

describe('German wall time', () => {
  it.each([
    ['2026-12-01T18:00', '2026-12-01T17:00:00.000Z', '+01:00'],
    ['2026-07-01T18:00', '2026-07-01T16:00:00.000Z', '+02:00'],
    ['2026-03-29T01:59', '2026-03-29T00:59:00.000Z', '+01:00'],
    ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z', '+02:00'],
    // The hour that comes twice: the first of the two.
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z', '+02:00'],
    ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z', '+01:00'],
  ])('%s is %s', (wall, instant, offset) => {
    expect(instantOf(wall).toISOString()).toBe(instant)
    expect(withOffset(wall)).toBe(`${wall}${offset}`)
    expect(isOnTheClock(wall)).toBe(true)
  })

  it('knows the hour that the clocks skip', () => {
    expect(isOnTheClock('2026-03-29T02:30')).toBe(false)
    expect(instantOf('2026-03-29T02:30').toISOString()).toBe('2026-03-29T01:30:00.000Z')
  })

  it('leaves a day alone, which is on every clock', () => {
    expect(withOffset('2026-12-01')).toBe('2026-12-01')
    expect(isOnTheClock('2026-12-01')).toBe(true)
    expect(isAllDay('2026-12-01')).toBe(true)
    expect(isAllDay('2026-12-01T18:00')).toBe(false)
  })

  it('reads a skipped time with the offset before the change', () => {
    expect(withOffset('2026-03-29T02:30')).toBe('2026-03-29T02:30+01:00')
  })
})
