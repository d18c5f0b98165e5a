import { describe, expect, it } from 'vitest'
import { chooseDoors } from '../../../../src/domain/matching/doors.ts'
import { subjectOf } from '../../../../src/domain/matching/trace.ts'
import type { Answers, DoorRow, Offer } from '../../../../src/domain/rulebook/index.ts'
import { candidate, idsOf, MAIL, NO_CONTACT, offer, said, tinyRules, WEBSITE } from '../../../support/tiny-rules.ts'

const THREAT: Answers = { incident: ['threat'], location: 'SN', police: 'unsure' }
const support: DoorRow = { id: 'support', offer: { help: ['victim-support'] } }
const office: DoorRow = { id: 'office', offer: { help: ['office'] } }
const trauma: DoorRow = { id: 'trauma', offer: { help: ['trauma'] } }
const legal: DoorRow = { id: 'legal', offer: { help: ['legal'] } }
const station: DoorRow = { id: 'station', place: 'last', offer: { help: ['police'] } }
const policeFirst: DoorRow = { id: 'police', offer: { help: ['police'], focus: ['officials'] } }
const relief: DoorRow = { id: 'relief', place: 'fallback', offer: { help: ['relief'] } }

const ofPolice = { help: 'police', police: 'police' } as const
const helpOf = (help: Offer['help'], changes: Partial<Offer> = {}) => offer(`de-${help}`, { help, ...changes })
const LOCAL = offer('sn-police', { ...ofPolice, area: 'SN' })
const LINE = offer('de-line', { help: 'relief', mayHead: false })

/** The doors that a table of some lines gives. */
function doorsOf(
  offers: readonly Offer[],
  table: readonly DoorRow[],
  answers: Answers = THREAT,
  open: readonly string[] = [],
): readonly string[] {
  const rules = tinyRules(offers, { doors: { hit: table, soft: table } })
  const situation = said(answers)
  const able = offers.flatMap((one) => {
    const by = subjectOf(one, situation, rules.policy)
    return by === null ? [] : [candidate(one, situation, by, offers)]
  })
  return idsOf(chooseDoors(able, situation, rules, (one) => open.includes(one.offer.id)))
}

describe('the table of doors is read top-down', () => {
  const all = [helpOf('legal'), helpOf('office'), helpOf('trauma'), helpOf('victim-support')]

  it('three doors at most, in the order of the lines', () => {
    expect(doorsOf(all, [trauma, office, support, legal])).toEqual(['de-trauma', 'de-office', 'de-victim-support'])
    expect(doorsOf(all, [legal, support])).toEqual(['de-legal', 'de-victim-support'])
  })

  it('one door for each help, whatever line asks for it', () => {
    const two = [offer('de-a'), offer('de-b')]
    expect(doorsOf(two, [support, { id: 'again', offer: {} }])).toEqual(['de-a'])
  })

  it('a line that takes the place of another help leaves that one no door', () => {
    const offers = [offer('de-a', { help: 'specialist-incident' }), offer('de-b', { help: 'specialist-background' })]
    const incident: DoorRow = { id: 'line', as: 'specialist-background', offer: { help: ['specialist-incident'] } }
    const background: DoorRow = { id: 'specialist', offer: { help: ['specialist-background'] } }
    expect(doorsOf(offers, [incident, background])).toEqual(['de-a'])
    expect(doorsOf(offers, [background, incident])).toEqual(['de-b'])
    expect(doorsOf(offers, [{ ...incident, as: undefined }, background])).toEqual(['de-a', 'de-b'])
  })

  it('only lines whose condition holds', () => {
    const worried: DoorRow = { ...office, when: { danger: ['worried'] } }
    expect(doorsOf(all, [worried, support])).toEqual(['de-victim-support'])
    expect(doorsOf(all, [worried, support], { ...THREAT, danger: 'worried' })).toEqual([
      'de-office',
      'de-victim-support',
    ])
  })

  it('a line beside others only where one of them has given a door', () => {
    const beside: DoorRow = { ...legal, beside: ['office', 'trauma'] }
    expect(doorsOf(all, [support, beside])).toEqual(['de-victim-support'])
    expect(doorsOf(all, [trauma, beside])).toEqual(['de-trauma', 'de-legal'])
  })

  it('the table for those who were hit, or the one where nobody was', () => {
    const offers = [helpOf('office', { incident: ['disruption', 'threat'] }), helpOf('victim-support')]
    const rules = tinyRules(offers, { doors: { hit: [support], soft: [office] } })
    const chosen = (answers: Answers) => {
      const situation = said(answers)
      return idsOf(
        chooseDoors(
          offers.map((one) => candidate(one, situation)),
          situation,
          rules,
          () => false,
        ),
      )
    }
    expect(chosen({ incident: ['threat'] })).toEqual(['de-victim-support'])
    expect(chosen({ incident: ['disruption'] })).toEqual(['de-office'])
    expect(chosen({ incident: ['disruption', 'threat'] })).toEqual(['de-victim-support'])
  })

  it('one card for an office, its siblings, its twins and its house', () => {
    const lead = offer('sn-a', { area: 'SN' })
    for (const tie of [{ siblingOf: 'sn-a' }, { office: 'sn-a' }, { house: 'sn-a' }])
      expect(doorsOf([lead, helpOf('trauma', tie)], [support, trauma])).toEqual(['sn-a'])
  })

  it('the number of a house that answers now', () => {
    const house = [offer('sn-a', { area: 'SN', house: 'ring' }), offer('de-b', { house: 'ring' })]
    expect(doorsOf(house, [support])).toEqual(['sn-a'])
    expect(doorsOf(house, [support], THREAT, ['de-b'])).toEqual(['de-b'])
  })
})

