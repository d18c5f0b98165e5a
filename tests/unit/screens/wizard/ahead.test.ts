import { expect, it } from 'vitest'
import type { Question } from '../../../../src/domain/rulebook/index.ts'
import { compileRulebook, readRules, textsOnDisk } from '../../../../src/editorial/authoring/index.ts'
import { isSecondTheSame } from '../../../../src/screens/wizard/index.ts'

const { questions } = compileRulebook(readRules(textsOnDisk('rules')))

/** The questions with another condition of one of them. */
const asking = (id: string, ask: Question['ask']) =>
  questions.map((question) => (question.id === id ? { ...question, ask } : question))

it('the second question is the same for everybody who is not in danger now', () => {
  expect(isSecondTheSame(questions)).toBe(true)
})

it('it is not where some are not asked it, or it is counted otherwise, or does not come second', () => {
  const worried = { when: { danger: ['worried'] } }
  expect(isSecondTheSame(asking('incident', worried))).toBe(false)
  expect(isSecondTheSame(asking('role', worried))).toBe(false)
  expect(isSecondTheSame(questions.slice(1))).toBe(false)
})
