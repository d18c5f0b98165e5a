import { describe, expect, it } from 'vitest'
import { awaitsContact } from '../../../../src/domain/rulebook/index.ts'
import { publicFilesOf } from '../../../../src/editorial/authoring/index.ts'
import { callList } from '../../../../src/editorial/editor-tools/index.ts'
import { ruleFiles } from '../../../support/rules.ts'

const NONE = { phones: [], emails: [] }

describe('an offer that waits for a call', () => {
  it.each([
    ['paused', NONE, true],
    ['active', NONE, false],
    ['ended', NONE, false],
    ['paused', { ...NONE, address: 'Am Markt 1' }, true],
    ['paused', { ...NONE, website: 'https://muster.example' }, false],
    ['paused', { ...NONE, form: 'https://muster.example' }, false],
    ['paused', { ...NONE, emails: ['hilfe@muster.example'] }, false],
    ['paused', { ...NONE, phones: [{ number: '110', dial: '110' }] }, false],
  ] as const)('is one that is %s with %j: %s', (status, contact, awaits) => {
    expect(awaitsContact({ status, contact })).toBe(awaits)
  })

  it('stands in the call list, not in the files that pages and open data are made of', () => {
    const id = 'th-hotline-mandatstraeger'
    expect(ruleFiles.offers.map((offer) => offer.id)).toContain(id)
    expect(publicFilesOf(ruleFiles).offers.map((offer) => offer.id)).not.toContain(id)
    const calls = callList(ruleFiles.offers, ruleFiles.site, { counts: new Map() }, '2026-12-01')
    expect(calls.map(({ offer }) => offer.id)).toContain(id)
  })
})
