import { describe, expect, it } from 'vitest'
import { traceOffer } from '../../../../src/domain/matching/index.ts'
import {
  areaFit,
  type EligibleBy,
  highestSection,
  mayAskWithoutBelonging,
  roleFit,
  running,
  subjectOf,
} from '../../../../src/domain/matching/trace.ts'
import { type Answers, NAMED_INCIDENTS, type Offer } from '../../../../src/domain/rulebook/index.ts'
import { offer, said, tinyRules } from '../../../support/tiny-rules.ts'

const { policy } = tinyRules([])
const HITS = NAMED_INCIDENTS.filter((one) => !['prevent', 'disruption', 'internal'].includes(one))

const specialist = { help: 'specialist-background', focus: 'background', background: ['racism'] } as const
const line = { help: 'specialist-incident', focus: 'background', background: ['misogyny', 'partner'] } as const
const bodyAdvice = {
  help: 'body-advice',
  focus: 'background',
  background: ['far-right'],
  incident: ['disruption'],
} as const
const rights = { help: 'antidiscrimination', focus: 'background', background: ['racism'], incident: [] } as const
const police = { help: 'police', police: 'police' } as const

describe('how the subject fits (docs/matching-rules.md#fits)', () => {
  it.each<[string, Partial<Offer>, Answers, EligibleBy | null]>([
    ['general support names an incident that was said', {}, { incident: ['insult', 'threat'] }, 'incident'],
    ['it does not name what was said', {}, { incident: ['insult'] }, null],
    ['an empty list names nothing', { incident: [] }, { incident: ['threat'] }, null],
    ['all that was said is excluded', { notForIncidents: ['threat'] }, { incident: ['threat'] }, null],
    [
      'some of what was said is excluded',
      { incident: ['threat'], notForIncidents: ['online'] },
      { incident: ['threat', 'online'] },
      'incident',
    ],

    ['a specialist needs its background', specialist, { incident: ['threat'] }, null],
    [
      'a specialist does not take another background',
      specialist,
      { incident: ['threat'], background: ['misogyny'] },
      null,
    ],
    [
      'a specialist names incident and background',
      specialist,
      { incident: ['threat'], background: ['racism'] },
      'incident',
    ],
    [
      'a specialist fits by its background alone',
      specialist,
      { incident: ['stalking'], background: ['racism'] },
      'background',
    ],
    [
      'but not for what it excludes',
      { ...specialist, notForIncidents: ['stalking'] },
      { incident: ['stalking'], background: ['racism'] },
      null,
    ],
    [
      'an office that takes a role for its office alone',
      { ...specialist, alsoForOffice: ['honorary'] },
      { incident: ['threat'], role: 'honorary' },
      'incident',
    ],
    [
      'and no other role',
      { ...specialist, alsoForOffice: ['honorary'] },
      { incident: ['threat'], role: 'staff' },
      null,
    ],

    [
      'police made for a background fit by it alone',
      { ...police, focus: 'background', background: ['racism'] },
      { incident: ['stalking'], background: ['racism'] },
      'background',
    ],
    [
      'police for everybody name the incident',
      { ...police, focus: 'general' },
      { incident: ['stalking'], background: ['racism'] },
      null,
    ],
    [
      'antidiscrimination fits by its background alone',
      rights,
      { incident: ['insult'], background: ['racism'] },
      'background',
    ],
    ['and not without', rights, { incident: ['insult'] }, null],
    [
      'a reporting office for a background names the incident too',
      { help: 'reporting', focus: 'background', background: ['racism'] },
      { incident: ['stalking'], background: ['racism'] },
      null,
    ],
    [
      'and fits where it does',
      { help: 'reporting', focus: 'background', background: ['racism'] },
      { incident: ['threat'], background: ['racism'] },
      'incident',
    ],

    ['the lines need no background where they name the incident', line, { incident: ['threat'] }, 'incident'],
    ['partner opens the lines for any incident', line, { incident: ['damage'], background: ['partner'] }, 'background'],
    ['misogyny does not', line, { incident: ['damage'], background: ['misogyny'] }, null],
    [
      'partner does not open a specialist for another incident',
      { ...line, background: ['misogyny'] },
      { incident: ['damage'], background: ['partner', 'misogyny'] },
      null,
    ],

    ['body advice names the incident without a background', bodyAdvice, { incident: ['disruption'] }, 'incident'],
    [
      'body advice takes attacks from within with its background',
      bodyAdvice,
      { incident: ['internal'], background: ['far-right'] },
      'background',
    ],
    ['not without', bodyAdvice, { incident: ['internal'] }, null],
    ['and nothing else by its background', bodyAdvice, { incident: ['threat'], background: ['far-right'] }, null],

    ['nothing was said: support for all that can hit a person', { incident: HITS }, { incident: ['skip'] }, 'open'],
    ['nothing was said: support for some of it', { incident: HITS.slice(1) }, { incident: ['skip'] }, null],
    ['nothing was said: an office without a list', { incident: [] }, { incident: ['strain'] }, 'open'],
    ['nothing was said: police made for officials', { ...police, focus: 'officials' }, { incident: ['past'] }, 'open'],
    ['nothing was said: other police', { ...police, focus: 'general' }, { incident: ['past'] }, null],
    [
      'it was long ago: the specialist for the background',
      specialist,
      { incident: ['past'], background: ['racism'] },
      'background',
    ],
    ['it was long ago: the lines for partners', line, { incident: ['past'], background: ['partner'] }, 'background'],
    [
      'what is excluded does not count where nothing was said',
      { incident: HITS, notForIncidents: ['internal'] },
      {},
      'open',
    ],
  ])('%s', (_, changes, answers, by) => {
    expect(subjectOf(offer('de-a', changes), said(answers), policy)).toBe(by)
  })
})

