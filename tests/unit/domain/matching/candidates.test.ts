import { describe, expect, it } from 'vitest'
import { byOrder, isOfficial, reach } from '../../../../src/domain/matching/candidates.ts'
import { cardOf } from '../../../../src/domain/matching/index.ts'
import type { Answers, Offer } from '../../../../src/domain/rulebook/index.ts'
import {
  candidate,
  idsOf,
  MAIL,
  NO_CONTACT,
  offer,
  PHONE,
  said,
  tinyRules,
  WEBSITE,
} from '../../../support/tiny-rules.ts'

const THREAT: Answers = { danger: 'no', incident: ['threat'], location: 'SN' }
const specialist = { help: 'specialist-background', focus: 'background' } as const

/** The order of two offers. The better one has the later id, so that only what differs can put it first. */
function ordered(better: Partial<Offer>, worse: Partial<Offer>, answers: Answers = THREAT): readonly string[] {
  const situation = said(answers)
  const [one, other] = [offer('de-z', better), offer('de-a', worse)]
  return idsOf([candidate(other, situation), candidate(one, situation)].sort(byOrder))
}

/** Each part of the order, from the one that decides first: what stands before what, and in which situation. */
const PARTS: readonly [name: string, better: Partial<Offer>, worse: Partial<Offer>, answers: Answers][] = [
  ['the reachable before a website', { contact: MAIL }, { contact: WEBSITE }, THREAT],
  ['the Land before the country', { area: 'SN' }, { area: 'DE' }, THREAT],
  [
    'who names more of the incidents',
    { incident: ['threat', 'online'] },
    { incident: ['threat'] },
    { ...THREAT, incident: ['threat', 'online'] },
  ],
  ['the whole Land before a part', { regional: false }, { regional: true }, THREAT],
  [
    'acute before aftercare where somebody is worried',
    { phases: ['acute'] },
    { phases: ['aftercare'] },
    { ...THREAT, danger: 'worried' },
  ],
  ['a telephone before a letter', { contact: PHONE }, { contact: MAIL }, THREAT],
  [
    'who is made more closely for the background',
    { background: ['racism'] },
    { background: ['racism', 'misogyny'] },
    { ...THREAT, background: ['racism'] },
  ],
  ['who may lead', { mayHead: true }, { mayHead: false }, THREAT],
  ['who was confirmed', { confirmedOn: '2026-11-20' }, { confirmedOn: undefined }, THREAT],
  ['who is sourced better', { confidence: 'high' }, { confidence: 'medium' }, THREAT],
]

describe('between two of one help stands first', () => {
  it.each(PARTS)('%s', (_, better, worse, answers) => {
    expect(ordered(better, worse, answers)).toEqual(['de-z', 'de-a'])
    expect(ordered(worse, better, answers)).toEqual(['de-a', 'de-z'])
  })

  it('the smaller id where all else is equal', () => {
    expect(ordered({}, {})).toEqual(['de-a', 'de-z'])
  })

  it('no part counts against an earlier one, not even all the later ones together', () => {
    const answers: Answers = {
      danger: 'worried',
      incident: ['threat', 'online'],
      background: ['racism'],
      location: 'SN',
    }
    for (const [at, [name, better, worse]] of PARTS.entries()) {
      const later = PARTS.slice(at + 1)
      const bad = Object.assign({}, ...later.map(([, , changes]) => changes), better)
      const good = Object.assign({}, ...later.map(([, changes]) => changes), worse)
      // Where two parts speak of the same field, the earlier one is what is tested.
      expect(ordered(bad, good, answers), name).toEqual(['de-z', 'de-a'])
    }
  })

  it('a website of the Land before a nationwide telephone where it is neither victim support nor an office', () => {
    const trauma = { help: 'trauma' } as const
    expect(ordered({ ...trauma, area: 'SN', contact: WEBSITE }, { ...trauma, contact: PHONE })).toEqual([
      'de-z',
      'de-a',
    ])
    const office = { help: 'office' } as const
    expect(ordered({ ...office, contact: PHONE }, { ...office, area: 'SN', contact: WEBSITE })).toEqual([
      'de-z',
      'de-a',
    ])
  })

  it('aftercare as soon as acute help where nobody is in danger or worried', () => {
    expect(ordered({ phases: ['aftercare'], confirmedOn: '2026-11-20' }, { phases: ['acute'] })).toEqual([
      'de-z',
      'de-a',
    ])
    const skipped = { ...THREAT, danger: 'skip' } as const
    expect(ordered({ phases: ['aftercare'], confirmedOn: '2026-11-20' }, { phases: ['acute'] }, skipped)).toEqual([
      'de-z',
      'de-a',
    ])
  })
})

