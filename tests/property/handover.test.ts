import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, encode, grouped, sizeOf, versionOf } from '../../src/handover/index.ts'
import { recommend } from '../../src/matching/index.ts'
import { type Answers, countedAnswers, type Question, readAnswers } from '../../src/rulebook/index.ts'
import { rawAnswers } from '../support/answers.ts'
import { rulebook } from '../support/rules.ts'
import { wallTimes } from '../support/times.ts'

const { questions } = rulebook

/** The answers that count, several in the order of the question. */
function ordered(answers: Answers): Answers {
  const counted = countedAnswers(questions, answers)
  const inOrder = questions.flatMap(({ id, kind, answers: all }) => {
    const given = counted[id]
    if (given === undefined || given.length === 0) return []
    return [[id, kind === 'one' ? given : all.filter((answer) => (given as readonly string[]).includes(answer))]]
  })
  return Object.fromEntries(inOrder)
}

const codeOf = (answers: Answers, rules: readonly Question[] = questions): string => encode(rules, answers) ?? ''
const codes = rawAnswers.map((answers) => codeOf(answers))

describe('the spoken code', () => {
  it('has twelve digits and gives back the answers that count', () => {
    fc.assert(
      fc.property(rawAnswers, (answers) => {
        const code = codeOf(answers)
        expect(code).toMatch(/^\d{12}$/)
        expect(decode(questions, code)).toEqual({ is: 'answers', answers: ordered(answers) })
      }),
      { numRuns: 5000 },
    )
  })

  it('leads to the same recommendation', () => {
    fc.assert(
      fc.property(rawAnswers, wallTimes, (answers, now) => {
        const read = decode(questions, codeOf(answers))
        expect(read.is === 'answers' && recommend(rulebook, read.answers, now)).toEqual(
          recommend(rulebook, answers, now),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('is read however it is grouped', () => {
    fc.assert(
      fc.property(codes, fc.constantFrom(' ', '-', '.', ' – '), (code, gap) => {
        expect(decode(questions, grouped(code).replaceAll(' ', gap))).toEqual(decode(questions, code))
      }),
    )
  })

  it('finds any single wrong digit', () => {
    fc.assert(
      fc.property(codes, fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 9 }), (code, at, by) => {
        const wrong = code.slice(0, at) + ((Number(code[at]) + by) % 10) + code.slice(at + 1)
        expect(decode(questions, wrong)).toEqual({ is: 'fault', fault: 'check' })
      }),
      { numRuns: 5000 },
    )
  })

  it('finds any two neighbours that changed places', () => {
    fc.assert(
      fc.property(codes, fc.integer({ min: 0, max: 10 }), (code, at) => {
        fc.pre(code[at] !== code[at + 1])
        const wrong = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2)
        expect(decode(questions, wrong)).toEqual({ is: 'fault', fault: 'check' })
      }),
      { numRuns: 5000 },
    )
  })

  it('never makes answers that nobody could have given, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{12}$/)), (typed) => {
        const read = decode(questions, typed)
        if (read.is === 'answers') expect(readAnswers(questions, read.answers)).toEqual(read.answers)
      }),
      { numRuns: 20_000 },
    )
  })
})

describe('codes of other rules', () => {
  const other = (change: (question: Question) => Question) => questions.map(change)
  it.each<[string, readonly Question[]]>([
    ['an answer more', other((q) => (q.id === 'role' ? { ...q, answers: [...q.answers, 'judge'] } : q))],
    ['an answer less', other((q) => (q.id === 'incident' ? { ...q, answers: q.answers.slice(1) } : q))],
    ['another order', questions.toReversed()],
    [
      'another exclusive answer',
      other((q) => (q.id === 'background' ? { ...q, exclusive: [...q.exclusive, 'disability'] } : q)),
    ],
  ])('are told apart: %s', (_, rules) => {
    expect(versionOf(rules)).not.toBe(versionOf(questions))
    expect(decode(questions, codeOf({ danger: 'no' }, rules))).toEqual({ is: 'fault', fault: 'version' })
  })

  it('one with a number behind the last answer set is unknown', () => {
    const few: readonly Question[] = [{ id: 'danger', kind: 'one', answers: ['now', 'no'], exclusive: [], ask: {} }]
    const many = String(3 * 61 + versionOf(few)).padStart(11, '0')
    const checked = Array.from({ length: 10 }, (_, digit) => decode(few, many + digit)).filter(
      (read) => !(read.is === 'fault' && read.fault === 'check'),
    )
    expect(checked).toEqual([{ is: 'fault', fault: 'unknown' }])
  })

  it('too short or too long is said to be so', () => {
    for (const typed of ['', '12', '1234567890123'])
      expect(decode(questions, typed)).toEqual({ is: 'fault', fault: 'length' })
  })
})

describe('the room in the code', () => {
  it('holds every answer set with every version', () => {
    expect(sizeOf(questions)).toBe(5 * 2050 * 130 * 18 * 9 * 6)
    expect(sizeOf(questions) * 61).toBeLessThan(10 ** 11)
  })

  it('gives no code at all where there are more', () => {
    expect(encode([...questions, ...questions], {})).toBeNull()
  })
})
