import { describe, expect, it } from 'vitest'
import { hasHours, numberOpenings, numberToCall, openingOf } from '../../../../src/domain/matching/index.ts'
import { at, hoursOf } from '../../../support/times.ts'

/** A line for parents on weekdays, and one for children that is there on Saturday, too. */
const TWO = {
  area: 'DE',
  contact: {
    phones: [
      { number: '1', dial: '1', hours: hoursOf('Mo-Fr 09:00-17:00; PH off') },
      { number: '2', dial: '2', hours: hoursOf('Mo-Sa 14:00-20:00; PH off') },
    ],
  },
} as const

describe('numbers with hours of their own', () => {
  it.each([
    ['2026-12-05T15:00', true, '2026-12-05T20:00', null, 1],
    ['2026-12-04T10:00', true, '2026-12-04T17:00', null, 0],
    ['2026-12-04T15:00', true, '2026-12-04T17:00', null, 0],
    ['2026-12-04T18:00', true, '2026-12-04T20:00', null, 1],
    ['2026-12-05T10:00', false, null, '2026-12-05T14:00', 1],
    ['2026-12-06T10:00', false, null, '2026-12-07T09:00', 0],
  ])('at %s the offer is open: %s, until %s, from %s: number %i', (moment, open, closesAt, opensAt, number) => {
    expect(openingOf(TWO, at(moment))).toEqual({ open, closesAt, opensAt, holiday: false })
    expect(numberToCall(TWO, at(moment))).toBe(number)
  })

  it('say for each number whether it rings', () => {
    expect(numberOpenings(TWO, at('2026-12-05T15:00')).map(({ open }) => open)).toEqual([false, true])
  })

  it('take the hours of the offer where a number has none of its own', () => {
    const offer = {
      ...TWO,
      hours: hoursOf('24/7'),
      contact: { phones: [{ number: '1', dial: '1' }, TWO.contact.phones[1]] },
    }
    expect(openingOf(offer, at('2026-12-06T03:00'))).toMatchObject({ open: true, closesAt: null })
    expect(numberToCall(offer, at('2026-12-06T03:00'))).toBe(0)
  })

  it('give way to a number that may be answered, where they are closed: no source tells its hours', () => {
    // As the parents' and the children's line: hours are known of the second alone.
    const offer = { area: 'DE', contact: { phones: [{ number: '1', dial: '1' }, TWO.contact.phones[1]] } } as const
    expect(numberToCall(offer, at('2026-12-05T10:00'))).toBe(0)
    expect(openingOf(offer, at('2026-12-05T10:00')).open).toBeNull()
    expect(numberToCall(offer, at('2026-12-05T15:00'))).toBe(1)
    expect(openingOf(offer, at('2026-12-05T15:00')).open).toBe(true)
    expect([hasHours(offer), hasHours({ contact: { phones: [{ number: '1', dial: '1' }] } })]).toEqual([true, false])
  })

  it('are all shut on a day on which the offer is closed out of turn', () => {
    const offer = { ...TWO, closures: [{ from: '2026-12-01', to: '2026-12-31' }] }
    expect(openingOf(offer, at('2026-12-05T15:00'))).toMatchObject({ open: false, opensAt: '2027-01-02T14:00' })
  })
})
