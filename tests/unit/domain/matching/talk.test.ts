import { describe, expect, it } from 'vitest'
import { recommend } from '../../../../src/domain/matching/index.ts'
import type { Answers } from '../../../../src/domain/rulebook/index.ts'
import { rulebook } from '../../../support/rules.ts'
import { at } from '../../../support/times.ts'

const talk = (answers: Answers, moment: string) =>
  recommend(rulebook, answers, at(moment)).talk.map(({ offer, opening }) => [offer, opening.open, opening.opensAt])

/** docs/matching-rules.md#talk */
describe('somebody to talk to', () => {
  it('on a Tuesday morning the hotline answers and stands first', () => {
    expect(talk({ incident: ['threat'], location: 'SN' }, '2026-12-01T10:00')).toEqual([
      ['de-starke-stelle', true, null],
      ['de-telefonseelsorge', true, null],
    ])
  })

  it('in the evening the line that answers stands first, the hotline says from when', () => {
    expect(talk({ incident: ['threat'], location: 'SN' }, '2026-12-01T22:00')).toEqual([
      ['de-telefonseelsorge', true, null],
      ['de-starke-stelle', false, '2026-12-02T09:00'],
    ])
  })

  it('without a Land, and whatever was answered, there are two, and none of them stands below', () => {
    for (const answers of [{}, { incident: ['strain'] }, { police: 'no' }] as const satisfies readonly Answers[]) {
      const result = recommend(rulebook, answers, at('2026-12-06T03:00'))
      const ids = result.talk.map(({ offer }) => offer)
      expect(ids).toEqual(['de-telefonseelsorge', 'de-starke-stelle'])
      expect(result.more.map(({ offer }) => offer)).not.toEqual(expect.arrayContaining([ids[0]]))
    }
  })
})
