import * as z from 'zod'
import { QUESTIONS } from '../../../domain/rulebook/index.ts'
import { condition } from './condition.ts'
import { wholeText } from './text.ts'

/** `questions.yaml`: the questions, their answers, and when each is asked. */
export const questionsFile = z
  .array(
    z.strictObject({
      id: z.enum(QUESTIONS),
      kind: z.enum(['one', 'several']),
      ...condition,
      title: wholeText,
      help: wholeText,
      answers: z
        .array(
          z.strictObject({
            id: z.string(),
            label: wholeText,
            example: wholeText.optional(),
            short: wholeText.describe('kurz, für die Zusammenfassung'),
            exclusive: z.boolean().optional(),
            apart: z.boolean().optional().describe('geht mit jeder anderen Antwort zusammen'),
          }),
        )
        .min(2),
    }),
  )
  .min(1)
export type QuestionsFile = z.infer<typeof questionsFile>
