import { describe, expect, it } from 'vitest'
import { recommend } from '../../../../src/domain/matching/index.ts'
import { rulebook } from '../../../support/rules.ts'
import { at } from '../../../support/times.ts'

/** The hotline's card at a moment of German wall time. */
function hotlineAt(moment: string) {
  const { open, closesAt, opensAt, holiday } = recommend(rulebook, {}, at(moment)).hotline
  return { open, closesAt, opensAt, holiday }
}

describe('the hotline', () => {
  it.each([
    ['Tuesday morning', '2026-12-01T10:00', true, '2026-12-01T16:00', null],
    ['before it opens', '2026-12-01T08:59', false, null, '2026-12-01T09:00'],
    ['Friday at closing time', '2026-12-04T16:00', false, null, '2026-12-07T09:00'],
    ['Saturday', '2026-12-05T11:00', false, null, '2026-12-07T09:00'],
  ])('%s', (_, moment, open, closesAt, opensAt) => {
    expect(hotlineAt(moment)).toEqual({ open, closesAt, opensAt, holiday: false })
  })

  it('is not said to be open on Christmas Day, for no source says so', () => {
    expect(hotlineAt('2026-12-25T10:00')).toEqual({
      open: null,
      closesAt: null,
      opensAt: '2026-12-28T09:00',
      holiday: true,
    })
  })

  it('is closed on days that the site names, and says when it opens again', () => {
    const closures = [{ from: '2026-12-24', to: '2027-01-01' }]
    const offers = rulebook.offers.map((offer) => (offer.id === 'de-starke-stelle' ? { ...offer, closures } : offer))
    const { hotline } = recommend({ ...rulebook, offers }, {}, at('2026-12-28T10:00'))
    expect(hotline).toMatchObject({ open: false, opensAt: '2027-01-04T09:00' })
  })
})
