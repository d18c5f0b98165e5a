import * as z from 'zod'
import { offerId, text } from './text.ts'

const reason = text
  .refine(({ de, en }) => Math.min(de.length, en.length) >= 20, 'ein ganzer Satz in beiden Sprachen')
  .describe('warum das so bleiben darf, in einem Satz; er steht auch auf der Seite /monitoring/laender')

/**
 * `known-exceptions.yaml`: gaps and exceptions that the checks find and that stay for a reason. Each is listed by name.
 */
export const knownExceptionsFile = z.strictObject({
  notOpen: z
    .array(z.strictObject({ offers: z.array(offerId).min(1), reason }))
    .describe('Angebote, die nie in einem offenen Abschnitt stehen'),
  notListed: z
    .array(z.strictObject({ offers: z.array(offerId).min(1), reason }))
    .describe('Angebote, die auch unter „Die ganze Liste“ nie stehen'),
  idle: z
    .array(
      z.strictObject({ entry: z.string().min(1).describe('zum Beispiel doors.hit/legal oder rows/address'), reason }),
    )
    .describe('Bedingungen, Zeilen und Antworten, die heute nichts bewirken'),
  duplicates: z
    .array(z.strictObject({ offers: z.array(offerId).min(2), reason }))
    .describe('Angebote, die eine Nummer oder Adresse teilen, ohne dieselbe Stelle zu sein'),
  gaps: z
    .array(z.strictObject({ land: z.string().length(2), gap: z.enum(['police-for-officials']), reason }))
    .describe('Was in einem Land fehlt'),
})
export type KnownExceptionsFile = z.infer<typeof knownExceptionsFile>
