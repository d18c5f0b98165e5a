import { describe, expect, it } from 'vitest'
import type { Offer } from '../../../../src/domain/rulebook/index.ts'
import type { KnownExceptionsFile } from '../../../../src/editorial/authoring/index.ts'
import { checkRulebook } from '../../../../src/editorial/editor-tools/index.ts'
import type { Proof } from '../../../../src/editorial/verification/index.ts'
import { rulebook } from '../../../support/rules.ts'

const TODAY = '2026-12-01'
const REASON = { de: 'Ein Grund, der lang genug ist.', en: 'A reason that is long enough.' }
const none: KnownExceptionsFile = {
  notOpen: [],
  notListed: [],
  idle: [],
  duplicates: [],
  gaps: ['BY', 'HB', 'HH', 'HE', 'MV', 'NI', 'SL', 'ST', 'SH', 'TH'].map((land) => ({
    land,
    gap: 'police-for-officials' as const,
    reason: REASON,
  })),
}
const shown = { listed: 10, fits: 10, example: {} }
const ID = 'sn-raa-support'

/** What is said with one offer changed, and what the proof found of it. */
function checked(change: Partial<Offer>, reach: Partial<Proof['reach'][number]> = {}, known = none) {
  const offers = rulebook.offers.map((offer) => (offer.id === ID ? { ...offer, ...change } : offer))
  const proof: Proof = {
    violations: [],
    reach: offers.map(({ id }) => ({ offer: id, ...shown, ...(id === ID && reach) })),
    idle: [],
    answerSets: 10,
    classes: 1,
  }
  const { faults, warnings } = checkRulebook({ ...rulebook, offers }, known, proof, {}, TODAY)
  const ofIt = (said: readonly string[]) => said.filter((sentence) => sentence.includes(ID) && !sentence.includes('@'))
  return { faults: ofIt(faults).filter((fault) => !/steht in/.test(fault)), warnings: ofIt(warnings) }
}

const nowhere = { listed: 0, fits: 0, example: undefined }

describe('what the check holds against sound files', () => {
  it('a running offer that nobody would ever see is a fault', () => {
    expect(checked({}).faults).toEqual([])
    expect(checked({}, nowhere).faults).toEqual([
      `${ID} passt in keinem Antwortsatz in einen offenen Abschnitt.`,
      `${ID} steht nirgends, auch nicht unter „Die ganze Liste“.`,
    ])
  })

  it('an offer that an editor has paused or ended is none: a wrong number leaves within the hour', () => {
    expect(checked({ status: 'paused' }, nowhere)).toEqual({ faults: [], warnings: [] })
    expect(checked({ status: 'ended' }, nowhere)).toEqual({ faults: [], warnings: [] })
    expect(checked({ endsOn: '2026-11-30' }, nowhere)).toEqual({ faults: [], warnings: [] })
    const excepted = { ...none, notOpen: [{ offers: [ID], reason: REASON }] }
    expect(checked({ status: 'paused' }, nowhere, excepted)).toEqual({ faults: [], warnings: [] })
  })

  it('a known exception that is gone is told', () => {
    const excepted = { ...none, notOpen: [{ offers: [ID], reason: REASON }] }
    expect(checked({}, {}, excepted).warnings[0]).toContain('streichen')
  })

  it('age: a reminder from 90 days, a fault from 365, and a day to come is a slip', () => {
    expect(checked({ confirmedOn: '2026-09-02' }).warnings[0]).toContain('90 Tagen')
    expect(checked({ confirmedOn: '2025-12-01' }).faults[0]).toContain('365 Tagen')
    expect(checked({ confirmedOn: '2026-12-02' }).faults[0]).toContain('noch kommt')
  })

  it('a shared number names both files and the remedy', () => {
    const twin = rulebook.offers.find(({ id }) => id === 'de-hateaid')!
    const offers = rulebook.offers.map((offer) => (offer.id === ID ? { ...offer, contact: twin.contact } : offer))
    const proof: Proof = { violations: [], reach: [], idle: [], answerSets: 1, classes: 1 }
    const { faults } = checkRulebook({ ...rulebook, offers }, none, proof, {}, TODAY)
    const fault = faults.find((sentence) => sentence.startsWith('+49'))
    for (const word of ['rules/offers/de/de-hateaid.yaml', `rules/offers/sn/${ID}.yaml`, 'sameAs'])
      expect(faults.join('\n')).toContain(word)
    expect(fault).toContain('Dieselbe Stelle?')
  })
})

describe('an exception whose offers no longer share a number', () => {
  it('says what each file holds, and to compare, before it says strike', () => {
    const ids = ['de-hateaid', ID]
    const numbers = { 'de-hateaid': '030 1', [ID]: '0351 2' } as { readonly [id: string]: string }
    const offers = rulebook.offers.map((offer) => {
      const number = numbers[offer.id]
      return number === undefined ? offer : { ...offer, contact: { phones: [{ number, dial: number }], emails: [] } }
    })
    const proof: Proof = { violations: [], reach: [], idle: [], answerSets: 1, classes: 1 }
    const known = { ...none, duplicates: [{ offers: ids, reason: REASON }] }
    const { warnings } = checkRulebook({ ...rulebook, offers }, known, proof, {}, TODAY)
    const told = warnings.find((warning) => warning.includes('teilen keinen Kontakt mehr'))!
    expect(told).toContain('in rules/offers/de/de-hateaid.yaml steht noch 030 1')
    expect(told).toContain(`in rules/offers/sn/${ID}.yaml steht noch 0351 2`)
    expect(told.indexOf('zuerst dort vergleichen')).toBeGreaterThan(0)
    expect(told.indexOf('zuerst dort vergleichen')).toBeLessThan(told.indexOf('streichen'))
  })
})
