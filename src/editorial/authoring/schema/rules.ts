import * as z from 'zod'
import {
  BACKGROUNDS,
  FOCUSES,
  HELPS,
  INCIDENTS,
  KINDS,
  LANDS,
  NAMED_INCIDENTS,
  NEEDS,
  POLICE_ANSWERS,
  POLICE_TASKS,
  POLICE_VALUES,
  QUESTIONS,
  ROLES,
  STEP_GROUPS,
} from '../../../domain/rulebook/index.ts'
import { citation } from './citation.ts'
import { answers, condition } from './condition.ts'
import { operatorFacts, sourcedSentences } from './operator.ts'
import { securityContact } from './security.ts'
import { day, email, link, offerId, partialDate, perLanguage, sourceLink, text, wholeText } from './text.ts'

const section = z.enum(['first', 'more', 'later'])
const helps = z.array(z.enum(HELPS)).min(1)
const namedIncident = z.enum(NAMED_INCIDENTS)
const incidents = z.array(z.enum(INCIDENTS)).min(1)

const offerMatch = z.strictObject({
  help: helps.optional(),
  focus: z.array(z.enum(FOCUSES)).min(1).optional(),
  kind: z.array(z.enum(KINDS)).min(1).optional(),
  task: z.array(z.enum(POLICE_TASKS)).min(1).optional().describe('was die Polizeistelle tut'),
  area: z.enum(['land', 'nationwide']).optional(),
  wholeLand: z.boolean().optional().describe('ist für das ganze Land da'),
  talks: z.boolean().optional().describe('ob dort jemand mit der Person spricht'),
  onlyFor: incidents.optional().describe('nimmt nur diese Vorfälle'),
  background: z.array(z.enum(BACKGROUNDS)).min(1).optional().describe('ist für einen dieser Hintergründe gemacht'),
  backgroundSaid: z.boolean().optional().describe('einer seiner Hintergründe wurde gesagt'),
  everyRole: z.boolean().optional().describe('ist für jede Rolle da'),
  reachable: z.boolean().optional().describe('hat Telefon, Chat, Mail oder Formular'),
  names: z.literal(true).optional().describe('nennt einen Vorfall, der gesagt wurde'),
})

const doorRow = z.strictObject({
  id: z.string(),
  ...condition,
  offer: offerMatch,
  as: z.enum(HELPS).optional().describe('nimmt den Platz dieser Hilfe ein'),
  place: z.enum(['in-order', 'last', 'second', 'few', 'fallback']).optional(),
  answersNow: z.literal(true).optional().describe('darf immer führen; wer jetzt abnimmt, steht vorn'),
  beside: z.array(z.string()).min(1).optional().describe('nur, wo eine dieser Zeilen eine Tür ergab'),
})

const byPoliceValue = z.strictObject({
  independent: section,
  'may-forward': section,
  police: section,
  prosecution: section,
})

/**
 * `policy.yaml`: what police answers allow, limits, kinds that may come first, the order of ranks, the needs that
 * incidents raise.
 */
export const policyFile = z.strictObject({
  limits: z.strictObject({ first: z.int().min(1).max(3), more: z.int().min(1).max(5), steps: z.int().min(1).max(3) }),
  police: z.strictObject(
    Object.fromEntries(POLICE_ANSWERS.map((answer) => [answer, byPoliceValue])) as Record<
      (typeof POLICE_ANSWERS)[number],
      typeof byPoliceValue
    >,
  ),
  soft: incidents,
  hidden: z.array(z.strictObject({ ...condition, help: helps })),
  doors: z.strictObject({ hit: z.array(doorRow).min(1), soft: z.array(doorRow).min(1) }),
  rows: z
    .array(
      z.strictObject({
        id: z.string(),
        ...condition,
        offer: offerMatch,
        else: offerMatch.optional().describe('wenn keines davon passt, eines von diesen'),
        counts: z
          .partialRecord(namedIncident, z.array(namedIncident).min(1))
          .optional()
          .describe('dieser Vorfall zählt auch für jene'),
        unlessDoors: z.int().min(1).optional().describe('nicht, wo so viele Türen diese Hilfe schon geben'),
      }),
    )
    .min(1),
  acuteFirst: z.strictObject(condition),
  hotlineFirst: z.array(z.strictObject(condition)).min(1),
  raises: z.array(z.strictObject({ ...condition, needs: z.array(z.enum(NEEDS)).min(1) })).min(1),
  alsoOpenToRoles: z.array(z.enum(ROLES)),
  visibleSteps: z
    .array(
      z.strictObject({
        id: z.string(),
        ...condition,
        cards: z.array(z.string()).min(1),
        most: z.int().min(1).optional(),
        without: z.array(z.string()).min(1).optional(),
      }),
    )
    .min(1),
  shownSteps: z.array(z.array(z.string()).min(1)).min(1),
  stepOrder: z.array(z.string()).min(1),
  examples: z.array(
    z.strictObject({
      name: z.string(),
      at: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'ein Zeitpunkt wie 2026-12-01T10:00, deutsche Zeit')
        .optional(),
      answers,
      emergency: z.boolean().optional(),
      hotlineFirst: z.boolean().optional(),
      first: z.array(offerId).optional().describe('genau diese, in dieser Reihenfolge'),
      lead: z.array(offerId).min(1).optional().describe('eine davon steht an erster Stelle'),
      last: offerId.optional().describe('steht als letzte der ersten Türen'),
      firstHas: z.array(offerId).optional(),
      firstAny: z.array(z.array(offerId).min(1)).min(1).optional().describe('aus jeder Gruppe eine'),
      firstLacks: z.array(offerId).optional(),
      openHas: z.array(offerId).optional(),
      openAny: z.array(z.array(offerId).min(1)).min(1).optional().describe('aus jeder Gruppe eine'),
      openLacks: z.array(offerId).optional(),
      moreHas: z.array(offerId).optional(),
      moreLacks: z.array(offerId).optional(),
      laterHas: z.array(offerId).optional(),
      allHas: z.array(offerId).optional(),
      allLacks: z.array(offerId).optional(),
      talk: z.array(offerId).min(1).optional().describe('mit wem man sprechen kann, in dieser Reihenfolge'),
      stepsLack: z.array(z.string()).optional(),
      stepsVisible: z.array(z.string()).min(1).optional().describe('stehen offen, gleich in welcher Reihenfolge'),
      stepsHave: z.array(z.string()).optional().describe('stehen unter den Karten'),
      stepsFirst: z.array(z.string()).min(1).optional().describe('stehen offen oben, in dieser Reihenfolge'),
      openPolice: z.array(z.enum(POLICE_VALUES)).min(1).optional().describe('keine anderen in den offenen Abschnitten'),
      firstPolice: z.array(z.enum(POLICE_VALUES)).min(1).optional().describe('keine anderen unter den ersten Türen'),
    }),
  ),
})
export type PolicyFile = z.infer<typeof policyFile>

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
