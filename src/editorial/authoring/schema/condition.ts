import * as z from 'zod'
import { BACKGROUNDS, DANGERS, INCIDENTS, LANDS, POLICE_ANSWERS, ROLES } from '../../../domain/rulebook/index.ts'

const some = <T extends string>(values: readonly T[]) => z.array(z.enum(values)).min(1)

/** Answers by question: within a question any of them matches, across questions all have to match. */
export const answerMatch = z.strictObject({
  danger: some(DANGERS).optional(),
  incident: some(INCIDENTS).optional(),
  background: some(BACKGROUNDS).optional(),
  location: some([...LANDS, 'skip'] as const).optional(),
  role: some(ROLES).optional(),
  police: some(POLICE_ANSWERS).optional(),
})

export const condition = {
  when: answerMatch.optional(),
  unless: answerMatch.optional(),
  only: answerMatch.optional().describe('nichts anderes wurde gesagt (strain und past daneben zählen nicht)'),
}

/** Answers in examples and on the command line. */
export const answers = z.strictObject({
  danger: z.enum(DANGERS).optional(),
  incident: z.array(z.enum(INCIDENTS)).optional(),
  background: z.array(z.enum(BACKGROUNDS)).optional(),
  location: z.enum([...LANDS, 'skip'] as const).optional(),
  role: z.enum(ROLES).optional(),
  police: z.enum(POLICE_ANSWERS).optional(),
})
