import { describe, expect, it } from 'vitest'
import { recommend } from '../../../../src/domain/matching/index.ts'
import type { Answers, Offer, Policy } from '../../../../src/domain/rulebook/index.ts'
import { at } from '../../../support/times.ts'
import { HOTLINE, offer, tinyRules, WEBSITE } from '../../../support/tiny-rules.ts'

const THREAT: Answers = { danger: 'no', incident: ['threat'], location: 'SN', police: 'no' }

function resultOf(offers: readonly Offer[], answers: Answers = THREAT, policy: Partial<Policy> = {}) {
  return recommend(tinyRules(offers, policy), answers, at('2026-12-01T10:00'))
}
const ids = (listed: readonly { readonly offer: string }[]) => listed.map(({ offer: id }) => id)

describe('a recommendation', () => {
  it('holds back what a no to the police closes, one of each card', () => {
    const police = offer('sn-police', { area: 'SN', help: 'police', police: 'police' })
    const twin = offer('sn-police-2', { area: 'SN', help: 'police', police: 'police', siblingOf: 'sn-police' })
    const { first, more, later, all } = resultOf([police, twin, offer('de-a')])
    expect([ids(first), ids(more), ids(later)]).toEqual([['de-a'], [], ['sn-police']])
    expect(ids(all)).toEqual(['sn-police', 'sn-police-2', 'de-a', 'de-hotline'])
  })

  it('lists every offer that runs for Land and role, those of the Land first, of twins one', () => {
    const offers = [
      offer('sn-a', { area: 'SN', office: 'de-z' }),
      offer('de-z', { office: 'de-z' }),
      offer('by-a', { area: 'BY' }),
      offer('de-staff', { roles: ['staff'] }),
      offer('de-ended', { endsOn: '2026-11-30' }),
    ]
    expect(ids(resultOf(offers, { ...THREAT, role: 'honorary' }).all)).toEqual(['sn-a', 'de-hotline'])
    expect(ids(resultOf(offers, { ...THREAT, role: 'staff', location: 'skip' }).all)).toEqual([
      'de-hotline',
      'de-staff',
      'de-z',
    ])
  })

  it('keeps the hotline out of doors and rows, and on the card "talk"', () => {
    const hotlineLike: Partial<Policy> = { doors: { hit: [{ id: 'any', offer: {} }], soft: [] } }
    const { first, talk, hotline } = resultOf([], THREAT, hotlineLike)
    expect([ids(first), ids(talk), hotline.offer]).toEqual([[], [HOTLINE.id], HOTLINE.id])
  })

  it('hides helps that the policy hides in this situation, but lists them', () => {
    const hidden: Partial<Policy> = { hidden: [{ when: { danger: ['now'] }, help: ['victim-support'] }] }
    const now = resultOf([offer('de-a')], { ...THREAT, danger: 'now' }, hidden)
    expect([now.emergency, ids(now.first), ids(now.all)]).toEqual([true, [], ['de-a', 'de-hotline']])
    expect(ids(resultOf([offer('de-a')], THREAT, hidden).first)).toEqual(['de-a'])
  })

  it('names the other offices of a house that fit and can be reached', () => {
    const women = offer('de-women', { house: 'lines' })
    const men = offer('de-men', { house: 'lines', mayHead: false })
    const mates = (changes: Partial<Offer>) => resultOf([women, { ...men, ...changes }]).first[0]?.houseMates
    expect(mates({})).toEqual(['de-men'])
    expect(mates({ incident: ['insult'] })).toEqual([])
    expect(mates({ house: 'other' })).toEqual([])
    expect(mates({ listOnly: true })).toEqual([])
    expect(mates({ contact: WEBSITE })).toEqual([])
    expect(resultOf([offer('de-a')]).first[0]?.houseMates).toEqual([])
  })

  it('opens with the hotline where the policy says so', () => {
    const policy: Partial<Policy> = { hotlineFirst: [{ when: { danger: ['worried'] } }] }
    expect(resultOf([], { ...THREAT, danger: 'worried' }, policy).hotline.opensResult).toBe(true)
    expect(resultOf([], THREAT, policy).hotline.opensResult).toBe(false)
  })
})
