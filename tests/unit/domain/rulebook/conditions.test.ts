import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersTo, type Condition, holds, judge } from '../../../../src/domain/rulebook/index.ts'
import { rawAnswers } from '../../../support/answers.ts'

describe('a condition', () => {
  it.each<[string, Condition, object, string]>([
    ['without anything holds always', {}, {}, 'yes'],
    ['holds where the answer matches', { when: { danger: ['now'] } }, { danger: 'now' }, 'yes'],
    ['fails where it does not', { when: { danger: ['now'] } }, { danger: 'no' }, 'no'],
    ['is open where nothing was answered', { when: { danger: ['now'] } }, {}, 'open'],
    ['is open where an empty list was answered', { when: { incident: ['threat'] } }, { incident: [] }, 'open'],
    [
      'takes any answer inside a question',
      { when: { incident: ['threat', 'online'] } },
      { incident: ['insult', 'online'] },
      'yes',
    ],
    ['wants every question', { when: { danger: ['no'], police: ['yes'] } }, { danger: 'no', police: 'no' }, 'no'],
    ['is open while a question is missing', { when: { danger: ['no'], police: ['yes'] } }, { danger: 'no' }, 'open'],
    [
      'fails early: one miss decides, whatever is missing',
      { when: { danger: ['no'], police: ['yes'] } },
      { police: 'no' },
      'no',
    ],
    ['fails where the exception matches', { unless: { incident: ['prevent'] } }, { incident: ['prevent'] }, 'no'],
    [
      'holds where the exception does not match',
      { unless: { incident: ['prevent'] } },
      { incident: ['threat'] },
      'yes',
    ],
    ['is open while the exception is', { unless: { incident: ['prevent'] } }, {}, 'open'],
    [
      'needs the whole exception',
      { unless: { incident: ['threat'], danger: ['now'] } },
      { incident: ['threat'], danger: 'no' },
      'yes',
    ],
    [
      'gives the exception the last word',
      { when: { danger: ['now'] }, unless: { police: ['no'] } },
      { danger: 'now', police: 'no' },
      'no',
    ],
    [
      'fails by its exception even while the rest is missing',
      { when: { danger: ['now'] }, unless: { police: ['no'] } },
      { police: 'no' },
      'no',
    ],
  ])('%s', (_, condition, answers, verdict) => {
    expect(judge(condition, answers)).toBe(verdict)
    expect(holds(condition, answers)).toBe(verdict === 'yes')
  })

  it('never takes a verdict back: more answers only decide what was open', () => {
    const condition: Condition = { when: { incident: ['threat'], role: ['staff'] }, unless: { danger: ['now'] } }
    fc.assert(
      fc.property(rawAnswers, fc.constantFrom('danger', 'incident', 'role'), (answers, left) => {
        const before = judge(condition, { ...answers, [left]: undefined })
        const after = judge(condition, answers)
        expect(before === 'open' || before === after).toBe(true)
      }),
    )
  })
})

describe('answers to one question', () => {
  it('are a list, whatever its kind', () => {
    expect(answersTo({ danger: 'now' }, 'danger')).toEqual(['now'])
    expect(answersTo({ incident: ['threat', 'online'] }, 'incident')).toEqual(['threat', 'online'])
    expect(answersTo({}, 'police')).toEqual([])
  })
})
