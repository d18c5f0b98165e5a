import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Answers,
  askedQuestions,
  countedAnswers,
  QUESTIONS,
  type QuestionId,
} from '../../../../src/domain/rulebook/index.ts'
import { fullAnswers, rawAnswers } from '../../../support/answers.ts'
import { rulebook } from '../../../support/rules.ts'

const { questions } = rulebook

function asked(answers: Answers): QuestionId[] {
  return askedQuestions(questions, answers).map(({ id }) => id)
}

describe('which questions are asked (docs/matching-rules.md#words)', () => {
  it.each<[string, Answers, readonly QuestionId[]]>([
    ['all six at the start', {}, QUESTIONS],
    ['all six after an incident', { incident: ['threat'] }, QUESTIONS],
    ['all six after an attack from within the council', { incident: ['internal'] }, QUESTIONS],
    ['all six where it was some time ago and nothing else was said', { incident: ['past'] }, QUESTIONS],
    ['all six where it was some time ago beside something else', { incident: ['skip', 'past'] }, QUESTIONS],
    ['all six where somebody cannot go on and says why', { incident: ['strain', 'threat'] }, QUESTIONS],
    [
      'no police where somebody only wants to prevent',
      { incident: ['prevent'] },
      ['danger', 'incident', 'background', 'location', 'role'],
    ],
    [
      'neither background nor police where somebody only says that they cannot go on',
      { incident: ['strain'] },
      ['danger', 'incident', 'location', 'role'],
    ],
    [
      'no background where nothing was said',
      { incident: ['skip'] },
      ['danger', 'incident', 'location', 'role', 'police'],
    ],
    ['all six in danger, too', { danger: 'now' }, QUESTIONS],
  ])('%s', (_, answers, expected) => {
    expect(asked(answers)).toEqual(expected)
  })

  it('come back when the answer that took them away is changed', () => {
    const before: Answers = { incident: ['threat'], background: ['racism'], police: 'yes' }
    const changed: Answers = { ...before, incident: ['strain'] }
    expect(asked(changed)).not.toContain('background')
    expect(countedAnswers(questions, changed)).toEqual({ incident: ['strain'] })
    expect(countedAnswers(questions, { ...changed, incident: ['threat'] })).toEqual(before)
  })
})

describe('which answers count', () => {
  it('those to questions that are asked', () => {
    fc.assert(
      fc.property(rawAnswers, (answers) => {
        const counted = countedAnswers(questions, answers)
        const ids = asked(answers)
        for (const question of QUESTIONS) {
          const binds = question === 'police' && answers.police === 'no'
          expect(counted[question]).toEqual(ids.includes(question) || binds ? answers[question] : undefined)
        }
      }),
    )
  })

  it('"no police" even where the question is no longer asked', () => {
    expect(asked({ incident: ['prevent'], police: 'no' })).not.toContain('police')
    expect(countedAnswers(questions, { incident: ['prevent'], police: 'no' })).toEqual({
      incident: ['prevent'],
      police: 'no',
    })
    expect(countedAnswers(questions, { incident: ['prevent'], police: 'yes' })).toEqual({ incident: ['prevent'] })
  })

  it('an empty choice counts as no answer', () => {
    expect(countedAnswers(questions, { incident: [], background: ['racism'] })).toEqual({ background: ['racism'] })
  })

  it('stay as they are when counted again', () => {
    fc.assert(
      fc.property(rawAnswers, (answers) => {
        const once = countedAnswers(questions, answers)
        expect(countedAnswers(questions, once)).toEqual(once)
      }),
    )
  })

  it('leave the answers given untouched', () => {
    const answers: Answers = Object.freeze({ incident: Object.freeze(['prevent'] as const), police: 'yes' })
    countedAnswers(questions, answers)
    expect(answers).toEqual({ incident: ['prevent'], police: 'yes' })
  })
})

describe('the number of questions', () => {
  it('never grows as answers come, in whatever order', () => {
    fc.assert(
      fc.property(
        fullAnswers,
        fc.shuffledSubarray([...QUESTIONS], { minLength: QUESTIONS.length }),
        (answers, order) => {
          let given: Answers = {}
          let total = asked(given).length
          for (const question of order) {
            given = { ...given, [question]: answers[question] }
            expect(asked(given).length).toBeLessThanOrEqual(total)
            total = asked(given).length
          }
        },
      ),
    )
  })
})
