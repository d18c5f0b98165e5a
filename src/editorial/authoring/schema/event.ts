import * as z from 'zod'
import { AREAS, EVENT_KINDS, EVENT_MODES, EVENT_STATUSES, ROLES } from '../../../domain/rulebook/index.ts'
import { citation } from './citation.ts'
import { day, email, link, text } from './text.ts'

/** A day, or a German wall time. */
const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/, {
    error: 'ein Tag "2026-11-30" (ganztägig) oder ein Zeitpunkt in deutscher Ortszeit "2026-11-30T18:00"',
    abort: true,
  })
  .refine((value) => day.safeParse(value.slice(0, 10)).success, 'ein Tag, den es gibt')

const known = z.boolean().nullable()

/** One event, or a series of events. null: the sources do not say. */
export const eventFile = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: 'eine Kennung aus Kleinbuchstaben, Ziffern und Bindestrichen',
      abort: true,
    })
    .refine((id) => id !== 'alle', 'eine andere Kennung: termine/alle.ics ist der Kalender mit allen Terminen'),
  kind: z.enum(EVENT_KINDS),
  title: text,
  summary: text,
  area: z.enum(AREAS).describe('DE oder das Land, für das der Termin gedacht ist'),
  audience: z
    .union([z.literal('all'), z.array(z.enum(ROLES).exclude(['skip'])).min(1)], {
      error: 'all oder eine Liste von Rollen, zum Beispiel [honorary, staff]',
    })
    .describe('für wen; all auch, wenn die Quelle nichts sagt'),
  start: moment.describe('ohne Uhrzeit: ganztägig'),
  end: moment.nullable().describe('ganztägig: der letzte Tag; null, wenn die Quelle kein Ende nennt'),
  rhythm: z
    .string()
    .optional()
    .describe('RRULE einer Reihe: FREQ=WEEKLY oder MONTHLY, INTERVAL, BYDAY, COUNT oder UNTIL'),
  except: z.array(day).optional().describe('Tage, an denen die Reihe nicht stattfindet (Ferien)'),
  calledOff: z.array(day).optional().describe('angekündigte Tage der Reihe, die abgesagt sind; sie bleiben sichtbar'),
  seriesId: z.string().optional().describe('Kennung der Reihe, zu der dieser einzelne Termin gehört'),
  mode: z.enum(EVENT_MODES).nullable(),
  status: z.enum(EVENT_STATUSES),
  place: z.strictObject({ name: z.string().min(1), address: z.string().nullable() }).nullable(),
  onlineTool: z.string().nullable().describe('zum Beispiel Zoom'),
  joinInfo: text.nullable().describe('wie man teilnimmt'),
  registration: z
    .strictObject({
      required: known,
      url: link.nullable(),
      email: email.nullable(),
      deadline: day.nullable(),
      seats: z.int().min(1).nullable(),
      seatsLeft: z.int().min(0).nullable(),
    })
    .nullable(),
  free: known,
  price: text.nullable(),
  organiser: z.string().min(1),
  coOrganisers: z.array(z.string()),
  speakers: z.array(z.string()),
  anonymity: z
    .strictObject({
      camera: known.describe('true: Kamera muss an sein'),
      realName: known.describe('true: der eigene Name ist zu sehen'),
      recorded: known.describe('true: es wird aufgezeichnet'),
    })
    .describe('was andere von den Teilnehmenden erfahren'),
  confidential: known.describe('true: was gesagt wird, bleibt im Kreis; der Ort steht dann nicht öffentlich'),
  accessibility: z.strictObject({ captions: known, signLanguage: known, stepFree: known }),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/, 'ein Sprachkürzel wie de, en oder tr')).min(1),
  contact: email.nullable(),
  sources: z.array(citation).min(1),
  lastChecked: day.describe('wann zuletzt mit den Quellen verglichen'),
})
export type EventFile = z.infer<typeof eventFile>
