import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDigit } from '../../src/domain/answer-code/damm.ts'
import { decode, encode, grouped, sizeOf, versionOf } from '../../src/domain/answer-code/index.ts'
import { recommend } from '../../src/domain/matching/index.ts'
import { type Answers, countedAnswers, type Question, readAnswers } from '../../src/domain/rulebook/index.ts'
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
  it('has fifteen digits and gives back the answers that count', () => {
    fc.assert(
      fc.property(rawAnswers, (answers) => {
        const code = codeOf(answers)
        expect(code).toMatch(/^\d{15}$/)
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

  const places = [...Array(15).keys()]
  const fault = (typed: string) => {
    const read = decode(questions, typed)
    return read.is === 'fault' ? read.fault : read.is
  }

  it('finds every single wrong digit: at each of fifteen places, each of nine others', () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (const at of places)
          for (let by = 1; by <= 9; by++) {
            const wrong = code.slice(0, at) + ((Number(code[at]) + by) % 10) + code.slice(at + 1)
            expect(fault(wrong)).toBe('check')
          }
      }),
      { numRuns: 500 },
    )
  })

  it('finds every swap of two digits: of neighbours by the check digit, of any two by it or the version', () => {
    const swapped = (code: string, one: number, other: number) => {
      const digits = [...code]
      ;[digits[one], digits[other]] = [code[other]!, code[one]!]
      return digits.join('')
    }
    fc.assert(
      fc.property(codes, (code) => {
        for (const one of places)
          for (const other of places.slice(one + 1)) {
            if (code[one] === code[other]) continue
            const found = fault(swapped(code, one, other))
            expect(other === one + 1 ? ['check'] : ['check', 'version']).toContain(found)
          }
      }),
      { numRuns: 1000 },
    )
  })

  it('the check digit tells all hundred pairs of neighbours from their swap, and all ninety wrong digits, whatever stood before', () => {
    const digits = [...'0123456789']
    // Each prefix of one digit leads to another state of the check: all ten are tried.
    for (const before of digits)
      for (const one of digits)
        for (const other of digits) {
          if (one === other) continue
          expect(checkDigit(before + one + other)).not.toBe(checkDigit(before + other + one))
          expect(checkDigit(before + one)).not.toBe(checkDigit(before + other))
        }
    expect(new Set(digits.map(checkDigit)).size).toBe(10)
  })

  it('never makes answers that nobody could have given, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{15}$/)), (typed) => {
        const read = decode(questions, typed)
        if (read.is === 'answers') expect(readAnswers(questions, read.answers)).toEqual(read.answers)
      }),
      { numRuns: 20_000 },
    )
  })
})

describe('codes of other rules', () => {
  /**
   * The version of every set of questions that was ever published with codes of this length, the last one being
   * today's. A new one gets a line; it may not repeat an old one. Codes of the first set had twelve digits.
   */
  const PUBLISHED = [821]

  it('every published version of the questions is told from all others', () => {
    expect(versionOf(questions)).toBe(PUBLISHED.at(-1))
    expect(new Set(PUBLISHED).size).toBe(PUBLISHED.length)
  })

  const other = (change: (question: Question) => Question) => questions.map(change)
  it.each<[string, readonly Question[]]>([
    ['another answer', other((q) => (q.id === 'role' ? { ...q, answers: [...q.answers.slice(1), 'judge'] } : q))],
    ['an answer less', other((q) => (q.id === 'incident' ? { ...q, answers: q.answers.slice(1) } : q))],
    ['another order', questions.toReversed()],
    [
      'another exclusive answer',
      other((q) => (q.id === 'background' ? { ...q, exclusive: [...q.exclusive, 'disability'] } : q)),
    ],
    ['an answer that stands apart', other((q) => (q.id === 'danger' ? { ...q, apart: ['skip'] } : q))],
  ])('are told apart: %s', (_, rules) => {
    expect(versionOf(rules)).not.toBe(versionOf(questions))
    expect(decode(questions, codeOf({ danger: 'no' }, rules))).toEqual({ is: 'fault', fault: 'version' })
  })

  it('one with a number behind the last answer set is unknown', () => {
    const few: readonly Question[] = [
      { id: 'danger', kind: 'one', answers: ['now', 'no'], exclusive: [], apart: [], ask: {} },
    ]
    const many = String(3 * 2927 + versionOf(few)).padStart(14, '0')
    const checked = Array.from({ length: 10 }, (_, digit) => decode(few, many + digit)).filter(
      (read) => !(read.is === 'fault' && read.fault === 'check'),
    )
    expect(checked).toEqual([{ is: 'fault', fault: 'unknown' }])
  })

  it('too short or too long is said to be so', () => {
    for (const typed of ['', '12', '12345678901234', '1234567890123456'])
      expect(decode(questions, typed)).toEqual({ is: 'fault', fault: 'length' })
  })
})

describe('the room in the code', () => {
  it('holds every answer set with every version', () => {
    expect(sizeOf(questions)).toBe(5 * 16_388 * 513 * 18 * 9 * 5)
    expect(sizeOf(questions) * 2927).toBeLessThan(10 ** 14)
  })

  it('tells swaps of any two digits apart: ten, and each of its powers below the fourteenth, leaves something else than one', () => {
    let power = 1n
    for (let distance = 1; distance < 14; distance++) {
      power = (power * 10n) % 2927n
      expect(power).not.toBe(1n)
    }
  })

  it('gives no code at all where there are more', () => {
    expect(encode([...questions, ...questions], {})).toBeNull()
  })
})
