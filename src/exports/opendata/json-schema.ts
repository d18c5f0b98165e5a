import * as z from 'zod'
import { CHANGES, PARTS } from '../change-history/index.ts'
import { openOfferSchema } from './open-offer-schema.ts'
import { bilingualText, count, day, email, type Published, reference, text, url } from './schema-values.ts'

const head = {
  $schema: text,
  version: z.literal(1).describe('Of this form; the data are dated by asOf.'),
  asOf: day.nullable().describe('The last day on which the data changed, German calendar. null: not known.'),
  publisher: text,
  contact: email,
  licence: z.object({ id: z.literal('CC-BY-4.0'), name: text, url }),
  attribution: text.describe('Whom to name.'),
}

const offersFile = z
  .object({
    ...head,
    notice: bilingualText,
    documentation: reference,
    catalogue: reference,
    offers: z.array(openOfferSchema),
  })
  .meta({ title: 'Lotse: offers, version 1' })

const change = z.object({
  date: day.describe('German calendar.'),
  offer: text,
  name: text,
  kind: z.enum(CHANGES),
  from: text.nullable().describe('null: none, or not published.'),
  to: text.nullable().describe('null: none, or not published.'),
})

const history = z.discriminatedUnion('known', [
  z.object({
    known: z.literal(true),
    since: day,
    until: day,
    offersAtStart: count,
    changes: z.array(change),
    parts: z.array(z.object({ date: day, part: z.enum(PARTS), files: count })),
  }),
  z.object({ known: z.literal(false), reason: z.enum(['no-repository', 'shallow']) }),
])

const changesFile = z.object({ ...head, history }).meta({ title: 'Lotse: changes, version 1' })

/** The content of `angebote.json`. */
export type OffersDocument = Published<z.infer<typeof offersFile>>
/** The content of `aenderungen.json`. */
export type ChangesDocument = Published<z.infer<typeof changesFile>>

/**
 * A schema for readers of the files. Fields may be added within a version, so it lets objects have more of them
 * (`io: 'input'`); the project's own test allows none.
 */
const published = (schema: z.ZodType) => z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' })

/**
 * The JSON Schema of `angebote.json`.
 * @returns the schema (draft 2020-12)
 */
export function offersJsonSchema(): object {
  return published(offersFile)
}

/**
 * The JSON Schema of `aenderungen.json`.
 * @returns the schema (draft 2020-12)
 */
export function changesJsonSchema(): object {
  return published(changesFile)
}