describe('never a door', () => {
  it.each<[string, Partial<Offer>]>([
    ['whose sources are doubtful', { confidence: 'low' }],
    ['who cannot be reached at all', { contact: NO_CONTACT }],
    ['who stands in the list only', { listOnly: true }],
    ['an office for one role while the role is not said', { help: 'office', roles: ['staff'] }],
  ])('%s', (_, changes) => {
    const table = [office, support]
    expect(doorsOf([offer('de-a', changes), offer('de-b', { help: 'legal' })], [...table, legal])).toEqual(['de-b'])
  })

  it('but an office for one role where it is said, and one for two where it is not', () => {
    const forStaff = offer('de-a', { help: 'office', roles: ['staff'] })
    expect(doorsOf([forStaff], [office], { ...THREAT, role: 'staff' })).toEqual(['de-a'])
    expect(doorsOf([{ ...forStaff, roles: ['staff', 'honorary'] }], [office])).toEqual(['de-a'])
    expect(doorsOf([{ ...forStaff, help: 'victim-support' }], [support])).toEqual(['de-a'])
  })
})

describe('a crisis line for somebody who cannot go on', () => {
  const strain: DoorRow = { id: 'strain', answersNow: true, offer: { help: ['relief'] } }
  const lines = [
    offer('sn-a', { area: 'SN', help: 'relief', mayHead: false }),
    offer('de-b', { help: 'relief', mayHead: false }),
  ]

  it('is the one that answers now, else the first in order', () => {
    expect(doorsOf(lines, [strain])).toEqual(['sn-a'])
    expect(doorsOf(lines, [strain], THREAT, ['de-b'])).toEqual(['de-b'])
    expect(doorsOf(lines, [strain], THREAT, ['de-b', 'sn-a'])).toEqual(['sn-a'])
  })

  it('leads although its file says that it must not', () => {
    expect(doorsOf([...lines, helpOf('victim-support')], [support, strain], THREAT)).toEqual([
      'de-victim-support',
      'sn-a',
    ])
    expect(doorsOf([...lines, helpOf('victim-support')], [strain, support], THREAT)).toEqual([
      'sn-a',
      'de-victim-support',
    ])
  })

  it('the clock decides no other line', () => {
    const two = [offer('de-a'), offer('de-b')]
    expect(doorsOf(two, [support], THREAT, ['de-b'])).toEqual(['de-a'])
  })
})

