import * as z from 'zod'
import {
  articleFront,
  eventFile,
  knownExceptionsFile,
  offerFile,
  policyFile,
  questionsFile,
  siteFile,
  stepFile,
} from './schema/index.ts'

/** The schemas of all rule files as JSON Schema (draft 7), by the name in the first line of each file. */
export function jsonSchemas(): { readonly [name: string]: unknown } {
  const files = {
    article: articleFront,
    event: eventFile,
    'known-exceptions': knownExceptionsFile,
    offer: offerFile,
    policy: policyFile,
    questions: questionsFile,
    site: siteFile,
    step: stepFile,
  }
  return Object.fromEntries(
    Object.entries(files).map(([name, schema]) => [name, z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })]),
  )
}
