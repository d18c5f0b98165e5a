import { describe, expect, it } from 'vitest'
import { stepTextFor } from '../../../../src/domain/matching/index.ts'
import { stepsFor } from '../../../../src/domain/matching/steps.ts'
import type { Answers, Policy, Step } from '../../../../src/domain/rulebook/index.ts'
import { said, tinyRules } from '../../../support/tiny-rules.ts'

const STEPS: readonly Step[] = [
  { id: 'safety', when: { danger: ['worried'] } },
  { id: 'reporting', when: { police: ['yes'] } },
  { id: 'threat', when: { incident: ['threat'] } },
  { id: 'insult', when: { incident: ['insult'] } },
  { id: 'relative', when: { role: ['relative'] } },
  { id: 'evidence' },
  { id: 'strain' },
]

const LINES: Pick<Policy, 'visibleSteps' | 'shownSteps'> = {
  visibleSteps: [
    { id: 'strain', when: { incident: ['strain'] }, cards: ['strain'] },
    { id: 'safety', cards: ['safety'] },
    { id: 'role', cards: ['relative'] },
    { id: 'what', most: 1, without: ['strain'], cards: ['threat', 'insult'] },
    { id: 'police', cards: ['reporting'] },
    { id: 'rest', cards: ['threat', 'insult'] },
  ],
  shownSteps: [['strain'], ['safety'], ['threat', 'insult'], ['relative'], ['reporting']],
}

const stepsOf = (answers: Answers, policy: Partial<Policy> = {}) =>
  stepsFor(tinyRules([], { ...LINES, ...policy }, STEPS), said(answers))

describe('first steps (docs/matching-rules.md#steps)', () => {
  it('are filled line by line, and shown in the order of the groups', () => {
    expect(stepsOf({ danger: 'worried', incident: ['threat'], role: 'relative', police: 'yes' })).toEqual([
      'safety',
      'threat',
      'relative',
      'reporting',
      'evidence',
      'strain',
    ])
  })

  it('stop at three: the fourth line finds no place although it would be shown before others', () => {
    const all = stepsOf({ danger: 'worried', incident: ['strain', 'threat'], role: 'relative', police: 'yes' })
    expect(all.slice(0, 3)).toEqual(['strain', 'safety', 'relative'])
    expect(all.slice(3)).toEqual(['reporting', 'threat', 'evidence'])
  })

  it('take the first card of a line that holds, and no more than it says', () => {
    expect(stepsOf({ danger: 'no', incident: ['insult', 'threat'], police: 'yes' }).slice(0, 3)).toEqual([
      'threat',
      'insult',
      'reporting',
    ])
    expect(stepsOf({ danger: 'worried', incident: ['insult', 'threat'], police: 'yes' }).slice(0, 3)).toEqual([
      'safety',
      'threat',
      'reporting',
    ])
    expect(stepsOf({ incident: ['insult'], police: 'no' })[0]).toBe('insult')
  })

  it('leave a line out beside a card that it names', () => {
    const rest = { visibleSteps: LINES.visibleSteps.filter(({ id }) => id !== 'rest') }
    expect(stepsOf({ danger: 'worried', incident: ['strain', 'threat'], police: 'yes' }, rest).slice(0, 3)).toEqual([
      'strain',
      'safety',
      'reporting',
    ])
  })

  it('never open a card whose condition does not hold', () => {
    expect(stepsOf({ danger: 'no', incident: ['skip'] })).toEqual(['evidence', 'strain'])
  })

  it('fold the others, in the order of the rules, each once', () => {
    const all = stepsOf({ danger: 'worried', incident: ['threat', 'insult'], role: 'relative', police: 'yes' })
    expect(all).toEqual(['safety', 'threat', 'relative', 'reporting', 'insult', 'evidence', 'strain'])
  })

  it('open as many as the policy says', () => {
    const limits = { first: 3, more: 5, steps: 1 }
    expect(stepsOf({ danger: 'worried', incident: ['threat'], police: 'yes' }, { limits })).toEqual([
      'safety',
      'reporting',
      'threat',
      'evidence',
      'strain',
    ])
  })
})

describe('the words of a card', () => {
  const text = {
    title: '',
    teaser: '',
    now: [{ text: 'heute', fresh: true as const }, { text: 'immer' }],
    days: [{ text: 'diese Woche', fresh: true as const }, { text: 'später' }],
    law: [{ text: 'Frist', fresh: true as const }, { text: 'Gesetz' }],
    sources: [],
  }

  it('leave out what only makes sense within hours where it was some time ago', () => {
    const { now, days, law } = stepTextFor(text, { incident: ['threat', 'past'] })
    expect([now, days, law]).toEqual([[{ text: 'immer' }], [{ text: 'später' }], [{ text: 'Gesetz' }]])
  })

  it('are whole otherwise', () => {
    expect(stepTextFor(text, { incident: ['threat'] })).toEqual(text)
    expect(stepTextFor(text, {})).toEqual(text)
  })
})