describe('the last place', () => {
  const three = [helpOf('victim-support'), helpOf('office'), helpOf('trauma')]

  it('is for the local police: two others stay before it', () => {
    expect(doorsOf([...three, LOCAL], [support, office, trauma, station])).toEqual([
      'de-victim-support',
      'de-office',
      'sn-police',
    ])
    expect(doorsOf([helpOf('office'), LOCAL], [office, station])).toEqual(['de-office', 'sn-police'])
  })

  it('stays free where police stand among the doors already', () => {
    const officials = offer('sn-officials', { ...ofPolice, area: 'SN', focus: 'officials' })
    expect(doorsOf([...three, LOCAL, officials], [policeFirst, support, office, station])).toEqual([
      'sn-officials',
      'de-victim-support',
      'de-office',
    ])
  })

  it('stays free of the prosecution too, where police stand among the doors', () => {
    const officials = offer('sn-officials', { ...ofPolice, area: 'SN', focus: 'officials' })
    const court = offer('sn-court', { help: 'prosecution', police: 'prosecution', area: 'SN' })
    const prosecution: DoorRow = { id: 'prosecution', place: 'last', offer: { help: ['prosecution'] } }
    expect(doorsOf([officials, court, helpOf('office')], [policeFirst, office, prosecution])).toEqual([
      'sn-officials',
      'de-office',
    ])
  })

  it('is for the prosecution where no police fit', () => {
    const prosecution: DoorRow = { id: 'prosecution', place: 'last', offer: { help: ['prosecution'] } }
    const court = offer('sn-court', { help: 'prosecution', police: 'prosecution', area: 'SN' })
    expect(doorsOf([helpOf('office'), LOCAL, court], [office, station, prosecution])).toEqual([
      'de-office',
      'sn-police',
    ])
    expect(doorsOf([helpOf('office'), court], [office, station, prosecution])).toEqual(['de-office', 'sn-court'])
  })

  it('never leads', () => {
    const site = helpOf('office', { mayHead: false })
    expect(doorsOf([site, LOCAL], [office, station])).toEqual(['de-office', 'sn-police'])
  })
})

describe('beside the police stands somebody independent', () => {
  const tells = { police: 'may-forward' } as const
  const two = [helpOf('office', tells), helpOf('trauma', tells)]

  it('of the same help, in the place of the last of the others', () => {
    const other = offer('de-z', { help: 'trauma' })
    expect(doorsOf([...two, LOCAL, other], [office, trauma, station])).toEqual(['de-office', 'de-z', 'sn-police'])
    const another = offer('de-tz', { help: 'trauma', ...tells })
    expect(doorsOf([...two, LOCAL, another, other], [office, trauma, station])).toEqual([
      'de-office',
      'de-z',
      'sn-police',
    ])
  })

  it('else a crisis line, which takes the place of the last of the others', () => {
    expect(doorsOf([...two, LOCAL, LINE], [office, trauma, station, relief])).toEqual([
      'de-office',
      'de-line',
      'sn-police',
    ])
    expect(doorsOf([two[0]!, LOCAL, LINE], [office, station, relief])).toEqual(['de-office', 'de-line', 'sn-police'])
  })

  it('of no other help, of no line, and not of a card that stands already', () => {
    const lines = [policeFirst, office, trauma, legal]
    const officials = { ...LOCAL, focus: 'officials' as const }
    const others = [
      // A later line asks for it, but it is another help.
      helpOf('legal'),
      // The same help, but no line asks for it.
      offer('de-y', { help: 'trauma', focus: 'incident' }),
    ]
    const asked: DoorRow = { ...trauma, offer: { help: ['trauma'], focus: ['general'] } }
    expect(doorsOf([...two, officials, ...others], [policeFirst, office, asked, legal])).toEqual([
      'sn-police',
      'de-office',
    ])
    const twin = offer('de-x', { help: 'trauma', office: 'de-amt' })
    const cards = [{ ...two[0]!, office: 'de-amt' }, two[1]!, officials, twin]
    expect(doorsOf(cards, lines)).toEqual(['sn-police', 'de-office'])
  })

  it('and nobody gives way where one is independent already', () => {
    const free = helpOf('office')
    expect(doorsOf([free, two[1]!, LOCAL, LINE], [office, trauma, station, relief])).toEqual([
      'de-office',
      'de-trauma',
      'sn-police',
    ])
  })
})

