import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Opening, type Recommendation, recommend } from '../../../../src/domain/matching/index.ts'
import { readAnswers } from '../../../../src/domain/rulebook/index.ts'
import { CASE_KEYS, faultsOf, type HandedCase, USUAL_MOMENT } from '../../../support/handed-case.ts'
import { asIfRunning } from '../../../support/rules.ts'
import { at } from '../../../support/times.ts'

const cases: readonly HandedCase[] = JSON.parse(
  readFileSync(new URL('../../../data/handed-cases.json', import.meta.url), 'utf8'),
)

describe('cases from the press and from studies, judged before the guide was asked', () => {
  it.each(cases)('$id: $title', (wanted) => {
    const result = recommend(asIfRunning, wanted.answers, at(wanted.at ?? USUAL_MOMENT))
    expect(faultsOf(wanted, result, asIfRunning)).toEqual([])
  })

  it('are eighteen, say nothing that is not checked, and answer questions that there are', () => {
    expect(cases).toHaveLength(18)
    expect(cases.flatMap((one) => Object.keys(one).filter((key) => !CASE_KEYS.includes(key)))).toEqual([])
    for (const { answers } of cases) expect(readAnswers(asIfRunning.questions, answers)).toEqual(answers)
  })
})

const opening = (open: boolean | null): Opening => ({ open, closesAt: null, opensAt: null, holiday: false })
const shown = (offer: string, police: 'independent' | 'police' = 'independent') =>
  ({ offer, police, need: 'counselling', reasons: [], opening: opening(false), houseMates: [] }) as const

/** A result as it might be, to see that every point can fail. */
const RESULT: Recommendation = {
  emergency: false,
  first: [shown('hh-weisser-ring'), shown('hh-onlinewache', 'police')],
  more: [shown('de-auskunftssperre')],
  later: [],
  all: [],
  steps: ['safety', 'threat', 'reporting', 'strain'],
  talk: [{ offer: 'de-telefonseelsorge', opening: opening(false) }],
  hotline: { offer: 'de-starke-stelle', ...opening(true), opensResult: true },
}
const CASE: HandedCase = { id: 'X1', title: '', answers: {}, why: '' }
const faults = (points: Partial<HandedCase>, changes: Partial<Recommendation> = {}) =>
  faultsOf({ ...CASE, ...points }, { ...RESULT, ...changes }, asIfRunning)

describe('a case', () => {
  it.each<[string, Partial<HandedCase>, readonly string[]]>([
    ['emergency', { emergency: true }, ['X1 emergency: true; instead: false']],
    [
      'lead',
      { lead: ['de-hateaid', 'hh-onlinewache'] },
      ['X1 lead: de-hateaid | hh-onlinewache; instead: hh-weisser-ring, hh-onlinewache'],
    ],
    [
      'firstAny',
      { firstAny: [['hh-onlinewache'], ['de-auskunftssperre']] },
      ['X1 firstAny: de-auskunftssperre; instead: hh-weisser-ring, hh-onlinewache'],
    ],
    [
      'openAny',
      { openAny: [['de-auskunftssperre'], ['de-hateaid']] },
      ['X1 openAny: de-hateaid; instead: hh-weisser-ring, hh-onlinewache, de-auskunftssperre, de-telefonseelsorge'],
    ],
    [
      'firstNot',
      { firstNot: ['hh-onlinewache', 'de-auskunftssperre'] },
      ['X1 firstNot: hh-onlinewache; instead: hh-weisser-ring, hh-onlinewache'],
    ],
    [
      'openNot',
      { openNot: ['de-auskunftssperre', 'de-hateaid'] },
      ['X1 openNot: de-auskunftssperre; instead: hh-weisser-ring, hh-onlinewache, de-auskunftssperre'],
    ],
    [
      'firstNotPolice',
      { firstNotPolice: ['police', 'prosecution'] },
      ['X1 firstNotPolice: police; instead: hh-onlinewache'],
    ],
    [
      'openNow',
      { openNow: true },
      ['X1 openNow: true; instead: false of hh-weisser-ring, hh-onlinewache, de-auskunftssperre, de-telefonseelsorge'],
    ],
    ['stepsAny', { stepsAny: [['safety'], ['strain']] }, ['X1 stepsAny: strain; instead: safety, threat, reporting']],
  ])('names what stands instead: %s', (_, points, expected) => {
    expect(faults(points)).toEqual(expected)
  })

  it('takes the offices of one house for each other, wanted or barred', () => {
    expect(faults({ lead: ['de-weisser-ring'], firstAny: [['de-weisser-ring']] })).toEqual([])
    expect(faults({ firstNot: ['de-weisser-ring'] })).toHaveLength(1)
  })

  it('counts the card "talk" as open, and as somebody who answers, but bars nobody from it', () => {
    expect(faults({ openAny: [['de-telefonseelsorge']], openNot: ['de-telefonseelsorge'] })).toEqual([])
    const talk = [{ offer: 'de-telefonseelsorge', opening: opening(true) }]
    expect(faults({ openNow: true }, { talk })).toEqual([])
  })

  it('wants a first door where there is none', () => {
    expect(faults({ lead: ['de-hateaid'] }, { first: [] })).toEqual(['X1 lead: de-hateaid; instead: nobody'])
  })
})