describe('of specialists for a background stands first', () => {
  const two: Answers = { ...THREAT, background: ['racism', 'queerphobia'] }

  it('who covers most of those said, before the Land', () => {
    const broad = { ...specialist, background: ['racism', 'queerphobia'] } as const
    expect(ordered(broad, { ...specialist, area: 'SN', background: ['racism'] }, two)).toEqual(['de-z', 'de-a'])
  })

  it('with antisemitism the office made for it alone, before who covers more', () => {
    const both: Answers = { ...THREAT, background: ['antisemitism', 'far-right'] }
    const alone = { ...specialist, background: ['antisemitism'] } as const
    const broad = { ...specialist, area: 'SN', background: ['antisemitism', 'far-right', 'racism'] } as const
    expect(ordered(alone, broad, both)).toEqual(['de-z', 'de-a'])
  })

  it('the office for antisemitism alone has no advantage where it was not said', () => {
    const racism: Answers = { ...THREAT, background: ['racism'] }
    expect(
      ordered(
        { ...specialist, background: ['racism', 'antisemitism'] },
        { ...specialist, background: ['antisemitism'] },
        racism,
      ),
    ).toEqual(['de-z', 'de-a'])
  })
})

describe('a candidate', () => {
  it('knows whether it names an incident, and whether its background was said', () => {
    const situation = said({ ...THREAT, background: ['racism'], role: 'honorary' })
    expect(candidate(offer('de-a'), situation)).toMatchObject({ names: true, background: false, by: 'incident' })
    expect(candidate(offer('de-a', { incident: [], background: ['racism'] }), situation, 'background')).toMatchObject({
      names: false,
      background: true,
      by: 'background',
    })
    expect(candidate(offer('de-a', { alsoForOffice: ['honorary'] }), situation).background).toBe(true)
    expect(candidate(offer('de-a', { alsoForOffice: ['staff'] }), situation).background).toBe(false)
  })

  it('shares its card with its siblings, its twins and its house', () => {
    const lead = offer('sn-lead', { area: 'SN' })
    const sibling = offer('sn-part', { area: 'SN', siblingOf: 'sn-lead' })
    const twin = offer('sn-twin', { office: 'de-twin' })
    const housed = offer('sn-house', { house: 'ring', office: 'de-twin' })
    const ofHouse = offer('sn-part-2', { siblingOf: 'sn-house' })
    const rules = tinyRules([lead, sibling, twin, housed, ofHouse])
    expect([lead, sibling, twin, housed, ofHouse].map((one) => cardOf(one, rules))).toEqual([
      'sn-lead',
      'sn-lead',
      'de-twin',
      'ring',
      'ring',
    ])
  })

  it('can be reached by telephone or chat, in writing, by a website, or not at all', () => {
    expect(reach(offer('de-a', { contact: PHONE }))).toBe(2)
    expect(reach(offer('de-a', { contact: { ...NO_CONTACT, chat: 'https://muster.example/chat' } }))).toBe(2)
    expect(reach(offer('de-a', { contact: MAIL }))).toBe(1)
    expect(reach(offer('de-a', { contact: { ...NO_CONTACT, form: 'https://muster.example/form' } }))).toBe(1)
    expect(reach(offer('de-a', { contact: WEBSITE }))).toBe(0)
    expect(reach(offer('de-a', { contact: NO_CONTACT }))).toBe(-1)
  })

  it('is official where police or prosecution stand behind it', () => {
    expect(isOfficial(offer('de-a', { police: 'police' }))).toBe(true)
    expect(isOfficial(offer('de-a', { police: 'prosecution' }))).toBe(true)
    expect(isOfficial(offer('de-a', { police: 'may-forward' }))).toBe(false)
    expect(isOfficial(offer('de-a'))).toBe(false)
  })
})
