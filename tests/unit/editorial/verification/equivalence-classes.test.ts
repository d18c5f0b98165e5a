import { describe, expect, it } from 'vitest'
import type { Condition, Offer, Policy, QuestionId, Rulebook } from '../../../../src/domain/rulebook/index.ts'
import { spaceOf } from '../../../../src/editorial/verification/answer-space.ts'
import { jointClasses } from '../../../../src/editorial/verification/common-refinement.ts'
import {
  classCount,
  classesAt,
  classSpace,
  indexOfClasses,
  leastPlace,
} from '../../../../src/editorial/verification/equivalence-classes.ts'
import { classWeight } from '../../../../src/editorial/verification/weight.ts'
import { offer } from '../../../support/tiny-rules.ts'
import { emptyRules, rawOf, TINY_SPACE } from '../../../support/tiny-space.ts'

type Pair = readonly [a: readonly string[], b: readonly string[]]

/** Whether a rulebook tells two answers to a question apart. */
function tells(rulebook: Rulebook, id: QuestionId, [a, b]: Pair, space = TINY_SPACE): boolean {
  const { of } = classSpace(rulebook, space)[id]
  return of[rawOf(space, id, ...a)] !== of[rawOf(space, id, ...b)]
}
/** An offer that names no incident, and what is different. */
const with_ = (change: Partial<Offer>) => emptyRules([offer('de-x', { incident: [], ...change })])
const by = (policy: Partial<Policy>, ...offers: readonly Offer[]) => emptyRules(offers, policy)
const THREAT: Pair = [['threat'], ['online']]

/** Each sign by which answers are told apart: the rules that have it, and two answers that only it tells apart. */
const APART: readonly (readonly [why: string, rules: Rulebook, id: QuestionId, pair: Pair])[] = [
  ['something was said at all', emptyRules(), 'incident', [['threat'], ['skip']]],
  ['only soft incidents', by({ soft: ['prevent'] }), 'incident', [['prevent'], ['threat']]],
  [
    'an incident that counts as another',
    by({ rows: [{ id: 'row', offer: {}, counts: { disruption: ['threat'] } }] }),
    'incident',
    THREAT,
  ],
  ['an incident that an offer takes', with_({ incident: ['threat'] }), 'incident', THREAT],
  [
    'soft incidents and one that is not',
    by({ soft: ['internal'] }),
    'incident',
    [['internal'], ['threat', 'internal']],
  ],
  [
    'an incident beside one that an offer excludes',
    with_({ notForIncidents: ['threat'] }),
    'incident',
    [['threat'], ['online', 'threat']],
  ],
  ['an incident that an offer excludes', with_({ notForIncidents: ['threat'] }), 'incident', THREAT],
  [
    'attacks from within, for advice of the body',
    with_({ help: 'body-advice' }),
    'incident',
    [['internal'], ['threat']],
  ],
  ['strain, for crisis lines', with_({ help: 'relief' }), 'incident', [['threat'], ['threat', 'strain']]],
  ['the past, for crisis lines', with_({ help: 'relief' }), 'incident', [['threat'], ['threat', 'past']]],
  ['strain, for doctors', with_({ help: 'medical' }), 'incident', [['threat'], ['threat', 'strain']]],
  ['the past, for doctors', with_({ help: 'medical' }), 'incident', [['threat'], ['threat', 'past']]],
  ['a background of an offer', with_({ background: ['far-right'] }), 'background', [['far-right'], ['racism']]],
  [
    'a partner beside other backgrounds of an offer',
    with_({ background: ['far-right', 'partner'] }),
    'background',
    [['far-right'], ['partner']],
  ],
  ['a role of an offer', with_({ roles: ['honorary'] }), 'role', [['honorary'], ['staff']]],
  ['no role said', with_({ roles: ['honorary'] }), 'role', [['staff'], ['skip']]],
  ['family, who may ask', with_({ roles: ['honorary'] }), 'role', [['relative'], ['staff']]],
  ['supporters, who may ask', with_({ roles: ['honorary'] }), 'role', [['supporter'], ['staff']]],
  [
    'a role to which officials’ offers are open',
    by({ alsoOpenToRoles: ['full-time'] }, offer('de-x', { roles: ['honorary'] })),
    'role',
    [['full-time'], ['staff']],
  ],
  ['a role whose office an offer is also for', with_({ alsoForOffice: ['staff'] }), 'role', [['staff'], ['full-time']]],
  ['a Land', with_({ area: 'SN' }), 'location', [['SN'], ['BY']]],
  ['how high the police may stand', with_({ police: 'police' }), 'police', [['yes'], ['unsure']]],
  ['how high an offer that passes on may stand', with_({ police: 'may-forward' }), 'police', [['yes'], ['unsure']]],
  ['without the police', emptyRules(), 'police', [['no'], ['unsure']]],
  ['after a complaint', emptyRules(), 'police', [['already'], ['unsure']]],
  ['after a complaint and without the police', emptyRules(), 'police', [['already'], ['no']]],
]

