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
      'holds by "only" where nothing else was said',
      { only: { incident: ['prevent', 'disruption'] } },
      { incident: ['disruption'] },
      'yes',
    ],
    [
      'fails by "only" where something else was said too',
      { only: { incident: ['prevent', 'disruption'] } },
      { incident: ['disruption', 'threat'] },
      'no',
    ],
    [
      'does not count strain and time against "only"',
      { only: { incident: ['internal'] } },
      { incident: ['internal', 'strain', 'past'] },
      'yes',
    ],
    [
      'fails by "only" where nothing was said of it',
      { only: { incident: ['internal'] } },
      { incident: ['skip'] },
      'no',
    ],
    [
      'fails by "only" where only strain was said',
      { only: { incident: ['internal'] } },
      { incident: ['strain'] },
      'no',
    ],
    ['is open by "only" while there is no answer', { only: { incident: ['internal'] } }, {}, 'open'],
    [
      'wants "only" of every question that it names',
      { only: { incident: ['internal'], background: ['known'] } },
      { incident: ['internal'], background: ['known', 'racism'] },
      'no',
    ],
    [
      'takes "only" beside the rest',
      { when: { police: ['yes'] }, only: { incident: ['internal'] } },
      { incident: ['internal'], police: 'no' },
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
    const condition: Condition = {
      when: { incident: ['threat'], role: ['staff'] },
      unless: { danger: ['now'] },
      only: { background: ['racism', 'known'] },
    }
    fc.assert(
      fc.property(rawAnswers, fc.constantFrom('danger', 'incident', 'role', 'background'), (answers, left) => {
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
