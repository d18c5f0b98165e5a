import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import {
  type Answers,
  type Condition,
  countedAnswers,
  QUESTIONS,
  type Question,
  type QuestionId,
  withChoice,
} from '../../src/domain/rulebook/index.ts'
import { createWizard, EMPTY, positionOf, type Screen, type WizardEvent } from '../../src/screens/wizard/index.ts'
import { rulebook } from '../support/rules.ts'
import { questionOf, screenOf, send, type WizardSnapshot } from './explore.ts'
import { invariants } from './invariants.ts'

/**
 * One press as it is drawn, before it is known on which screen it falls: what would be chosen stands there for every
 * question.
 */
interface Press {
  readonly type: WizardEvent['type']
  readonly chosen: Readonly<Record<QuestionId, readonly string[]>>
  readonly question: QuestionId
  readonly to: Screen
}

/** Any values for a question: known ones in any order, twice, the exclusive beside others, unknown ones, none. */
function anyValues(id: QuestionId): fc.Arbitrary<string[]> {
  const known = rulebook.questions.find((question) => question.id === id)?.answers ?? []
  return fc.array(fc.constantFrom(...known, 'nonsense', '', '__proto__', 'now'), { maxLength: 5 })
}

const press: fc.Arbitrary<Press> = fc.record({
  type: fc.oneof(
    { weight: 6, arbitrary: fc.constant<'next'>('next') },
    { weight: 6, arbitrary: fc.constantFrom<WizardEvent['type'][]>('back', 'results', 'edit', 'edit', 'go') },
    { weight: 1, arbitrary: fc.constantFrom<WizardEvent['type'][]>('restart', 'resume') },
  ),
  chosen: fc.record({
    danger: anyValues('danger'),
    incident: anyValues('incident'),
    background: anyValues('background'),
    location: anyValues('location'),
    role: anyValues('role'),
    police: anyValues('police'),
  }),
  question: fc.constantFrom(...QUESTIONS),
  to: fc.constantFrom<Screen[]>(...QUESTIONS, 'emergency', 'results'),
})
const presses = fc.array(press, { minLength: 1, maxLength: 40, size: 'max' })

/** A condition on earlier questions: when or unless some of the answers of one of them are given; perhaps both. */
function conditionOn(earlier: readonly Question[]): fc.Arbitrary<Condition> {
  const match = fc
    .constantFrom(...earlier)
    .chain(({ id, answers }) => fc.subarray([...answers], { minLength: 1 }).map((some) => ({ [id]: some })))
  return fc.record({ when: match, unless: match }, { requiredKeys: [] })
}

/** Today's questions under conditions that nobody has written. */
const anyQuestions: fc.Arbitrary<readonly Question[]> = fc
  .tuple(
    ...rulebook.questions.map((_, at) => (at === 0 ? fc.constant({}) : conditionOn(rulebook.questions.slice(0, at)))),
  )
  .map((asks) => rulebook.questions.map((question, at) => ({ ...question, ask: asks[at] ?? {} })))

/** What a code can hold of what was drawn: answers that count. */
function settled(chosen: Press['chosen']): Answers {
  const answers = rulebook.questions.reduce<Answers>(
    (all, question) => withChoice(all, question, chosen[question.id]),
    {},
  )
  return countedAnswers(rulebook.questions, answers)
}

function eventOf({ type, chosen, question, to }: Press, screen: Screen): WizardEvent {
  if (type === 'edit') return { type, question }
  if (type === 'go') return { type, to }
  if (type === 'back' || type === 'restart') return { type }
  if (type === 'resume') return { type, answers: settled(chosen) }
  return { type, values: screen === 'emergency' || screen === 'results' ? [] : chosen[screen] }
}

/** The size of a context in which everything is chosen and everything remembered. */
function largestContext(questions: readonly Question[]): number {
  const answers = Object.fromEntries(questions.map(({ id, answers }) => [id, answers]))
  const editing = { question: 'background', known: QUESTIONS }
  return JSON.stringify({ ...EMPTY, answers, editing, leftFrom: 'background' }).length
}

/** Walks a running guide, holds every step to the invariants and the walk to what only a whole walk shows. */
function walk(questions: readonly Question[], drawn: readonly Press[]): void {
  const machine = createWizard(questions)
  const actor = createActor(machine).start()
  const totalOf = (answers: Answers) => positionOf(questions, answers, 'danger').of
  let said = totalOf({})
  let resumed = false
  let before: WizardSnapshot = actor.getSnapshot()
  for (const one of drawn) {
    const event = eventOf(one, screenOf(before))
    actor.send(event)
    const after = actor.getSnapshot()
    // Other answers have another total; nobody saw the one before on the way to them.
    if (event.type === 'resume') resumed = true
    expect(after.status).toBe('active')
    for (const [sentence, holds] of Object.entries(invariants)) {
      if (!holds({ questions, machine }, { before, event, after })) expect.fail(`${sentence} – on ${before.value}`)
    }
    expect(JSON.stringify(after.context).length).toBeLessThanOrEqual(largestContext(questions))
    if (questionOf(questions, after) !== undefined) {
      const total = totalOf(after.context.answers)
      if (event.type !== 'restart' && !resumed && total > said) expect(after.context.grew).toBe(true)
      said = total
      resumed = false
    }
    before = after
  }
  // Whoever only presses “next” from here comes to the result.
  for (let pressed = 0; pressed <= questions.length; pressed += 1)
    before = send(machine, before, { type: 'next', values: [] })
  expect(screenOf(before)).toBe('results')
}

describe('whatever somebody presses', () => {
  it('the guide keeps its promises with today’s questions', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(presses, (drawn) => walk(rulebook.questions, drawn)),
      { numRuns: 500 },
    )
  })

  it('the guide keeps its promises with questions under any conditions', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyQuestions, presses, (questions, drawn) => walk(questions, drawn)),
      { numRuns: 500 },
    )
  })
})
