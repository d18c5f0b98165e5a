import { describe, expect, it } from 'vitest'
import { recommend } from '../../../../src/domain/matching/index.ts'
import type { Hours, Offer, Rulebook } from '../../../../src/domain/rulebook/index.ts'
import { rulebook as today } from '../../../support/rules.ts'
import { at, hoursOf } from '../../../support/times.ts'

const MORNING = '2026-12-01T10:00'
const NIGHT = '2026-12-01T22:00'
const DAY = hoursOf('Mo-Fr 09:00-16:00')
const EVENING = hoursOf('Mo-Su 20:00-23:00')

/**
 * An offer that stands first today when nobody said anything; its copies differ in nothing but what a test gives them.
 */
const model = today.offers.find(({ id }) => id === recommend(today, {}, at(MORNING)).first[0]?.offer)!

function copy(id: string, hours: Hours | undefined, changes: Partial<Offer> = {}): Offer {
  return { ...model, id, office: undefined, siblings: undefined, hours, ...changes }
}

function firstOf(moment: string, ...offers: readonly Offer[]): readonly (string | boolean | null)[][] {
  const reserved = today.offers.filter(({ id }) => today.site.reserved.includes(id))
  const rulebook: Rulebook = { ...today, offers: [...reserved, ...offers] }
  return recommend(rulebook, {}, at(moment)).first.map(({ offer, opening }) => [offer, opening.open])
}

describe('where rank is equal', () => {
  it('who is open stands before who is unknown, and who is unknown before who is closed', () => {
    const offers = [copy('de-a', EVENING), copy('de-b', undefined), copy('de-c', DAY)]
    expect(firstOf(MORNING, ...offers)).toEqual([
      ['de-c', true],
      ['de-b', null],
      ['de-a', false],
    ])
    expect(firstOf(NIGHT, ...offers)).toEqual([
      ['de-a', true],
      ['de-b', null],
      ['de-c', false],
    ])
  })

  it('the id decides between two that are open alike', () => {
    expect(firstOf(MORNING, copy('de-b', DAY), copy('de-a', DAY))).toEqual([
      ['de-a', true],
      ['de-b', true],
    ])
  })

  it('the clock never puts at the head who must not lead', () => {
    const offers = [copy('de-a', EVENING), copy('de-b', DAY, { lead: false })]
    expect(firstOf(MORNING, ...offers)).toEqual([
      ['de-a', false],
      ['de-b', true],
    ])
  })

  it('an hour without a source is unknown, never open', () => {
    expect(firstOf('2026-12-25T10:00', copy('de-a', DAY))).toEqual([['de-a', null]])
  })
})
