import { describe, expect, it } from 'vitest'
import {
  type Recommendation,
  type Recommended,
  type recommend,
  UNKNOWN,
} from '../../../../src/domain/matching/index.ts'
import type { Answers, Hours, Offer } from '../../../../src/domain/rulebook/index.ts'
import { broken, brokenBy } from '../../../../src/editorial/verification/offer-invariants.ts'
import type { Outcome } from '../../../../src/editorial/verification/outcome.ts'
import { outcomeOf } from '../../../../src/editorial/verification/outcome.ts'
import { NO_CONTACT, offer, said, tinyRules, WEBSITE } from '../../../support/tiny-rules.ts'
import { TINY_SPACE } from '../../../support/tiny-space.ts'

type Section = keyof Outcome
const NOBODY: Outcome = { first: [], more: [], later: [], all: [] }
/** Nobody is recommended. */
const NO_RECOMMENDATION: Recommendation = {
  ...{ first: [], more: [], later: [], all: [] },
  emergency: false,
  steps: [],
  talk: [],
  hotline: { ...UNKNOWN, offer: 'de-hotline', opensResult: false },
}
/** An offer with nothing said of why. */
const recommended = (id: string): Recommended => ({
  offer: id,
  police: 'independent',
  need: 'counselling',
  reasons: [],
  opening: UNKNOWN,
  houseMates: [],
})
const at = (section: Section, id: string): Outcome => ({ ...NOBODY, [section]: [id] })

const support = offer('sn-hilfe', { area: 'SN' })
const THREAT: Answers = { incident: ['threat'], location: 'SN' }
const breaks = (section: Section, change: Partial<Offer>, answers: Answers = {}) =>
  broken({ ...support, ...change }, at(section, change.id ?? support.id), said({ ...THREAT, ...answers }))

const SECTIONS: readonly Section[] = ['first', 'more', 'later', 'all']

describe('what an offer breaks where it stands', () => {
  it('nothing where it is right, and nothing where it stands nowhere', () => {
    for (const section of SECTIONS) expect(breaks(section, {})).toEqual([])
    expect(broken({ ...support, status: 'ended' }, at('first', 'sn-andere'), said(THREAT))).toEqual([])
  })

  it.each<[string, Partial<Offer>, Answers, readonly string[], readonly string[], readonly string[]]>([
    // [what, the offer, answers, broken among the doors, among the rows, among all offers]
    ['the police, without the police', { police: 'police' }, { police: 'no' }, ['no-police'], ['no-police'], []],
    [
      'who passes on, without the police',
      { police: 'may-forward' },
      { police: 'no' },
      ['no-police'],
      ['no-police'],
      [],
    ],
    ['the police after a complaint', { police: 'police' }, { police: 'already' }, ['already-reported'], [], []],
    [
      'the prosecution after a complaint',
      { police: 'prosecution' },
      { police: 'already' },
      ['already-reported'],
      [],
      [],
    ],
    ['who passes on, after a complaint', { police: 'may-forward' }, { police: 'already' }, [], [], []],
    ['another Land', {}, { location: 'BY' }, ['land'], ['land'], ['land']],
    ['a Land where none was said', {}, { location: 'skip' }, ['land'], ['land'], ['land']],
    ['nationwide', { id: 'de-hilfe', area: 'DE' }, { location: 'BY' }, [], [], []],
    ['the id of another area', { id: 'by-hilfe' }, {}, ['land'], ['land'], ['land']],
    ['resting', { status: 'paused' }, {}, ['running'], ['running'], ['running']],
    ['ended yesterday', { endsOn: '2026-11-30' }, {}, ['running'], ['running'], ['running']],
    ['its last day', { endsOn: '2026-12-01' }, {}, [], [], []],
    ['all that was said is excluded', { notForIncidents: ['threat'] }, {}, ['excluded'], ['excluded'], []],
    ['some of it is', { notForIncidents: ['threat'] }, { incident: ['threat', 'online'] }, [], [], []],
    ['nothing was said', { notForIncidents: ['threat'] }, { incident: ['skip'] }, [], [], []],
    ['another incident', { incident: ['damage'] }, {}, ['named-first'], [], []],
    ['another incident, nothing said', { incident: ['damage'] }, { incident: ['skip'] }, [], [], []],
    ['unsure', { confidence: 'low' }, {}, ['reachable-first'], [], []],
    ['no way to reach it', { contact: NO_CONTACT }, {}, ['reachable-first'], [], []],
    ['a website', { contact: WEBSITE }, {}, [], [], []],
    ['only in the list', { listOnly: true }, {}, ['reachable-first'], [], []],
    ['never a door', { noDoor: true }, {}, ['reachable-first'], [], []],
    ['for others', { roles: ['staff'] }, { role: 'honorary' }, ['audience'], ['audience'], ['audience']],
    ['for them', { roles: ['staff', 'honorary'] }, { role: 'honorary' }, [], [], []],
    ['for some, no role said', { roles: ['staff'] }, { role: 'skip' }, [], [], []],
    [
      'for officials, family asks',
      { roles: ['staff'], focus: 'officials' },
      { role: 'relative' },
      ['audience'],
      [],
      [],
    ],
    [
      'for other officials',
      { roles: ['staff'], focus: 'officials' },
      { role: 'honorary' },
      ['audience'],
      ['audience'],
      ['audience'],
    ],
    [
      'for officials, but it does not talk',
      { roles: ['staff'], focus: 'officials', talks: false },
      { role: 'supporter' },
      ['audience'],
      ['audience'],
      ['audience'],
    ],
    [
      'for some victims, family asks',
      { roles: ['staff'] },
      { role: 'relative' },
      ['audience'],
      ['audience'],
      ['audience'],
    ],
  ])('%s', (_, change, answers, first, more, all) => {
    expect([breaks('first', change, answers), breaks('more', change, answers), breaks('all', change, answers)]).toEqual(
      [first, more, all],
    )
  })
})

