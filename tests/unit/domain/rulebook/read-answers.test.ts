import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ANSWERS, QUESTIONS, readAnswers, UnreadableAnswers } from '../../../../src/domain/rulebook/index.ts'
import { rawAnswers } from '../../../support/answers.ts'
import { rulebook } from '../../../support/rules.ts'

const read = (value: unknown) => readAnswers(rulebook.questions, value)

describe('answers from outside', () => {
  it('are taken where every question and answer is known, whatever is asked', () => {
    fc.assert(fc.property(rawAnswers, (answers) => void expect(read(answers)).toEqual(answers)))
  })

  it('are taken where an answer that stands apart goes with one that stands alone', () => {
    expect(read({ incident: ['prevent', 'past'] })).toEqual({ incident: ['prevent', 'past'] })
    expect(read({ incident: ['past'] })).toEqual({ incident: ['past'] })
  })

  it('are refused without a word on old names where an answer never was one', () => {
    expect(refusal({ incident: ['war'] })).not.toContain('heißt jetzt')
  })

  it('may be none, or an empty choice', () => {
    expect(read({})).toEqual({})
    expect(read({ incident: [] })).toEqual({ incident: [] })
  })

  it.each<[string, unknown, readonly string[]]>([
    ['a list', [], ['Objekt']],
    ['nothing', null, ['Objekt']],
    ['a text', 'now', ['Objekt']],
    ['an unknown question', { mood: 'bad' }, ['mood', 'keine Frage', ...QUESTIONS]],
    ['an inherited name', JSON.parse('{"toString":"now"}'), ['toString', 'keine Frage']],
    ['the name of the prototype', JSON.parse('{"__proto__":{"danger":"now"}}'), ['__proto__', 'keine Frage']],
    ['an unknown answer', { danger: 'maybe' }, ['maybe', 'danger', ...ANSWERS.danger]],
    ['an unknown answer in a list', { incident: ['threat', 'war'] }, ['war', 'incident', ...ANSWERS.incident]],
    ['the answer of another question', { role: 'SN' }, ['SN', 'role', ...ANSWERS.role]],
    ['a list where one belongs', { danger: ['now'] }, ['danger', 'genau eine', ...ANSWERS.danger]],
    ['one where a list belongs', { incident: 'threat' }, ['incident', 'Liste', ...ANSWERS.incident]],
    ['a number in a list', { incident: [1] }, ['1', 'incident']],
    ['true instead of an answer', { police: true }, ['police', 'genau eine']],
    ['null instead of an answer', { location: null }, ['location', 'genau eine']],
    ['an exclusive answer beside others', { incident: ['prevent', 'threat'] }, ['prevent', 'incident', 'allein']],
    ['two exclusive answers', { incident: ['prevent', 'skip'] }, ['prevent', 'incident', 'allein']],
    [
      'an exclusive answer beside others and one that stands apart',
      { incident: ['prevent', 'threat', 'past'] },
      ['prevent', 'incident', 'allein'],
    ],
    ['an answer twice', { incident: ['threat', 'threat'] }, ['incident', 'threat', 'zweimal']],
    [
      'an answer of the first version that is two now',
      { incident: ['sexualised'] },
      ['„sexualised“ heißt jetzt „sexual-harassment“ oder „image-abuse“.', 'Erlaubt: insult, online'],
    ],
    ['something else, which is not said now', { incident: ['other'] }, ['„other“ heißt jetzt „skip“.']],
    ['a background that was skipped', { background: ['skip'] }, ['„skip“ heißt jetzt „none“.']],
    ['a role of the first version', { role: 'councillor' }, ['„councillor“ heißt jetzt „honorary“.']],
    ['another of them', { role: 'honorary-mayor' }, ['„honorary-mayor“ heißt jetzt „honorary“.']],
    ['a police answer that was skipped', { police: 'skip' }, ['„skip“ heißt jetzt „unsure“.']],
  ])('are refused: %s', (_, value, words) => {
    const message = refusal(value)
    for (const word of words) expect(message).toContain(word)
    expect(message).not.toContain('\n')
  })
})

/** The message with which answers are refused. */
function refusal(value: unknown): string {
  try {
    read(value)
  } catch (error) {
    if (error instanceof UnreadableAnswers) return error.message
    throw error
  }
  throw new Error('were taken')
}
