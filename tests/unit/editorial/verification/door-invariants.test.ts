import { describe, expect, it } from 'vitest'
import { readSituation } from '../../../../src/domain/matching/index.ts'
import type { Answers, Offer } from '../../../../src/domain/rulebook/index.ts'
import { doorsBroken, doorsOf, headOf } from '../../../../src/editorial/verification/door-invariants.ts'
import { MAIL, NO_CONTACT, offer, tinyRules, WEBSITE } from '../../../support/tiny-rules.ts'

const support = offer('sn-hilfe', { area: 'SN' })
const office = offer('de-amt', { help: 'office', focus: 'officials' })
const specialist = offer('sn-spezial', {
  area: 'SN',
  help: 'specialist-incident',
  focus: 'incident',
})
const relief = offer('de-krise', { help: 'relief', mayHead: false })
const police = offer('sn-polizei', { area: 'SN', help: 'police', police: 'police', focus: 'officials' })
const station = { ...police, id: 'sn-wache', focus: 'general' as const }
const THREAT: Answers = { incident: ['threat'], location: 'SN' }

/** Doors as they stand, with everybody else of these rules. */
function shown(doors: readonly Offer[], answers: Answers = THREAT, others: readonly Offer[] = []) {
  const rulebook = tinyRules([...doors, ...others])
  return { rulebook, situation: readSituation(rulebook, answers, '2026-12-01'), doors }
}
const broken = (...given: Parameters<typeof shown>) => doorsBroken(shown(...given))
const wants = (change: Answers): Answers => ({ ...THREAT, police: 'yes', ...change })

it('the doors are read by their ids, with what was said', () => {
  const rulebook = tinyRules([support, office])
  const doors = doorsOf(rulebook, THREAT, [{ offer: 'de-amt' }, { offer: 'sn-hilfe' }], {
    date: '2026-12-01',
    minute: 0,
  })
  expect(doors.doors).toEqual([office, support])
  expect([doors.situation.land, doors.situation.today]).toEqual(['SN', '2026-12-01'])
})

