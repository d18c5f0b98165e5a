import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../../../src/domain/matching/candidates.ts'
import { recommend } from '../../../../src/domain/matching/index.ts'
import { chooseRows } from '../../../../src/domain/matching/rows.ts'
import type { Answers, MoreRow, Offer, Policy } from '../../../../src/domain/rulebook/index.ts'
import { at } from '../../../support/times.ts'
import { candidate, idsOf, offer, said, tinyRules } from '../../../support/tiny-rules.ts'

const THREAT: Answers = { danger: 'no', incident: ['threat'], location: 'SN' }
const helpOf = (help: Offer['help'], changes: Partial<Offer> = {}) => offer(`de-${help}`, { help, ...changes })
const row = (help: Offer['help'], more: Partial<MoreRow> = {}): MoreRow => ({
  id: help,
  offer: { help: [help] },
  ...more,
})

interface Setting {
  readonly answers?: Answers
  readonly doors?: readonly Offer[]
  /** Keys of cards that stand on the card "talk". */
  readonly talk?: readonly string[]
  readonly policy?: Partial<Policy>
  readonly by?: Candidate['by']
  readonly open?: readonly string[]
}

/** The rows below some doors. */
function rowsOf(offers: readonly Offer[], rows: readonly MoreRow[], setting: Setting = {}) {
  const { answers = THREAT, doors = [], talk = [], policy = {}, by, open = [] } = setting
  const rules = tinyRules(offers, { rows, ...policy })
  const situation = said(answers)
  const standing = doors.map((one) => candidate(one, situation))
  const able = [...doors, ...offers].map((one) => candidate(one, situation, by))
  const taken = new Set([...standing.map(({ card }) => card), ...talk])
  return chooseRows(able, [], standing, taken, situation, rules, (one) => open.includes(one.offer.id))
}

const idsIn = (...given: Parameters<typeof rowsOf>) => idsOf(rowsOf(...given))

describe('the rows below the doors (docs/matching-rules.md#rows)', () => {
  it('hold one offer for each line, in the order of the lines', () => {
    const offers = [helpOf('legal'), helpOf('address'), offer('de-address-2', { help: 'address' })]
    expect(idsIn(offers, [row('address'), row('legal')])).toEqual(['de-address', 'de-legal'])
    expect(idsIn(offers, [row('address'), row('address')])).toEqual(['de-address', 'de-address-2'])
  })

  it('are five at most', () => {
    const six = Array.from({ length: 6 }, (_, index) => offer(`de-${index}`))
    const lines = six.map(() => row('victim-support'))
    expect(idsIn(six, lines)).toEqual(['de-0', 'de-1', 'de-2', 'de-3', 'de-4'])
    expect(idsIn(six, lines, { policy: { limits: { first: 3, more: 2, steps: 3 } } })).toEqual(['de-0', 'de-1'])
  })

  it('follow conditions', () => {
    const line = row('address', { when: { incident: ['doxing'] } })
    expect(idsIn([helpOf('address')], [line])).toEqual([])
    expect(idsIn([helpOf('address')], [line], { answers: { incident: ['doxing', 'threat'] } })).toEqual(['de-address'])
  })

  it('take another offer only where none of a line fits', () => {
    const line = row('deletion', { else: { help: ['reporting'] } })
    expect(idsIn([helpOf('deletion'), helpOf('reporting')], [line])).toEqual(['de-deletion'])
    expect(idsIn([helpOf('reporting')], [line])).toEqual(['de-reporting'])
    expect(idsIn([helpOf('deletion'), helpOf('reporting')], [line], { talk: ['de-deletion'] })).toEqual([
      'de-reporting',
    ])
  })

  it('never hold a door, a twin of a door, or who stands on the card "talk"', () => {
    const twin = offer('sn-twin', { area: 'SN', house: 'ring' })
    const door = offer('de-door', { house: 'ring' })
    const other = offer('de-z')
    expect(idsIn([twin, other], [row('victim-support')], { doors: [door] })).toEqual(['de-z'])
    expect(idsIn([twin, other], [row('victim-support')], { talk: ['ring'] })).toEqual(['de-z'])
    expect(idsIn([twin, door], [row('victim-support'), row('victim-support')])).toHaveLength(1)
  })

  it('leave a line out where enough doors give its help', () => {
    const line = row('victim-support', { unlessDoors: 2 })
    const doors = [offer('de-1'), offer('de-2')]
    expect(idsIn([offer('de-3')], [line], { doors: doors.slice(0, 1) })).toEqual(['de-3'])
    expect(idsIn([offer('de-3')], [line], { doors })).toEqual([])
    expect(idsIn([offer('de-3')], [line], { doors: [doors[0]!, helpOf('trauma')] })).toEqual(['de-3'])
  })

  it('never hold who stands in the list only', () => {
    expect(idsIn([helpOf('address', { listOnly: true })], [row('address')])).toEqual([])
  })

  it('show the number of a house that answers now', () => {
    const house = [offer('sn-a', { area: 'SN', house: 'ring' }), offer('de-b', { house: 'ring' })]
    expect(idsIn(house, [row('victim-support')])).toEqual(['sn-a'])
    expect(idsIn(house, [row('victim-support')], { open: ['de-b'] })).toEqual(['de-b'])
  })

  it('name the first need of an offer', () => {
    const [shown] = rowsOf([offer('de-a', { needs: ['emotional', 'legal'] })], [row('victim-support')])
    expect(shown?.need).toBe('emotional')
  })

  it('hold nothing for the first hours where it was some time ago, unless somebody cannot go on', () => {
    const offers = [helpOf('medical'), helpOf('relief'), helpOf('legal')]
    const lines = [row('medical'), row('relief'), row('legal')]
    expect(idsIn(offers, lines, { answers: { incident: ['threat', 'past'] } })).toEqual(['de-legal'])
    expect(idsIn(offers, lines, { answers: { incident: ['threat', 'past', 'strain'] } })).toEqual([
      'de-relief',
      'de-legal',
    ])
    expect(idsIn(offers, lines)).toEqual(['de-medical', 'de-relief', 'de-legal'])
  })
})