/** What nothing in the rules tells apart. */
const ALIKE: readonly (readonly [why: string, rules: Rulebook, id: QuestionId, pair: Pair])[] = [
  ['incidents of no offer', emptyRules(), 'incident', THREAT],
  ['strain is not said to have happened', emptyRules(), 'incident', [['strain'], ['skip']]],
  ['nor is the past', emptyRules(), 'incident', [['past'], ['skip']]],
  ['nothing at all', emptyRules(), 'incident', [[], ['skip']]],
  ['a soft incident beside others', by({ soft: ['prevent'] }), 'incident', [['threat', 'past'], ['threat']]],
  ['attacks from within', with_({ help: 'legal' }), 'incident', [['internal'], ['threat']]],
  ['strain, for a lawyer', with_({ help: 'legal' }), 'incident', [['threat'], ['threat', 'strain']]],
  [
    'two backgrounds of one offer',
    with_({ background: ['far-right', 'racism'] }),
    'background',
    [['far-right'], ['racism']],
  ],
  ['backgrounds of no offer', emptyRules(), 'background', [['far-right'], ['none']]],
  ['roles, where an offer is for everybody', with_({}), 'role', [['honorary'], ['skip']]],
  ['Länder, where an offer is for all', with_({}), 'location', [['SN'], ['BY']]],
  ['a Land without an offer', with_({ area: 'SN' }), 'location', [['BY'], ['skip']]],
  ['a wish for the police, for independent offers', with_({}), 'police', [['yes'], ['unsure']]],
  ['danger', emptyRules(), 'danger', [['now'], ['no']]],
]

describe('answers are told apart by', () => {
  it.each(APART)('%s', (_, rules, id, pair) => expect(tells(rules, id, pair)).toBe(true))
})

describe('answers are alike:', () => {
  it.each(ALIKE)('%s', (_, rules, id, pair) => expect(tells(rules, id, pair)).toBe(false))
})

