import { expect, it } from 'vitest'
import { createActor } from 'xstate'
import { getShortestPaths, serializeSnapshot } from 'xstate/graph'
import { createWizard } from '../../src/screens/wizard/index.ts'
import { traversal } from './explore.ts'
import { otherQuestions } from './other-questions.ts'

const machine = createWizard(otherQuestions)
const choices = { danger: [['now']], role: [['staff']], police: [['yes']] }

it('a running guide comes by the shortest way to every state that can be reached, context and all', {
  timeout: 30_000,
}, () => {
  const { events } = traversal(otherQuestions, choices)
  const paths = getShortestPaths(machine, { events, serializeState: serializeSnapshot })
  expect(paths.length).toBeGreaterThan(100)
  for (const { steps, state } of paths) {
    const actor = createActor(machine).start()
    // The first step is the start itself.
    for (const { event } of steps.slice(1)) actor.send(event)
    const { value, context, status } = actor.getSnapshot()
    expect({ value, context, status }).toEqual({ value: state.value, context: state.context, status: 'active' })
    actor.stop()
  }
})
