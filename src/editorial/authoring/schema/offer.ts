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

/** Ways of confirming the facts of an offer. */
export const CONFIRMED_BY = ['phone', 'mail', 'website', 'visit'] as const
export type ConfirmedBy = (typeof CONFIRMED_BY)[number]

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

const source = z.strictObject({
  url: sourceLink,
  read: partialDate.describe('wann die Seite gelesen wurde'),
  pageDate: partialDate.nullable(),
  supports: z.array(z.string()).min(1).describe('welche Angaben dieser Datei die Seite belegt'),
})

/** Days on which an office is closed out of turn, both days included. */
const closure = z.strictObject({ from: day, to: day, why: text, source: sourceLink.nullable() })

const hours = z.string().describe('OSM-Schreibweise, zum Beispiel "Mo-Fr 09:00-16:00"')

const phone = z.strictObject({
  number: z.string().min(3).describe('wie die Quelle sie gliedert, in Anführungszeichen'),
  label: text.optional(),
  address: z.string().optional(),
  email: email.optional(),
  source: sourceLink.describe('die Seite, auf der die Nummer steht; sie muss unter sources stehen'),
  hours: hours.optional().describe('eigene Zeiten dieser Nummer, wo sie von hours abweichen'),
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
  hours: hours.nullable(),
  hoursNote: text.nullable(),
})

/** One of several offices of an offer, with the same rules per fact. */
const office = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'ein Wort aus Kleinbuchstaben, Ziffern und Bindestrichen'),
  name: z.string().min(1),
  aliases: z
    .array(offerId)
    .min(1)
    .optional()
    .describe('Kennungen eigener Dateien, die es früher für dieses Büro gab: Ihre Adressen führen hierher'),
  town: z.string().min(1).describe('der Ort des Büros, wie die Liste der Orte ihn schreibt'),
  serves: z.array(z.string().min(1)).describe('wofür es zuständig ist, in den Worten der Quelle'),
  contact: contact.pick({ phones: true, emails: true, website: true, insecure: true, address: true }).extend({
    hours: hours.nullable(),
    hoursNote: text.nullable(),
  }),
  phoneToCheck: z.string().optional().describe('nur für die Anrufliste: von einer alten oder fremden Seite'),
  closures: z.array(closure).min(1).optional(),
  sources: z.array(source).min(1),
  confidence: z.enum(CONFIDENCES),
  confirmed: z.strictObject({ on: day, by: z.enum(CONFIRMED_BY) }).nullable(),
  note: z.string().nullable(),
})
export type OfficeFile = z.infer<typeof office>

export const example = z.strictObject({
  name: z.string().optional(),
  answers,
  section: z.enum(['first', 'more', 'open', 'later', 'all', 'none']),
})

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
  fundedUntil: z
    .strictObject({ on: day, source: sourceLink })
    .optional()
    .describe('bis wann das Geld nach einer Quelle reicht; das Angebot läuft weiter, bis jemand anderes hört'),
  recheckBy: z
    .strictObject({ on: day, why: z.string().min(10), source: sourceLink.nullable() })
    .optional()
    .describe('bis wann jemand nachfragen muss, und was'),
  closures: z.array(closure).min(1).optional().describe('Tage, an denen es außer der Reihe geschlossen ist'),
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
  say: text
    .optional()
    .describe(
      'wie die Hotline forYou am Telefon sagt; nur, wo es sich so nicht vorlesen lässt. Ein Satz, höchstens zwei, zusammen höchstens 30 Wörter',
    ),
  summary: text,
  contact,
  offices: z.array(office).min(1).optional().describe('mehrere Büros, aus denen Menschen das nächste wählen'),
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