describe('an offer for a background', () => {
  const special = { focus: 'background', help: 'specialist-background', background: ['racism'] } as const
  const racism: Answers = { background: ['racism'] }

  it('stands open where its background was said, or the office it is also for', () => {
    expect(breaks('first', special)).toEqual(['special-reason'])
    expect(breaks('more', special)).toEqual(['special-reason'])
    expect(breaks('all', special)).toEqual([])
    expect(breaks('first', special, racism)).toEqual([])
    expect(breaks('first', { ...special, alsoForOffice: ['staff'] }, { role: 'staff' })).toEqual([])
    expect(breaks('first', { ...special, alsoForOffice: ['staff'] }, { role: 'honorary' })).toEqual(['special-reason'])
  })

  it.each(['specialist-incident', 'body-advice', 'mediation', 'antidiscrimination'] as const)(
    'whose help advises on it without (%s)',
    (help) => expect(breaks('more', { ...special, help })).toEqual([]),
  )

  it.each<[Offer['help'], readonly string[]]>([
    ['specialist-background', []],
    ['police', []],
    ['antidiscrimination', []],
    ['victim-support', ['named-first']],
    ['specialist-incident', ['named-first']],
  ])('may be a door by its background alone: %s', (help, invariants) => {
    expect(breaks('first', { ...special, help, incident: ['damage'] }, racism)).toEqual(invariants)
  })

  it('a specialist for partners is a door by a partner; advice of the body by attacks from within', () => {
    const lines = { ...special, help: 'specialist-incident', background: ['partner', 'racism'], incident: [] } as const
    expect(breaks('first', lines, { background: ['partner'] })).toEqual([])
    expect(breaks('first', lines, racism)).toEqual(['named-first'])
    const body = { ...special, help: 'body-advice', incident: ['damage'] } as const
    expect(breaks('first', body, { ...racism, incident: ['internal'] })).toEqual([])
    expect(breaks('first', body, racism)).toEqual(['named-first'])
  })
})

