import * as z from 'zod'
import { STEP_GROUPS } from '../../../domain/rulebook/index.ts'
import { citation } from './citation.ts'
import { condition } from './condition.ts'
import { offerId, partialDate, wholeText } from './text.ts'

const line = z.strictObject({
  ...wholeText.shape,
  advice: z.boolean().optional(),
  fresh: z
    .literal(true)
    .optional()
    .describe('hat nur in den ersten Stunden oder Tagen Sinn: fehlt, wenn es länger zurückliegt'),
})

/** One first-steps card. */
export const stepFile = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/, 'eine Kennung aus Kleinbuchstaben und Bindestrichen'),
  group: z.enum(STEP_GROUPS),
  when: condition.when,
  unless: condition.unless,
  only: condition.only,
  title: wholeText,
  teaser: wholeText,
  now: z.array(line).min(1).max(4),
  days: z.array(line).max(4),
  law: z.array(line).max(2),
  sources: z.array(citation).min(1),
  offers: z.array(offerId).max(3).optional(),
  reviewed: partialDate.nullable(),
})
export type StepFile = z.infer<typeof stepFile>
