import { describe, expect, it } from 'vitest'
import type { Door } from '../../../../src/domain/matching/head.ts'
import { headOf } from '../../../../src/domain/matching/head.ts'
import type { Answers, DoorRow, Offer } from '../../../../src/domain/rulebook/index.ts'
import { candidate, idsOf, MAIL, offer, PHONE, said, WEBSITE } from '../../../support/tiny-rules.ts'

const HIT: Answers = { incident: ['threat'], location: 'SN' }
const website = { contact: WEBSITE } as const
const specialist = { help: 'specialist-background', area: 'SN', ...website } as const

/** A door, with what the line of the table says of it. */
type Wanted = readonly [id: string, changes: Partial<Offer>, row?: Partial<DoorRow>]

/** The doors with the one that leads at the head. */
function headed(wanted: readonly Wanted[], answers: Answers = HIT, others: readonly Offer[] = []): readonly string[] {
  const situation = said(answers)
  const doors = wanted.map(
    ([id, changes, row]): Door => ({
      ...candidate(offer(id, changes), situation),
      row: { id: 'row', offer: {}, ...row },
    }),
  )
  const able = [...doors, ...others.map((one) => candidate(one, situation))]
  return idsOf(headOf(doors, able, situation))
}

describe('the lead is the first door in order that can be reached', () => {
  it.each<[string, readonly Wanted[], readonly string[]]>([
    [
      'by telephone',
      [
        ['de-a', {}],
        ['de-b', {}],
      ],
      ['de-a', 'de-b'],
    ],
    [
      'in writing',
      [
        ['de-a', { contact: MAIL }],
        ['de-b', {}],
      ],
      ['de-a', 'de-b'],
    ],
    [
      'not by a website alone',
      [
        ['de-a', website],
        ['de-b', website],
        ['de-c', {}],
      ],
      ['de-c', 'de-a', 'de-b'],
    ],
    [
      'not where its file says so',
      [
        ['de-a', { mayHead: false }],
        ['de-b', {}],
      ],
      ['de-b', 'de-a'],
    ],
    [
      'not a part of the Land',
      [
        ['sn-a', { area: 'SN', regional: true }],
        ['de-b', {}],
      ],
      ['de-b', 'sn-a'],
    ],
    [
      'a part whose siblings cover the Land',
      [
        ['sn-a', { area: 'SN', regional: true, coversLand: true }],
        ['de-b', {}],
      ],
      ['sn-a', 'de-b'],
    ],
    [
      'not the local police',
      [
        ['de-a', {}, { place: 'last' }],
        ['de-b', {}],
      ],
      ['de-b', 'de-a'],
    ],
    [
      'the crisis line for somebody who cannot go on, whatever its file says',
      [
        ['de-a', { mayHead: false, contact: WEBSITE }, { answersNow: true }],
        ['de-b', {}],
      ],
      ['de-a', 'de-b'],
    ],
    [
      'the first where nobody may lead',
      [
        ['de-a', website],
        ['de-b', { mayHead: false }],
      ],
      ['de-a', 'de-b'],
    ],
    [
      'a crisis line that came in for want of others, where nobody else can be reached',
      [
        ['de-a', website],
        ['de-b', { mayHead: false }, { place: 'fallback' }],
      ],
      ['de-b', 'de-a'],
    ],
    [
      'not that line where somebody else may',
      [
        ['de-a', website],
        ['de-b', { mayHead: false }, { place: 'fallback' }],
        ['de-c', {}],
      ],
      ['de-c', 'de-a', 'de-b'],
    ],
    [
      'not that line without a telephone',
      [
        ['de-a', website],
        ['de-b', { mayHead: false, contact: MAIL }, { place: 'fallback' }],
      ],
      ['de-a', 'de-b'],
    ],
  ])('%s', (_, doors, order) => {
    expect(headed(doors)).toEqual(order)
  })

  it('a website may lead where nobody was hit', () => {
    expect(
      headed(
        [
          ['de-a', website],
          ['de-b', {}],
        ],
        { incident: ['disruption'], location: 'SN' },
      ),
    ).toEqual(['de-a', 'de-b'])
  })
})

describe('a specialist may lead by its website alone', () => {
  const doors: readonly Wanted[] = [
    ['sn-a', specialist],
    ['de-b', {}],
  ]

  it('where the second door has a telephone', () => {
    expect(headed(doors)).toEqual(['sn-a', 'de-b'])
    expect(
      headed([
        ['sn-a', specialist],
        ['de-b', { contact: MAIL }],
      ]),
    ).toEqual(['de-b', 'sn-a'])
    expect(
      headed([
        ['sn-a', specialist],
        ['de-b', { contact: MAIL }],
        ['de-c', { contact: PHONE }],
      ]),
    ).toEqual(['de-b', 'sn-a', 'de-c'])
  })

  it('for an incident too, but nobody else', () => {
    expect(
      headed([
        ['sn-a', { ...specialist, help: 'specialist-incident' }],
        ['de-b', {}],
      ]),
    ).toEqual(['sn-a', 'de-b'])
    expect(
      headed([
        ['sn-a', { ...specialist, help: 'office' }],
        ['de-b', {}],
      ]),
    ).toEqual(['de-b', 'sn-a'])
  })

  it('not beside another specialist of this Land that can be reached', () => {
    const other = offer('sn-z', { help: 'specialist-incident', area: 'SN', contact: MAIL })
    expect(headed(doors, HIT, [other])).toEqual(['de-b', 'sn-a'])
    expect(headed(doors, HIT, [{ ...other, contact: WEBSITE }])).toEqual(['sn-a', 'de-b'])
    expect(headed(doors, HIT, [{ ...other, regional: true }])).toEqual(['sn-a', 'de-b'])
    expect(headed(doors, HIT, [{ ...other, area: 'DE' }])).toEqual(['sn-a', 'de-b'])
  })
})
