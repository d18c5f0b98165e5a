import { describe, expect, it } from 'vitest'
import { recommend } from '../../../../src/domain/matching/index.ts'
import type { Answers, Offer } from '../../../../src/domain/rulebook/index.ts'
import { rulebook as today } from '../../../support/rules.ts'
import { at } from '../../../support/times.ts'

const RESERVED = today.offers.filter(({ id }) => today.site.reserved.includes(id))
const MODEL = today.offers.find(({ office, siblings, siblingOf }) => !office && !siblings && !siblingOf)!

/** An office that talks with people after a threat and can be called; a test says the rest. */
function office(id: string, changes: Partial<Offer>): Offer {
  return {
    ...MODEL,
    id,
    area: 'DE',
    focus: 'officials',
    talks: true,
    roles: undefined,
    incident: ['threat'],
    background: [],
    through: [],
    notForIncidents: [],
    lead: true,
    needs: ['counselling'],
    phases: ['acute'],
    regional: false,
    confidence: 'high',
    contact: { phones: [{ number: '0351 1234567', dial: '+493511234567' }], emails: [] },
    ...changes,
  }
}

const MIGHT_TELL = [
  office('de-a', { kind: 'contact-point', police: 'may-forward' }),
  office('de-b', { kind: 'legal-help', police: 'may-forward' }),
  office('de-c', { kind: 'mobile-counselling', police: 'may-forward' }),
]
const INDEPENDENT = office('de-independent', { kind: 'victim-support', focus: 'general', police: 'independent' })
const POLICE = office('de-police', { kind: 'police', police: 'police' })

function firstOf(answers: Answers, ...offers: readonly Offer[]): readonly string[] {
  return recommend({ ...today, offers: [...RESERVED, ...offers] }, answers, at('2026-12-01T10:00')).first.map(
    ({ offer }) => offer,
  )
}

const THREAT: Answers = { danger: 'no', incident: ['threat'], background: ['none'], location: 'SN', role: 'councillor' }

describe('among the first doors', () => {
  it('somebody independent takes the place of the last, where others stand before', () => {
    expect(firstOf({ ...THREAT, police: 'yes' }, ...MIGHT_TELL, INDEPENDENT)).toEqual([
      'de-a',
      'de-b',
      'de-independent',
    ])
  })

  it('a wanted police contact stands at the head, with somebody independent beside it', () => {
    const first = firstOf({ ...THREAT, police: 'yes' }, ...MIGHT_TELL, INDEPENDENT, POLICE)
    expect(first[0]).toBe('de-police')
    expect(first).toContain('de-independent')
    expect(first).toHaveLength(3)
  })

  it('after a report and with fear for safety the police come last, and never instead of the only independent door', () => {
    const first = firstOf({ ...THREAT, danger: 'worried', police: 'already' }, ...MIGHT_TELL, INDEPENDENT, POLICE)
    expect(first).toEqual(['de-a', 'de-independent', 'de-police'])
  })

  it('after a report without that fear they do not stand there', () => {
    expect(firstOf({ ...THREAT, police: 'already' }, ...MIGHT_TELL, INDEPENDENT, POLICE)).not.toContain('de-police')
  })

  it('family does not meet police made for officials, even then', () => {
    const forOfficials = { ...POLICE, roles: ['full-time', 'councillor'] as const }
    const first = firstOf(
      { ...THREAT, danger: 'worried', role: 'relative', police: 'already' },
      INDEPENDENT,
      forOfficials,
    )
    expect(first).toEqual(['de-independent'])
  })

  it('no two are of one kind while another kind fits', () => {
    const alike = ['de-1', 'de-2', 'de-3'].map((id) => office(id, { kind: 'contact-point', police: 'independent' }))
    expect(firstOf({ ...THREAT, police: 'unsure' }, ...alike, INDEPENDENT)).toEqual(['de-1', 'de-2', 'de-independent'])
    expect(firstOf({ ...THREAT, police: 'unsure' }, ...alike)).toEqual(['de-1', 'de-2', 'de-3'])
  })

  it('who must not lead stands behind who may', () => {
    const notFirst = office('de-1', { kind: 'contact-point', police: 'independent', lead: false })
    expect(firstOf({ ...THREAT, police: 'no' }, notFirst, INDEPENDENT)).toEqual(['de-independent', 'de-1'])
    expect(firstOf({ ...THREAT, police: 'no' }, notFirst)).toEqual(['de-1'])
  })

  it('nobody who cannot be reached, and nobody with doubtful sources', () => {
    const silent = office('de-1', { police: 'independent', contact: { phones: [], emails: [] } })
    const doubtful = office('de-2', { police: 'independent', confidence: 'low' })
    expect(firstOf({ ...THREAT, police: 'no' }, silent, doubtful)).toEqual([])
    expect(firstOf({ ...THREAT, police: 'no' }, silent, doubtful, INDEPENDENT)).toEqual(['de-independent'])
  })

  it('one card for an office, its twin and its regional siblings', () => {
    const lead = office('sn-lead', { area: 'SN', kind: 'victim-support', police: 'independent', office: 'de-twin' })
    const twin = office('de-twin', { kind: 'victim-support', police: 'independent', office: 'de-twin' })
    const sibling = office('sn-sibling', {
      area: 'SN',
      kind: 'legal-help',
      police: 'independent',
      siblingOf: 'sn-lead',
      regional: true,
    })
    expect(firstOf({ ...THREAT, police: 'no' }, twin, sibling, lead)).toEqual(['sn-lead'])
  })

  it('the background that somebody named before the incident already opens what is made for it', () => {
    const forBackground = office('de-1', {
      focus: 'background',
      kind: 'victim-support',
      background: ['racism'],
      police: 'independent',
    })
    expect(firstOf({ background: ['racism'] }, forBackground)).toEqual(['de-1'])
    expect(firstOf({ background: ['racism'], incident: ['prevent'] }, forBackground)).toEqual([])
  })
})