describe('a condition tells its answers apart wherever it stands', () => {
  const line = (condition: Condition) => ({ id: 'x', offer: {}, ...condition })
  const PLACES: { readonly [place: string]: (condition: Condition) => Rulebook } = {
    'a question': (ask) => ({
      ...emptyRules(),
      questions: emptyRules().questions.map((one) => (one.id === 'role' ? { ...one, ask } : one)),
    }),
    'what is hidden': (condition) => by({ hidden: [{ help: ['legal'], ...condition }] }),
    'doors of those who were hit': (condition) => by({ doors: { hit: [line(condition)], soft: [] } }),
    'doors of soft incidents': (condition) => by({ doors: { hit: [], soft: [line(condition)] } }),
    rows: (condition) => by({ rows: [line(condition)] }),
    'acute help first': (acuteFirst) => by({ acuteFirst }),
    'the hotline first': (condition) => by({ hotlineFirst: [condition] }),
    needs: (condition) => by({ raises: [{ needs: ['legal'], ...condition }] }),
    'cards that stand open': (condition) => by({ visibleSteps: [{ id: 'x', cards: ['x'], ...condition }] }),
    cards: (condition) => ({ ...emptyRules(), steps: [{ id: 'x', ...condition }] }),
  }

  it.each(Object.keys(PLACES))('%s', (place) => {
    const rules = PLACES[place]!
    expect(tells(rules({ when: { incident: ['threat'] } }), 'incident', THREAT)).toBe(true)
    expect(tells(rules({}), 'incident', THREAT)).toBe(false)
  })

  it.each([
    [{ when: { danger: ['now'] } }, 'danger', [['now'], ['no']], true],
    [{ unless: { danger: ['now'] } }, 'danger', [['now'], ['no']], true],
    [{ only: { incident: ['threat'] } }, 'incident', THREAT, true],
    [{ only: { incident: ['threat'] } }, 'incident', [['threat'], ['online', 'threat']], true],
    [{ only: { incident: ['threat'] } }, 'incident', [['threat'], ['threat', 'past']], false],
    [{ only: { background: ['racism'] } }, 'background', [['racism'], ['far-right', 'racism']], true],
    [{ when: { role: ['staff'] } }, 'role', [['staff'], ['honorary']], true],
    [{ when: { location: ['BY'] } }, 'location', [['BY'], ['SN']], true],
    [{ when: { police: ['yes'] } }, 'police', [['yes'], ['unsure']], true],
  ] as const)('%j', (condition, id, pair, apart) => {
    expect(tells(by({ hotlineFirst: [condition as Condition] }), id, pair)).toBe(apart)
  })

  it('silence is a class of its own where a question hangs on it', () => {
    const rules = PLACES['a question']!({ when: { incident: ['threat'] } })
    const space = spaceOf(rules.questions)
    expect(tells(rules, 'incident', [[], ['skip']], space)).toBe(true)
    expect(tells(rules, 'role', [[], ['skip']], space)).toBe(true)
    expect(tells(rules, 'danger', [[], ['skip']], space)).toBe(false)
  })
})

describe('the classes', () => {
  const rules = with_({ area: 'SN', police: 'police' })
  const made = () => classSpace(rules, TINY_SPACE)

  it('have their sizes and their answer of least effort', () => {
    const classes = made()
    expect(classes.location).toEqual({ of: Uint16Array.from([0, 0, 1, 0]), least: [0, 2], size: [3, 1] })
    expect(classes.police).toEqual({ of: Uint16Array.from([0, 1, 2, 0, 3]), least: [0, 1, 2, 4], size: [2, 1, 1, 1] })
  })

  it('their answer of least effort need not be the first', () => {
    const asked = by({
      hotlineFirst: [{ when: { incident: ['threat', 'internal'] } }, { when: { incident: ['online', 'internal'] } }],
    })
    const { of, least } = classSpace(asked, TINY_SPACE).incident
    const [both, internal] = [
      rawOf(TINY_SPACE, 'incident', 'online', 'threat'),
      rawOf(TINY_SPACE, 'incident', 'internal'),
    ]
    expect(of[both]).toBe(of[internal])
    expect(both).toBeLessThan(internal)
    expect(least[of[both]!]).toBe(internal)
  })

  it('are numbered through, and weigh as much as the answer sets they hold', () => {
    const classes = made()
    // One of danger, two of what happened, one of background, two Länder, one role, four police answers.
    expect(classCount(classes)).toBe(16)
    const at = { danger: 0, incident: 1, background: 0, location: 1, role: 0, police: 3 }
    expect(indexOfClasses(classes, at)).toBe(1 + 2 * (1 + 2 * 3))
    expect(classesAt(classes, 15)).toEqual(at)
    expect(classesAt(classes, 0)).toEqual({ danger: 0, incident: 0, background: 0, location: 0, role: 0, police: 0 })
    expect(leastPlace(classes, at)).toMatchObject({ danger: 0, location: 2, police: 4 })
    const weights = Array.from({ length: 16 }, (_, index) => classWeight(classes, classesAt(classes, index)))
    expect(weights.reduce((sum, weight) => sum + weight)).toBe(4 * 36 * 9 * 4 * 7 * 5)
    expect(classWeight(classes, at)).toBe(4 * classes.incident.size[1]! * 9 * 1 * 7 * 1)
  })

  it('of two rulebooks tell apart what either does', () => {
    const joint = jointClasses([rules, with_({ area: 'BY' })], TINY_SPACE)
    expect(joint.location).toEqual({ of: Uint16Array.from([0, 1, 2, 0]), least: [0, 1, 2], size: [2, 1, 1] })
    expect(joint.police.least).toEqual([0, 1, 2, 4])
  })
})
