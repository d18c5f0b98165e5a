import type * as z from 'zod'
import { describeIssue, unfoldUnion } from './describe.ts'
import { valueFaults } from './value-texts.ts'

/**
 * Checks a single value and returns the message that the check of a whole file would give, in German.
 * @returns null for a valid value
 */
export function schemaMessage(schema: z.ZodType, value: unknown): string | null {
  const [fault] = valueFaults(value)
  if (fault !== undefined) return fault.message
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return null
  return result.error.issues.flatMap(unfoldUnion).map(describeIssue)[0] ?? null
}
