import { describe, expect, it } from 'vitest'
import { decode, encode, grouped } from '../../../../src/domain/answer-code/index.ts'
import type { Answers } from '../../../../src/domain/rulebook/index.ts'
import { rulebook } from '../../../support/rules.ts'

const { questions } = rulebook

describe('the spoken code', () => {
  it.each<Answers>([
    {},
    { danger: 'now', incident: ['threat', 'strain', 'past'], background: ['known'], location: 'SN', police: 'yes' },
    { incident: ['skip', 'past'], background: ['none'], location: 'skip', role: 'skip', police: 'unsure' },
    { danger: 'skip', incident: ['insult'], background: ['far-right', 'partner'], location: 'TH', role: 'other' },
  ])('has fifteen digits in groups of three and gives the answers back: %j', (answers) => {
    const code = encode(questions, answers) ?? ''
    expect(code).toMatch(/^\d{15}$/)
    expect(grouped(code)).toMatch(/^\d{3}( \d{3}){4}$/)
    expect(decode(questions, grouped(code))).toEqual({ is: 'answers', answers })
  })

  it.each([
    // Twelve digits with a sound check digit: a code of the first version of the questions.
    ['123 456 789 018', 'old'],
    // Twelve digits, one of them misheard.
    ['123 456 789 019', 'length'],
    ['12345', 'length'],
    ['123 456 789 012 346', 'check'],
  ])('%s cannot be used: %s', (typed, fault) => {
    expect(decode(questions, typed)).toEqual({ is: 'fault', fault })
  })
})
