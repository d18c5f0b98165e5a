import * as z from 'zod'
import {
  FOCUSES,
  INCIDENTS,
  KINDS,
  NEEDS,
  POLICE_ANSWERS,
  POLICE_VALUES,
  QUESTIONS,
  ROLES,
  STEP_GROUPS,
} from '../../../domain/rulebook/index.ts'
import { citation } from './citation.ts'
import { answers, condition } from './condition.ts'
import { operatorFacts, sourcedSentences } from './operator.ts'
import { day, email, link, offerId, partialDate, perLanguage, sourceLink, text, wholeText } from './text.ts'

const kinds = z.array(z.enum(KINDS)).min(1)
const section = z.enum(['first', 'more', 'later'])

const offerMatch = z.strictObject({
  id: z.array(offerId).min(1).optional(),
  talks: z.boolean().optional().describe('ob dort jemand mit der Person spricht'),
  lead: z.boolean().optional().describe('ob es an der Spitze stehen darf'),
  takesFewerThan: z.int().min(1).optional().describe('nimmt weniger Arten von Vorfällen als so viele'),
  focus: z.array(z.enum(FOCUSES)).min(1).optional(),
  kind: kinds.optional(),
  police: z.array(z.enum(POLICE_VALUES)).min(1).optional(),
  by: z
    .array(z.enum(['background', 'incident', 'through', 'open']))
    .min(1)
    .optional(),
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
  firstKinds: kinds,
  firstKindsWhen: z.array(z.strictObject({ ...condition, kinds })),
  hidden: z.array(z.strictObject({ ...condition, kinds })),
  ranks: z
    .array(
      z.strictObject({
        id: z.string(),
        ...condition,
        offer: offerMatch,
        group: z.string().optional(),
        notFirst: z.boolean().optional().describe('passt, ist aber nie eine der ersten Türen'),
        fills: z.boolean().optional().describe('füllt „Weitere Hilfe“ auf, wo nichts Besseres bleibt'),
        onlyAll: z.boolean().optional().describe('steht nur unter „Alle Angebote“'),
      }),
    )
    .min(1),
  rankGroups: z.record(z.string(), z.int().min(1)),
  lastOfFirst: z.array(z.strictObject({ ...condition, offer: offerMatch })),
  acuteFirst: z.strictObject(condition),
  hotlineFirst: z.array(z.strictObject(condition)).min(1),
  raises: z.array(z.strictObject({ ...condition, needs: z.array(z.enum(NEEDS)).min(1) })).min(1),
  together: z.array(z.strictObject({ ...condition, offers: z.array(offerId).min(2) })),
  mayAskToo: z.array(z.enum(ROLES)),
  openIncidents: z.array(z.enum(INCIDENTS)),
  openBackgrounds: z.array(z.enum(['none', 'skip'])),
  stepOrder: z.array(z.string()).min(1),
  examples: z.array(
    z.strictObject({
      name: z.string(),
      answers,
      emergency: z.boolean().optional(),
      hotlineFirst: z.boolean().optional(),
      first: z.array(offerId).optional().describe('genau diese, in dieser Reihenfolge'),
      lead: z.array(offerId).min(1).optional().describe('eine davon steht an erster Stelle'),
      last: offerId.optional().describe('steht als letzte der ersten Türen'),
      firstHas: z.array(offerId).optional(),
      firstLacks: z.array(offerId).optional(),
      openHas: z.array(offerId).optional(),
      openLacks: z.array(offerId).optional(),
      moreHas: z.array(offerId).optional(),
      moreLacks: z.array(offerId).optional(),
      laterHas: z.array(offerId).optional(),
      allHas: z.array(offerId).optional(),
      allLacks: z.array(offerId).optional(),
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
    .describe('Unter welcher Adresse die Seite öffentlich ist. Steht in den offenen Daten.'),
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
  }),
  frameAncestors: z.array(frameAncestor).min(1).optional(),
})
export type SiteFile = z.infer<typeof siteFile>

const line = z.strictObject({ ...wholeText.shape, advice: z.boolean().optional() })

/** One first-steps card. */
export const stepFile = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/, 'eine Kennung aus Kleinbuchstaben und Bindestrichen'),
  group: z.enum(STEP_GROUPS),
  when: condition.when,
  unless: condition.unless,
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
