import * as z from 'zod'
import {
  BACKGROUNDS,
  FOCUSES,
  HELPS,
  INCIDENTS,
  KINDS,
  NAMED_INCIDENTS,
  NEEDS,
  POLICE_ANSWERS,
  POLICE_TASKS,
  POLICE_VALUES,
  ROLES,
} from '../../../domain/rulebook/index.ts'
import { answers, condition } from './condition.ts'
import { offerId } from './text.ts'

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