describe('what doors break together', () => {
  it('nothing where they are right', () => {
    expect(broken([support, office, specialist])).toEqual([])
  })

  it('never-empty: nobody', () => {
    expect(broken([])).toEqual(['never-empty'])
  })

  describe('police-door: the police is wanted, and none stands', () => {
    it.each<[string, Answers, readonly string[]]>([
      ['after a threat', wants({}), ['police-door']],
      ['nothing was said', { location: 'SN', police: 'yes' }, ['police-door']],
      ['no Land was said', wants({ location: 'skip' }), []],
      ['the police is not wanted', { ...THREAT, police: 'no' }, []],
      ['only attacks from within', wants({ incident: ['internal'] }), []],
      ['attacks from within and a threat', wants({ incident: ['internal', 'threat'] }), ['police-door']],
    ])('%s', (_, answers, invariants) => {
      expect(broken([support], answers)).toEqual(invariants)
      expect(broken([support, police], answers)).toEqual([])
    })

    it.each([[['prevent']], [['internal', 'prevent']]] as const)(
      'only what no station takes, though asked: %j',
      (incident) => {
        const { rulebook, situation, doors } = shown([support], wants({ incident }))
        const asked = { ...situation, answers: { ...situation.answers, police: 'yes' as const } }
        expect(doorsBroken({ rulebook, situation: asked, doors })).toEqual([])
      },
    )
  })

  it('a prosecutor is a door of the police, too', () => {
    expect(broken([support, { ...police, police: 'prosecution' }], wants({}))).toEqual([])
    expect(broken([support, { ...police, police: 'may-forward' }], wants({}))).toEqual(['police-door'])
  })

  it('independent-beside: beside the police stands nobody independent', () => {
    const forwards = offer('de-weiter', { help: 'legal', police: 'may-forward' })
    expect(broken([forwards, police])).toEqual(['independent-beside'])
    expect(broken([police])).toEqual(['independent-beside'])
    expect(broken([forwards])).toEqual([])
    expect(broken([forwards, police, office])).toEqual([])
  })

  it('relief-last: a crisis line before two others that fit, unless somebody cannot go on', () => {
    expect(broken([support, office, relief])).toEqual(['relief-last'])
    expect(broken([support, relief])).toEqual([])
    expect(broken([support, office, relief], { ...THREAT, incident: ['threat', 'strain'] })).toEqual([])
    // It may be the only independent one beside the police.
    const forwards = offer('de-weiter', { help: 'legal', police: 'may-forward' })
    expect(broken([forwards, police, relief])).toEqual([])
    expect(broken([forwards, office, relief])).toEqual(['relief-last'])
    expect(broken([forwards, { ...office, police: 'may-forward' }, relief])).toEqual(['relief-last'])
    expect(broken([support, police, relief])).toEqual(['relief-last'])
  })

  it('one-help: two doors of one help; a second victim support may', () => {
    const second = { ...office, id: 'de-amt-2' }
    expect(broken([office, second])).toEqual(['one-help'])
    expect(broken([office, support, second])).toEqual(['one-help'])
    expect(broken([support, { ...support, id: 'sn-hilfe-2' }])).toEqual([])
  })

  it('after misogyny the women’s line may be the specialist for it, where no other stands', () => {
    const lines = [specialist, { ...specialist, id: 'sn-frauen' }]
    const background = { ...specialist, id: 'sn-rechts', help: 'specialist-background' } as const
    const misogyny: Answers = { ...THREAT, background: ['misogyny'] }
    expect(broken(lines, misogyny)).toEqual([])
    expect(broken(lines, { ...THREAT, background: ['racism'] })).toEqual(['one-help'])
    expect(broken([...lines, background], misogyny)).toEqual(['one-help'])
    expect(broken([office, { ...office, id: 'de-amt-2' }], misogyny)).toEqual(['one-help'])
  })

  describe('lead-reachable: the lead has neither telephone nor mail, and another door that might lead has', () => {
    const silent = { ...support, contact: WEBSITE }
    it.each<[string, readonly Offer[], readonly string[]]>([
      ['another can be called', [silent, office], ['lead-reachable']],
      ['another can be written to', [silent, { ...office, contact: MAIL }], ['lead-reachable']],
      ['the lead can be written to', [{ ...silent, contact: MAIL }, office], []],
      ['the other has a website, too', [silent, { ...office, contact: WEBSITE }], []],
      ['the other may not lead', [silent, { ...office, mayHead: false }], []],
      ['the other is there for a part of the Land', [silent, { ...office, regional: true }], []],
      ['… but covers all of it', [silent, { ...office, regional: true, coversLand: true }], ['lead-reachable']],
      ['the other is a police station', [silent, station, { ...office, contact: WEBSITE }], []],
      ['the other is the police for officials', [silent, police], ['lead-reachable']],
    ])('%s', (_, doors, invariants) => expect(broken(doors)).toEqual(invariants))

    it('not after soft incidents', () => {
      expect(broken([silent, office], { incident: ['prevent'] })).toEqual([])
    })
  })

  describe('a specialist may lead by its website', () => {
    const silent = { ...specialist, contact: WEBSITE }
    it('where nobody of its help can be reached, and the second door has a telephone', () => {
      expect(broken([silent, office])).toEqual([])
      expect(broken([silent, { ...office, contact: MAIL }])).toEqual(['lead-reachable'])
      expect(broken([{ ...silent, help: 'legal' }, office])).toEqual(['lead-reachable'])
    })

    const other = { ...specialist, id: 'sn-spezial-2' }
    it.each<[string, Offer, boolean]>([
      ['another specialist of the Land', other, true],
      ['one that can be written to', { ...other, contact: MAIL }, true],
      ['one for the background', { ...other, help: 'specialist-background', background: ['racism'] }, true],
      ['nationwide ones do not count', { ...other, id: 'de-spezial', area: 'DE' }, false],
      ['nor ones for a part', { ...other, regional: true }, false],
      ['nor of another Land', { ...other, id: 'by-spezial', area: 'BY' }, false],
      ['nor of another help', { ...other, help: 'legal' }, false],
      ['nor without a way to reach them', { ...other, contact: WEBSITE }, false],
      ['nor unsure ones', { ...other, confidence: 'low' }, false],
      ['nor ones for the list alone', { ...other, listOnly: true }, false],
      ['nor ones that are no door', { ...other, noDoor: true }, false],
      ['nor ones that rest', { ...other, status: 'paused' }, false],
      ['nor for others', { ...other, roles: ['staff'] }, false],
      ['nor for another incident', { ...other, incident: ['damage'] }, false],
      ['nor ones that stand further down', { ...other, police: 'may-forward' }, false],
      ['nor the hotline', { ...other, id: 'de-hotline' }, false],
    ])('%s', (_, one, isThere) => {
      const answers: Answers = { ...THREAT, role: 'honorary', police: 'unsure' }
      expect(broken([silent, office], answers, [one])).toEqual(isThere ? ['lead-reachable'] : [])
    })
  })

  it('lead-whole-land: the lead is there for a part of the Land, and another might lead', () => {
    const part = { ...support, regional: true }
    expect(broken([part, office])).toEqual(['lead-whole-land'])
    expect(broken([{ ...part, coversLand: true }, office])).toEqual([])
    expect(broken([part, { ...office, mayHead: false }])).toEqual([])
    expect(broken([part])).toEqual([])
    expect(broken([part, office, { ...specialist, mayHead: false }])).toEqual(['lead-whole-land'])
  })
})

describe('what stands at the head', () => {
  const silent = { ...support, contact: WEBSITE }
  it.each<[string, readonly Offer[], Answers, ReturnType<typeof headOf>]>([
    ['nobody', [], THREAT, 'nobody'],
    ['somebody to reach', [support], THREAT, 'reachable'],
    ['somebody who may not lead', [{ ...support, mayHead: false }], THREAT, 'nobody'],
    ['a crisis line', [relief], THREAT, 'nobody'],
    ['a crisis line for who cannot go on', [relief], { incident: ['strain'] }, 'reachable'],
    ['a specialist by its website', [{ ...specialist, contact: WEBSITE }, office], THREAT, 'website'],
    ['a website', [silent, office], THREAT, 'nobody'],
    ['a website after a soft incident', [silent], { incident: ['prevent'] }, 'soft-website'],
    [
      'no contact after a soft incident',
      [{ ...silent, contact: NO_CONTACT }],
      { incident: ['prevent'] },
      'soft-website',
    ],
    ['a specialist by its website, alone', [{ ...specialist, contact: WEBSITE }], THREAT, 'nobody'],
    ['somebody to write to', [{ ...support, contact: MAIL }], THREAT, 'reachable'],
    ['who may not lead, for who cannot go on', [{ ...support, mayHead: false }], { incident: ['strain'] }, 'nobody'],
    ['a crisis line with a website', [{ ...relief, contact: WEBSITE }], { incident: ['strain'] }, 'nobody'],
    ['a station after a soft incident', [station], { incident: ['prevent'] }, 'nobody'],
    ['a website for a part', [{ ...silent, regional: true }], { incident: ['prevent'] }, 'nobody'],
    ['a website that may not lead', [{ ...silent, mayHead: false }], { incident: ['prevent'] }, 'nobody'],
  ])('%s', (_, doors, answers, head) => expect(headOf(shown(doors, answers))).toBe(head))
})