describe('where nobody was hit', () => {
  const answers: Answers = { incident: ['prevent'], background: ['racism'] }
  const training = { help: 'training', incident: ['prevent'] } as const

  it('rows name what was said', () => {
    expect(idsIn([offer('de-a', training)], [row('training')], { answers })).toEqual(['de-a'])
    expect(idsIn([offer('de-a', { ...training, incident: ['threat'] })], [row('training')], { answers })).toEqual([])
  })

  it('no network for a background that was not said', () => {
    const network = offer('de-a', { ...training, focus: 'background', background: ['misogyny'] })
    expect(idsIn([network], [row('training')], { answers })).toEqual([])
    expect(idsIn([{ ...network, background: ['racism'] }], [row('training')], { answers })).toEqual(['de-a'])
  })

  it('but body advice, whatever its background', () => {
    const advice = offer('de-a', { ...training, help: 'body-advice', focus: 'background', background: ['far-right'] })
    expect(idsIn([advice], [row('body-advice')], { answers })).toEqual(['de-a'])
  })
})

describe('what fills up the rows', () => {
  const needing = (id: string, need: Offer['needs'][number], changes: Partial<Offer> = {}) =>
    offer(id, { help: 'information', needs: [need], ...changes })
  const raises = (...needs: Offer['needs']): Partial<Policy> => ({
    raises: [{ when: { incident: ['threat'] }, needs }],
  })

  it('is the best offer for each need that the answers raise, in the order of the needs', () => {
    const offers = [needing('de-a', 'legal'), needing('de-b', 'safety'), needing('de-c', 'legal')]
    expect(idsIn(offers, [], { policy: raises('safety', 'legal') })).toEqual(['de-b', 'de-a'])
    expect(idsIn(offers, [], { policy: raises('money') })).toEqual([])
  })

  it('the first need of each answer goes before the second of any', () => {
    const offers = [
      needing('de-a', 'legal'),
      needing('de-b', 'safety'),
      needing('de-c', 'money'),
      needing('de-d', 'address'),
    ]
    const policy: Partial<Policy> = {
      raises: [
        { when: { incident: ['threat'] }, needs: ['legal', 'money'] },
        { when: { danger: ['no'] }, needs: ['safety', 'address'] },
      ],
    }
    expect(idsIn(offers, [], { policy })).toEqual(['de-a', 'de-b', 'de-c', 'de-d'])
  })

  it('is not what an entry says for everybody', () => {
    expect(idsIn([needing('de-a', 'legal')], [], { policy: { raises: [{ needs: ['legal'] }] } })).toEqual([])
  })

  it('is nobody for a need that a door or a row meets', () => {
    const offers = [needing('de-a', 'legal')]
    expect(idsIn(offers, [], { policy: raises('legal'), doors: [offer('de-door', { needs: ['legal'] })] })).toEqual([])
    const [first, second] = [helpOf('legal', { needs: ['legal'] }), offers[0]!]
    expect(idsIn([first, second], [row('legal')], { policy: raises('legal') })).toEqual(['de-legal'])
  })

  it.each<[string, Partial<Offer>]>([
    ['police', { police: 'police' }],
    ['prosecution', { police: 'prosecution' }],
    ['a crisis line for a part of the Land', { help: 'relief', regional: true }],
    ['a crisis line for some roles', { help: 'relief', roles: ['relative'] }],
    ['whoever does not name what was said', { incident: ['insult'] }],
    ['whoever has the need only second', { needs: ['emotional', 'legal'] }],
  ])('is never %s', (_, changes) => {
    expect(idsIn([needing('de-a', 'legal', changes)], [], { policy: raises('legal') })).toEqual([])
  })

  it('is who fits by a background, or because nothing was said', () => {
    const offers = [needing('de-a', 'legal', { incident: [] })]
    expect(idsIn(offers, [], { policy: raises('legal'), by: 'background' })).toEqual(['de-a'])
    expect(idsIn(offers, [], { policy: raises('legal'), by: 'open' })).toEqual(['de-a'])
  })
})

describe('an incident that counts as another in one line', () => {
  const line: MoreRow = { id: 'mobile', offer: { help: ['body-advice'] }, counts: { threat: ['stalking'] } }
  const advice = offer('de-advice', { help: 'body-advice', incident: ['threat'] })
  const moreOf = (answers: Answers, rows: readonly MoreRow[] = [line], changes: Partial<Offer> = {}) =>
    recommend(tinyRules([{ ...advice, ...changes }], { rows }), answers, at('2026-12-01T10:00')).more.map(
      ({ offer: id }) => id,
    )

  it('opens the offer that names it for the other, in this line', () => {
    expect(moreOf({ incident: ['stalking'], police: 'no' })).toEqual(['de-advice'])
    expect(moreOf({ incident: ['stalking'], police: 'no' }, [row('body-advice')])).toEqual([])
    expect(moreOf({ incident: ['at-home'], police: 'no' })).toEqual([])
  })

  it('not against the police answer', () => {
    expect(moreOf({ incident: ['stalking'], police: 'no' }, [line], { police: 'may-forward' })).toEqual([])
  })
})
