import { describe, expect, it } from 'vitest'
import { recommend } from '../../../../src/domain/matching/index.ts'
import type { Answers, DoorRow, Hours, Offer } from '../../../../src/domain/rulebook/index.ts'
import { at, hoursOf } from '../../../support/times.ts'
import { offer, tinyRules } from '../../../support/tiny-rules.ts'

const MORNING = '2026-12-01T10:00'
const NIGHT = '2026-12-01T22:00'
const DAY = hoursOf('Mo-Fr 09:00-16:00')
const EVENING = hoursOf('Mo-Su 20:00-23:00')

const TABLE: readonly DoorRow[] = [
  { id: 'strain', when: { incident: ['strain'] }, answersNow: true, offer: { help: ['relief'] } },
  { id: 'support', offer: { help: ['victim-support'] } },
  { id: 'second', place: 'second', offer: { help: ['victim-support'] } },
]

/** The doors at a moment, each with whether somebody answers. */
function doorsAt(moment: string, offers: readonly Offer[], answers: Answers = { incident: ['threat'] }) {
  const rules = tinyRules(offers, { doors: { hit: TABLE, soft: TABLE } })
  return recommend(rules, answers, at(moment)).first.map(({ offer: id, opening }) => [id, opening.open])
}

const support = (id: string, hours: Hours | undefined) => offer(id, { hours })

describe('the clock', () => {
  it('says who answers, and changes no order', () => {
    const offers = [support('de-a', EVENING), support('de-b', DAY)]
    expect(doorsAt(MORNING, offers)).toEqual([
      ['de-a', false],
      ['de-b', true],
    ])
    expect(doorsAt(NIGHT, offers)).toEqual([
      ['de-a', true],
      ['de-b', false],
    ])
  })

  it('puts the crisis line that answers first for somebody who cannot go on, and for nobody else', () => {
    const lines = [offer('de-a', { help: 'relief', hours: DAY }), offer('de-b', { help: 'relief', hours: EVENING })]
    const strain: Answers = { incident: ['strain', 'threat'] }
    expect(doorsAt(MORNING, lines, strain)).toEqual([['de-a', true]])
    expect(doorsAt(NIGHT, lines, strain)).toEqual([['de-b', true]])
    expect(doorsAt(NIGHT, lines)).toEqual([])
  })

  it('says nothing of hours that no source gives, and nothing certain of a holiday that none speaks of', () => {
    expect(doorsAt(MORNING, [support('de-a', undefined)])).toEqual([['de-a', null]])
    expect(doorsAt('2026-12-25T10:00', [support('de-a', DAY)])).toEqual([['de-a', null]])
  })
})