describe('Land, role and day', () => {
  it('an offer of another Land never fits, and without a Land only nationwide ones do', () => {
    const saxon = offer('sn-a', { area: 'SN' })
    expect(areaFit(saxon, said({ location: 'SN' }))).toBe('fits')
    expect(areaFit(saxon, said({ location: 'BY' }))).toBe('unfit')
    expect(areaFit(saxon, said({ location: 'skip' }))).toBe('unfit')
    expect(areaFit(offer('de-a'), said({ location: 'skip' }))).toBe('fits')
  })

  it('an offer for some roles fits them, is not asked about without one, and excludes the others', () => {
    const forStaff = offer('de-a', { roles: ['staff'] })
    expect(roleFit(forStaff, said({ role: 'staff' }), policy)).toBe('fits')
    expect(roleFit(forStaff, said({ role: 'skip' }), policy)).toBe('not-asked')
    expect(roleFit(forStaff, said({ role: 'honorary' }), policy)).toBe('unfit')
    expect(roleFit(offer('de-b'), said({ role: 'other' }), policy)).toBe('fits')
  })

  it.each<[string, Partial<Offer>, Answers['role'], boolean]>([
    ['family at a contact made for officials', {}, 'relative', true],
    ['supporters too', {}, 'supporter', true],
    ['staff not', {}, 'staff', false],
    ['nobody without a role', {}, 'skip', false],
    ['not where it is not made for officials', { focus: 'general' }, 'relative', false],
    ['not where nobody talks', { talks: false }, 'relative', false],
    ['no need where it serves everybody', { roles: undefined }, 'relative', false],
  ])('may ask without belonging: %s', (_, changes, role, may) => {
    const contact = offer('de-a', { focus: 'officials', roles: ['honorary'], ...changes })
    expect(mayAskWithoutBelonging(contact, said({ role }), policy)).toBe(may)
  })

  it('runs on its last day, and not when it is paused', () => {
    const situation = said({})
    expect(running(offer('de-a', { endsOn: '2026-12-01' }), situation)).toBe(true)
    expect(running(offer('de-a', { endsOn: '2026-11-30' }), situation)).toBe(false)
    expect(running(offer('de-a', { status: 'paused' }), situation)).toBe(false)
  })
})

describe('how far up an offer may stand', () => {
  it.each<[Offer['police'], Answers['police'], string]>([
    ['independent', 'no', 'first'],
    ['may-forward', 'no', 'later'],
    ['police', 'no', 'later'],
    ['prosecution', 'no', 'later'],
    ['may-forward', 'unsure', 'more'],
    ['police', 'unsure', 'more'],
    ['may-forward', 'already', 'first'],
    ['police', 'already', 'more'],
    ['prosecution', 'already', 'more'],
    ['police', 'yes', 'first'],
    ['prosecution', 'yes', 'first'],
  ])('%s, with the police answered %s: %s', (value, answer, section) => {
    expect(highestSection(offer('de-a', { police: value }), said({ police: answer }), policy)).toBe(section)
  })

  it('whoever asks without belonging finds it below the doors, or where the police answer puts it', () => {
    const contact = { focus: 'officials', roles: ['honorary'] } as const
    expect(highestSection(offer('de-a', contact), said({ role: 'relative', police: 'yes' }), policy)).toBe('more')
    const ofPolice = offer('de-a', { ...contact, police: 'police' })
    expect(highestSection(ofPolice, said({ role: 'relative', police: 'no' }), policy)).toBe('later')
  })
})

describe('the trace', () => {
  it('says dimension by dimension what was weighed', () => {
    const one = offer('sn-a', { ...specialist, area: 'SN', roles: ['staff'], endsOn: '2026-11-30' })
    const answers: Answers = {
      incident: ['stalking'],
      background: ['racism'],
      location: 'SN',
      role: 'honorary',
      police: 'no',
    }
    expect(traceOffer(one, said(answers), policy)).toEqual({
      offer: 'sn-a',
      running: false,
      area: 'fits',
      role: 'unfit',
      incident: 'fits',
      background: 'fits',
      by: 'background',
      highest: 'first',
    })
  })

  it('says what was not asked', () => {
    const one = offer('sn-a', { ...specialist, area: 'SN', roles: ['staff'] })
    expect(traceOffer(one, said({}), policy)).toMatchObject({
      area: 'not-asked',
      role: 'not-asked',
      incident: 'not-asked',
      background: 'not-asked',
      by: null,
    })
    expect(traceOffer(one, said({ incident: ['threat'], background: ['misogyny'] }), policy)).toMatchObject({
      incident: 'unfit',
      background: 'unfit',
    })
  })
})
