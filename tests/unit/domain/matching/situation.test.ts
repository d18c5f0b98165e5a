import { describe, expect, it } from 'vitest'
import { readSituation } from '../../../../src/domain/matching/index.ts'
import { said, tinyRules } from '../../../support/tiny-rules.ts'

describe('what answers say', () => {
  it('is read in the order of the question, whatever the order of choosing', () => {
    const { incidents, backgrounds } = said({ incident: ['threat', 'insult'], background: ['racism', 'far-right'] })
    expect(incidents).toEqual(['insult', 'threat'])
    expect(backgrounds).toEqual(['far-right', 'racism'])
  })

  it('keeps strain and time apart from what happened', () => {
    expect(said({ incident: ['threat', 'strain', 'past'] })).toMatchObject({
      incidents: ['threat'],
      strain: true,
      past: true,
    })
    expect(said({ incident: ['threat'] })).toMatchObject({ strain: false, past: false })
  })

  it('is nothing, not an empty list, where nothing was said', () => {
    expect(said({ incident: ['skip'], location: 'skip', role: 'skip' })).toMatchObject({
      incidents: null,
      backgrounds: null,
      land: null,
      role: null,
    })
    expect(said({ incident: ['strain', 'past'], background: ['none'] })).toMatchObject({
      incidents: null,
      backgrounds: null,
    })
  })

  it('counts as not said where a question was not answered yet', () => {
    const { answers, police } = said({})
    expect(answers).toEqual({
      danger: 'skip',
      incident: ['skip'],
      location: 'skip',
      role: 'skip',
      police: 'unsure',
    })
    expect(police).toBe('unsure')
  })

  it('leaves out answers to questions that are not asked, but a no to the police binds', () => {
    const prevent = said({ incident: ['prevent'], police: 'yes' })
    expect([prevent.police, prevent.answers.police]).toEqual(['unsure', undefined])
    expect(said({ incident: ['prevent'], police: 'no' }).police).toBe('no')
    expect(said({ incident: ['skip'], background: ['racism'] }).backgrounds).toBeNull()
  })

  it('keeps a background that is known before the incident', () => {
    expect(said({ background: ['racism'] }).backgrounds).toEqual(['racism'])
  })

  it.each<[Parameters<typeof said>[0], boolean]>([
    [{ incident: ['disruption'] }, true],
    [{ incident: ['prevent', 'past'] }, true],
    [{ incident: ['disruption', 'internal', 'strain', 'past'] }, true],
    [{ incident: ['disruption', 'threat'] }, false],
    [{ incident: ['strain'] }, false],
    [{ incident: ['skip'] }, false],
    [{}, false],
  ])('%j hit nobody: %s', (answers, soft) => {
    expect(said(answers).soft).toBe(soft)
  })

  it('takes which incidents hit nobody from the policy', () => {
    expect(said({ incident: ['insult'] }, { soft: ['insult'] }).soft).toBe(true)
    expect(said({ incident: ['disruption'] }, { soft: ['insult'] }).soft).toBe(false)
  })

  it('knows Land, role and day', () => {
    const situation = readSituation(tinyRules([]), { location: 'SN', role: 'staff', police: 'already' }, '2027-01-31')
    expect(situation).toMatchObject({ land: 'SN', role: 'staff', police: 'already', today: '2027-01-31' })
  })
})
