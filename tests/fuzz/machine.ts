import fc from 'fast-check'
import { createActor } from 'xstate'
import { decode } from '../../src/domain/answer-code/index.ts'
import { readAnswers } from '../../src/domain/rulebook/index.ts'
import { createWizard, type WizardEvent } from '../../src/screens/wizard/machine.ts'
import { rulebook } from '../support/rules.ts'
import { entrance, hostile } from './entrance.ts'

const { questions } = rulebook
const machine = createWizard(questions)
const screens = [...questions.map(({ id }) => id), 'emergency', 'results']
const values = fc.array(fc.oneof(fc.constantFrom(...questions.flatMap(({ answers }) => answers)), hostile), {
  maxLength: 5,
})
const place = fc.oneof(fc.constantFrom(...screens), hostile)

/** The answers of codes that somebody makes up: whatever passes the check. */
const codes = fc.integer({ min: 0, max: 10 ** 11 - 1 }).map((number) => {
  const eleven = String(number).padStart(11, '0')
  const read = Array.from('0123456789', (digit) => decode(questions, eleven + digit))
  return read.find((one) => one.is === 'answers')?.answers ?? {}
})

/** Events as the page could send them, and as only a broken control or a foreign history entry could. */
const event = fc.oneof(
  fc.record({ type: fc.constantFrom('next', 'results'), values }),
  fc.record({ type: fc.constantFrom('back', 'restart') }),
  fc.record({ type: fc.constant('go'), to: place }),
  fc.record({ type: fc.constant('edit'), question: place }),
  fc.record({ type: fc.constant('resume'), answers: codes }),
)

/**
 * The guide: whatever is pressed or comes back from the history, it shows a screen and holds answers that can be read.
 */
export const walks = entrance(
  'events of the guide',
  8,
  fc.property(fc.array(event, { maxLength: 12 }), (events) => {
    const actor = createActor(machine).start()
    for (const one of events) actor.send(one as WizardEvent)
    const { value, context, status } = actor.getSnapshot()
    actor.stop()
    if (status !== 'active' || !screens.includes(String(value)))
      throw new Error(`stands on ${String(value)}, ${status}`)
    readAnswers(questions, context.answers)
  }),
)