describe('without its background no help opens by it', () => {
  const other = { incident: ['damage'] } as const
  it.each<[string, Partial<Offer>, Answers]>([
    ['nothing of it was said', { ...other, help: 'antidiscrimination' }, {}],
    ['a lawyer, by a partner', { ...other, help: 'legal', background: ['partner'] }, { background: ['partner'] }],
    [
      'a specialist who knows no partners',
      { ...other, help: 'specialist-incident', background: ['racism'] },
      { background: ['racism', 'partner'] },
    ],
    [
      'a lawyer, by attacks from within',
      { ...other, help: 'legal', background: ['racism'] },
      { background: ['racism'], incident: ['internal'] },
    ],
  ])('%s', (_, change, answers) => expect(breaks('first', change, answers)).toEqual(['named-first']))
})

describe('what an offer breaks in a class of answer sets', () => {
  const rulebook = tinyRules([support])
  const place = { danger: 0, background: 0, role: 0, police: 0, location: 0, incident: 0 }
  const met = (outcome: Outcome) => ({ at: place, place, outcome, rulebook })
  /** Judges by the hours of the offer: whether it stands among the doors, among the rows. */
  const byHours =
    (shown: (hours: Hours) => Partial<Outcome>): typeof recommend =>
    (rules) => {
      const { hours } = rules.offers.find(({ id }) => id === support.id)!
      const { first = [], more = [] } = shown(hours!)
      return { ...NO_RECOMMENDATION, first: first.map(recommended), more: more.map(recommended) }
    }
  const now = { date: '2026-12-01', minute: 600 }
  const found = (outcome: Outcome, judge: typeof recommend) =>
    brokenBy(met(outcome), { ...support, area: 'DE', id: 'de-x', status: 'paused' }, TINY_SPACE, now, judge)
  const first = ['de-x']
  const isOpen = ({ spans }: Hours) => String(spans) === '0,10080'
  /** Open from midnight of tomorrow, a Wednesday, for a day. */
  const opensTomorrow = ({ spans }: Hours) => String(spans) === '2880,4320'

  it('nothing where it stands nowhere', () => {
    expect(
      found(
        NOBODY,
        byHours(() => ({ first })),
      ),
    ).toEqual([])
  })

  it.each(SECTIONS)('its own rules wherever it stands: %s', (section) => {
    const outcome = at(section, 'de-x')
    expect(
      found(
        outcome,
        byHours(() => outcome),
      ),
    ).toEqual(['running'])
  })

  it('that the clock decides who is shown, open now or from tomorrow', () => {
    const door = at('first', 'de-x')
    const row = at('more', 'de-x')
    expect(
      found(
        door,
        byHours((hours) => (isOpen(hours) ? {} : door)),
      ),
    ).toEqual(['running', 'clock-orders'])
    expect(
      found(
        door,
        byHours((hours) => (opensTomorrow(hours) ? {} : door)),
      ),
    ).toEqual(['running', 'clock-orders'])
    expect(
      found(
        door,
        byHours((hours) => (isOpen(hours) || opensTomorrow(hours) ? door : {})),
      ),
    ).toEqual(['running'])
    expect(
      found(
        row,
        byHours((hours) => (isOpen(hours) ? {} : row)),
      ),
    ).toEqual(['running', 'clock-orders'])
    expect(
      found(
        row,
        byHours((hours) => (isOpen(hours) ? { ...row, first } : row)),
      ),
    ).toEqual(['running', 'clock-orders'])
  })

  it('of whom nobody is shown openly the clock decides nothing', () => {
    expect(
      found(
        at('all', 'de-x'),
        byHours((hours) => (isOpen(hours) ? { first } : {})),
      ),
    ).toEqual(['running'])
  })
})

it('an outcome says who stands where, in no order', () => {
  const sorted = outcomeOf({
    ...NO_RECOMMENDATION,
    first: [recommended('b'), recommended('a')],
    more: [recommended('c')],
    later: [recommended('e'), recommended('d')],
  })
  expect(sorted).toEqual({ first: ['a', 'b'], more: ['c'], later: ['d', 'e'], all: [] })
})
