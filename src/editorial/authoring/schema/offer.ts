import * as z from 'zod'
import {
  AREAS,
  AUDIENCES,
  BACKGROUNDS,
  CONFIDENCES,
  FOCUSES,
  HELPS,
  INCIDENTS,
  KINDS,
  NEEDS,
  PHASES,
  POLICE_TASKS,
  POLICE_VALUES,
  ROLES,
  STATUSES,
} from '../../../domain/rulebook/index.ts'
import { answers } from './condition.ts'
import { day, email, offerId, partialDate, sourceLink, text } from './text.ts'

const role = z.enum(ROLES).exclude(['skip'])
const incident = z.enum(INCIDENTS).exclude(['skip', 'strain', 'past'])
const background = z.enum(BACKGROUNDS).exclude(['none'])

const fits = z.strictObject({
  role: z
    .union([z.literal('all'), z.array(role).min(1)], {
      error: 'all oder eine Liste von Rollen, zum Beispiel [honorary, staff]',
    })
    .describe('Rollen, für die das Angebot da ist; nie weiter als die Zielgruppen (audiences)'),
  incident: z.array(incident).describe('Vorfälle, bei denen es die richtige Tür ist'),
  background: z.array(background).describe('Hintergründe, für die es gemacht ist'),
  alsoForOffice: z
    .array(role)
    .min(1)
    .optional()
    .describe('Rollen, die es auch ohne diesen Hintergrund nimmt, allein wegen ihres Amts'),
})

const notFor = z.strictObject({
  role: z.array(role).min(1).optional(),
  incident: z.array(incident).min(1).optional(),
  words: text,
})

const phone = z.strictObject({
  number: z.string().min(3).describe('wie die Quelle sie gliedert, in Anführungszeichen'),
  label: text.optional(),
  address: z.string().optional(),
  email: email.optional(),
  source: sourceLink.describe('die Seite, auf der die Nummer steht; sie muss unter sources stehen'),
})

const contact = z.strictObject({
  phones: z.array(phone),
  emails: z.array(email),
  website: sourceLink.nullable(),
  chat: sourceLink.nullable(),
  form: sourceLink.nullable(),
  insecure: z
    .array(z.enum(['website', 'chat', 'form']))
    .min(1)
    .optional()
    .describe('Felder, deren Link die Quelle nur mit http nennt; die Seite kennzeichnet sie'),
  video: text.nullable(),
  address: z.string().nullable(),
  hours: z.string().nullable().describe('OSM-Schreibweise, zum Beispiel "Mo-Fr 09:00-16:00"'),
  hoursNote: text.nullable(),
})

const source = z.strictObject({
  url: sourceLink,
  read: partialDate.describe('wann die Seite gelesen wurde'),
  pageDate: partialDate.nullable(),
  supports: z.array(z.string()).min(1),
})

export const example = z.strictObject({
  name: z.string().optional(),
  answers,
  section: z.enum(['first', 'more', 'open', 'later', 'all', 'none']),
})

/** Ways of confirming the facts of an offer. */
export const CONFIRMED_BY = ['phone', 'mail', 'website', 'visit'] as const
export type ConfirmedBy = (typeof CONFIRMED_BY)[number]

/** One offer: its facts with sources, and the editors' judgement about whom it is right for. */
export const offerFile = z.strictObject({
  id: offerId,
  name: z.string().min(1),
  provider: z.string().min(1),
  area: z.enum(AREAS),
  region: text.optional(),
  siblingOf: offerId.optional(),
  sameAs: z.array(offerId).min(1).optional(),
  status: z.enum(STATUSES),
  endsOn: day.optional(),
  kind: z.enum(KINDS),
  help: z.enum(HELPS).describe('welche Hilfe es ist: ein Wort'),
  policeTask: z
    .enum(POLICE_TASKS)
    .optional()
    .describe('nur bei help: police – nimmt Anzeigen auf, schützt Betroffene oder berät'),
  house: z
    .string()
    .regex(/^[a-z-]+$/, 'ein Wort aus Kleinbuchstaben und Bindestrichen')
    .optional()
    .describe('Angebote eines Hauses sind eine Hilfe und eine Karte'),
  coversLand: z.literal(true).optional().describe('deckt mit seinen regionalen Geschwistern das ganze Land ab'),
  mayHead: z.literal(false).optional().describe('steht nie an der Spitze, solange eine andere Tür dort stehen kann'),
  noDoor: z.literal(true).optional().describe('ist keine der drei ersten Türen; darunter kann es stehen'),
  listOnly: z.literal(true).optional().describe('steht nur unter allen Stellen'),
  because: z.string().min(10).optional().describe('der Grund für mayHead, noDoor oder listOnly'),
  focus: z.enum(FOCUSES),
  talks: z.boolean(),
  judged: z.string().min(10).describe('eine Zeile: warum diese fits'),
  fits,
  needs: z.array(z.enum(NEEDS)).min(1).max(4),
  notFor: z.array(notFor).optional(),
  hint: text.optional(),
  police: z.enum(POLICE_VALUES),
  anonymous: z.boolean().nullable(),
  free: z.boolean().nullable(),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/, 'ein Sprachkürzel wie de, en oder tr')).min(1),
  phase: z.array(z.enum(PHASES)).min(1),
  audiences: z.array(z.enum(AUDIENCES)).min(1),
  topics: z.array(z.string()),
  shortName: text.describe('wie Menschen es nennen, höchstens 40 Zeichen'),
  forYou: text.describe('ein Satz, höchstens 160 Zeichen: was es für Sie tut, wie, und was Sie nicht müssen'),
  summary: text,
  contact,
  confidence: z.enum(CONFIDENCES),
  confirmed: z
    .strictObject({ on: day, by: z.enum(CONFIRMED_BY) })
    .nullable()
    .describe('null, solange niemand angerufen oder nachgesehen hat'),
  sources: z.array(source).min(1),
  note: z.string().nullable(),
  examples: z.array(example).optional(),
})
export type OfferFile = z.infer<typeof offerFile>
