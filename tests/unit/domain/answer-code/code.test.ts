import { describe, expect, it } from 'vitest'
import { checkDigit, isSound } from '../../../../src/domain/answer-code/damm.ts'
import { decode, encode, grouped, sizeOf, versionOf } from '../../../../src/domain/answer-code/index.ts'
import type { Answers, Question } from '../../../../src/domain/rulebook/index.ts'
import { rulebook } from '../../../support/rules.ts'

const { questions } = rulebook

/** A question with answers of every sort: two that go together, one that stands alone, one that goes with any. */
const INCIDENT: Question = {
  id: 'incident',
  kind: 'several',
  answers: ['insult', 'threat', 'skip', 'past'],
  exclusive: ['skip'],
  apart: ['past'],
  ask: {},
}
const POLICE: Question = { id: 'police', kind: 'one', answers: ['yes', 'no'], exclusive: [], apart: [], ask: {} }

describe('the number of answer sets', () => {
  it('counts none, each set, each that stands alone, all of that with and without those set apart', () => {
    // {}, insult, threat, both, skip – each with and without past.
    expect(sizeOf([INCIDENT])).toBe(10)
    expect(sizeOf([POLICE])).toBe(3)
    expect(sizeOf([INCIDENT, POLICE])).toBe(30)
  })

  it('is 34 billion today: danger 5, incident 16,388, background 513, Land 18, role 9, police 5', () => {
    expect(sizeOf(questions)).toBe(5 * 16_388 * 513 * 18 * 9 * 5)
    expect(sizeOf(questions)).toBe(34_048_528_200)
  })
})

describe('the spoken code', () => {
  it.each<[Answers]>([
    [{}],
    [{ incident: ['past'] }],
    [{ incident: ['skip', 'past'] }],
    [{ incident: ['prevent', 'past'], background: ['far-right'] }],
    [{ danger: 'skip', incident: ['strain'] }],
    [
      {
        danger: 'worried',
        incident: ['insult', 'threat', 'at-home', 'image-abuse', 'strain', 'past'],
        background: ['far-right', 'known', 'partner'],
        location: 'TH',
        role: 'other',
        police: 'already',
      },
    ],
    [{ danger: 'no', incident: ['prevent'], location: 'skip', role: 'skip', police: 'no' }],
  ])('has fifteen digits and gives back %j', (answers) => {
    const code = encode(questions, answers)!
    expect(code).toMatch(/^\d{15}$/)
    expect(decode(questions, code)).toEqual({ is: 'answers', answers })
  })

  it('gives every answer set of a small question a code of its own', () => {
    const sets: readonly Answers[] = ['', 'insult', 'threat', 'insult threat', 'skip'].flatMap((chosen) =>
      [[], ['past']].map((past) => ({ incident: [...chosen.split(' ').filter(Boolean), ...past] }) as Answers),
    )
    const codes = sets.map((answers) => encode([INCIDENT], answers))
    expect(new Set(codes).size).toBe(10)
    for (const [index, code] of codes.entries()) {
      const read = decode([INCIDENT], code!)
      expect(read.is === 'answers' && (read.answers.incident ?? [])).toEqual(sets[index]!.incident)
    }
  })

  it('leaves out what does not count', () => {
    expect(encode(questions, { incident: ['strain'], background: ['racism'] })).toBe(
      encode(questions, { incident: ['strain'] }),
    )
  })

  it('is said in groups of three', () => {
    expect(grouped('123456789012345')).toBe('123 456 789 012 345')
    expect(decode(questions, ` ${grouped(encode(questions, { danger: 'no' })!).replaceAll(' ', '-')} `)).toEqual({
      is: 'answers',
      answers: { danger: 'no' },
    })
  })

  it('has room for 2927 versions, the most that are prime', () => {
    expect(sizeOf(questions) * 2927).toBeLessThanOrEqual(10 ** 14)
    expect(sizeOf(questions) * 2939).toBeGreaterThan(10 ** 14)
    expect(versionOf(questions)).toBeLessThan(2927)
  })

  it('is none where the questions outgrow it', () => {
    const grown = questions.map((question) =>
      question.id === 'role' ? { ...question, answers: [...question.answers, 'a', 'b'] } : question,
    )
    expect(encode(grown, {})).toBeNull()
  })

  it('holds the largest answer set that there is', () => {
    const last: Answers = {
      danger: 'skip',
      incident: ['skip', 'past'],
      background: ['none'],
      location: 'skip',
      role: 'skip',
      police: 'no',
    }
    expect(decode(questions, encode(questions, last)!)).toEqual({ is: 'answers', answers: last })
  })
})

describe('a code that cannot be used', () => {
  const code = encode(questions, { danger: 'no', incident: ['threat', 'past'], police: 'no' })!
  const sound = (digits: string) => digits + checkDigit(digits)
  const fault = (typed: string) => {
    const read = decode(questions, typed)
    return read.is === 'fault' ? read.fault : read.is
  }

  it('is too short or too long', () => {
    expect(fault('')).toBe('length')
    expect(fault(code.slice(1))).toBe('length')
    expect(fault(`${code}0`)).toBe('length')
  })

  it('was made with the first version of the questions: twelve digits with a sound check', () => {
    expect(fault(sound('12345678901'))).toBe('old')
    expect(fault(`12345678901${(Number(checkDigit('12345678901')) + 1) % 10}`)).toBe('length')
  })

  it('has a wrong digit', () => {
    for (let at = 0; at < 15; at++) {
      const wrong = code.slice(0, at) + ((Number(code[at]) + 1) % 10) + code.slice(at + 1)
      expect(fault(wrong)).toBe('check')
    }
  })

  it('speaks of other questions', () => {
    const payload = code.slice(0, 14)
    const other = String(Number(payload) + 1).padStart(14, '0')
    expect(fault(sound(other))).toBe('version')
  })

  it('speaks of answers that there are not', () => {
    const beyond = String(sizeOf(questions) * 2927 + versionOf(questions)).padStart(14, '0')
    expect(fault(sound(beyond))).toBe('unknown')
  })
})

describe('the version of the questions', () => {
  it.each<[string, (question: Question) => Question]>([
    ['another answer', (question) => ({ ...question, answers: [...question.answers, 'new'] })],
    ['another order', (question) => ({ ...question, answers: question.answers.toReversed() })],
    ['an answer that stands alone', (question) => ({ ...question, exclusive: ['insult'] })],
    ['an answer that stands apart', (question) => ({ ...question, apart: ['insult'] })],
    ['another kind', (question) => ({ ...question, kind: 'one' })],
  ])('changes with %s', (_, change) => {
    expect(versionOf([change(INCIDENT)])).not.toBe(versionOf([INCIDENT]))
  })

  it('does not change with when a question is asked', () => {
    expect(versionOf([{ ...INCIDENT, ask: { when: { danger: ['now'] } } }])).toBe(versionOf([INCIDENT]))
  })
})

it('the check digit is that of Damm', () => {
  // The example of H. Michael Damm's table: 572 has 4.
  expect(checkDigit('572')).toBe('4')
  expect(isSound('5724')).toBe(true)
  expect(isSound('5274')).toBe(false)
})
