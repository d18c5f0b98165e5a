import * as z from 'zod'
import { LANDS } from '../../../domain/rulebook/index.ts'
import { operatorFacts, sourcedSentences } from './operator.ts'
import { securityContact } from './security.ts'
import { day, email, link, offerId, perLanguage, sourceLink, text, wholeText } from './text.ts'

/** A site that may show the guide in a frame, in the notation of a Content-Security-Policy. */
const frameAncestor = z
  .string()
  .regex(
    /^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/,
    'eine Herkunft wie https://www.beispiel.de oder https://*.beispiel.de, ohne Pfad',
  )
  .describe('Wer den Wegweiser in einem Rahmen zeigen darf. Fehlt die Liste, darf es jede Seite.')

/** `site.yaml`: operator, hotline, emergency numbers, exit page. */
export const siteFile = z.strictObject({
  operator: z.string(),
  operatorFacts,
  statementOn: day.describe('Wann die Erklärung zur Barrierefreiheit zuletzt durchgesehen wurde'),
  funding: sourcedSentences.describe('Wer die starke Stelle bezahlt, soweit Quellen es sagen'),
  calls: sourcedSentences.describe('Womit andere bei der starken Stelle anrufen, soweit Quellen es sagen'),
  publicAddress: z
    .string()
    .regex(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/, 'eine Adresse wie https://www.beispiel.de, ohne Pfad')
    .nullish()
    .describe(
      'Unter welcher Adresse die Seite öffentlich ist. Steht in ihrer Policy, für Rahmen in Safari, in den offenen Daten, in der sitemap.xml und in der Vorschau für Links.',
    ),
  security: securityContact.nullish(),
  govDataContributor: link.nullish().describe('Kennung als Datenbereitsteller bei GovData (contributorID)'),
  brand: z
    .strictObject({
      name: z.string().trim().min(1).max(40).describe('wie die Seite heißt'),
      accent: z
        .string()
        .regex(/^#[0-9a-f]{6}$/, 'eine Farbe wie "#0b5563"')
        .describe('Farbe von Knöpfen und Links; der Build macht sie lesbar, hell und dunkel'),
    })
    .describe('Name und Farbe der Seite'),
  hotline: z.strictObject({
    offer: offerId,
    name: wholeText.describe('mit Artikel, wie mitten im Satz: „die starke Stelle“'),
    about: wholeText.describe('was die Hotline ist und wie sie berät'),
    expect: wholeText.describe('was geschieht, wenn man anruft, in zwei bis vier kurzen Sätzen'),
    closures: z.array(z.strictObject({ from: day, to: day, why: text, source: sourceLink.nullable() })),
  }),
  emergency: z.array(offerId).min(1),
  whenClosed: z.array(offerId),
  exit: z.strictObject(perLanguage(() => link)),
  feedbackMail: email,
  desk: z.strictObject({
    hideAfterMinutes: z
      .int()
      .min(1)
      .max(120)
      .describe('nach so vielen Minuten ohne Taste verdeckt die Beratungsseite ihren Inhalt'),
    pinned: z
      .partialRecord(z.enum(LANDS), z.array(offerId).min(1).max(8))
      .optional()
      .describe('Stellen, die das Beratungsteam eines Landes im Überblick zuoberst haben will'),
  }),
  frameAncestors: z.array(frameAncestor).min(1).optional(),
})
export type SiteFile = z.infer<typeof siteFile>