describe('where fewer fit', () => {
  it('the second office of a help takes a place that is free, and only then', () => {
    const second: DoorRow = { id: 'second', place: 'second', offer: { help: ['victim-support'], area: 'nationwide' } }
    const offers = [offer('sn-a', { area: 'SN' }), offer('de-b'), helpOf('office'), helpOf('trauma')]
    expect(doorsOf(offers, [support, second])).toEqual(['sn-a', 'de-b'])
    expect(doorsOf(offers, [support, office, trauma, second])).toEqual(['sn-a', 'de-office', 'de-trauma'])
    expect(doorsOf(offers.slice(1), [support, second])).toEqual(['de-b'])
  })

  it('a line for few only where fewer than two doors stand', () => {
    const few: DoorRow = { id: 'few', place: 'few', offer: { help: ['trauma'] } }
    const fewer: DoorRow = { id: 'fewer', place: 'few', offer: { help: ['legal'] } }
    const offers = [helpOf('victim-support'), helpOf('office'), helpOf('trauma'), helpOf('legal')]
    expect(doorsOf(offers, [support, few, fewer])).toEqual(['de-victim-support', 'de-trauma'])
    expect(doorsOf(offers, [support, office, few])).toEqual(['de-victim-support', 'de-office'])
    expect(doorsOf(offers, [few, fewer])).toEqual(['de-trauma', 'de-legal'])
  })

  it('a crisis line only where fewer than two others fit', () => {
    const offers = [helpOf('victim-support'), helpOf('office'), LINE]
    expect(doorsOf(offers, [support, office, relief])).toEqual(['de-victim-support', 'de-office'])
    expect(doorsOf(offers, [support, relief])).toEqual(['de-victim-support', 'de-line'])
  })

  it('nothing is added to make three, and nobody is invented', () => {
    expect(doorsOf([offer('de-a')], [support])).toEqual(['de-a'])
    expect(doorsOf([], [support, relief])).toEqual([])
  })
})

describe('where none of three doors has a telephone', () => {
  const three = [
    helpOf('office', { contact: MAIL }),
    helpOf('trauma', { contact: WEBSITE }),
    helpOf('legal', { contact: MAIL }),
  ]
  const called = offer('de-z')
  const table = [office, trauma, legal]

  it('the last yields to victim support that has one', () => {
    expect(doorsOf([...three, called], table)).toEqual(['de-office', 'de-trauma', 'de-z'])
  })

  it('to no other help, to none that is only written to, and to none whose card stands already', () => {
    const others = [
      offer('de-a', { help: 'medical' }),
      offer('de-b', { contact: MAIL }),
      offer('de-c', { office: 'de-amt' }),
    ]
    const [first, ...rest] = three
    const twin = { ...first!, office: 'de-amt' }
    expect(doorsOf([twin, ...rest, ...others, called], table)).toEqual(['de-office', 'de-trauma', 'de-z'])
    expect(doorsOf([twin, ...rest, ...others], table)).toEqual(['de-office', 'de-trauma', 'de-legal'])
    expect(doorsOf(three, table)).toEqual(['de-office', 'de-trauma', 'de-legal'])
  })

  it('the last that is not police', () => {
    const local = { ...LOCAL, contact: WEBSITE }
    expect(doorsOf([...three, called, local], [...table, station])).toEqual(['de-office', 'de-z', 'sn-police'])
  })

  it('nobody yields where one has it, where two are doors, or where nobody was hit', () => {
    expect(doorsOf([...three.slice(0, 2), helpOf('legal'), called], table)).toEqual([
      'de-office',
      'de-trauma',
      'de-legal',
    ])
    expect(doorsOf([...three.slice(0, 2), called], table)).toEqual(['de-office', 'de-trauma'])
    const soft = [...three, called].map((one) => ({ ...one, incident: ['internal'] as const }))
    expect(doorsOf(soft, table, { incident: ['internal'] })).toEqual(['de-office', 'de-trauma', 'de-legal'])
  })
})
