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
} from '../../domain/rulebook/index.ts'
import { isoArea } from './iso-area.ts'
import { bilingualText, day, email, type Published, partialDate, reference, text, url, uuid } from './schema-values.ts'

/** The days of the week of RFC 5545, Monday first. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

const phone = z.object({
  number: text.describe('As the source groups it.'),
  dial: z
    .string()
    .regex(/^(\+\d+|\d{3,6})$/)
    .describe('E.164, or a short number as it is dialled in Germany.'),
  label: bilingualText.nullable(),
  address: text.nullable(),
  email: text.nullable(),
  hours: text.nullable().describe('Opening hours of this number alone; null: those of the contact.'),
  source: z.object({ url, read: partialDate, pageDate: partialDate.nullable() }),
})

const contact = z.object({
  phones: z.array(phone),
  emails: z.array(email),
  website: url.nullable(),
  chat: url.nullable(),
  form: url.nullable(),
  video: bilingualText.nullable(),
  address: text.nullable(),
  hours: text.nullable().describe('Opening hours in the syntax of OpenStreetMap, German wall time.'),
  opening: z
    .array(z.object({ days: z.array(z.enum(WEEKDAYS)), opens: text, closes: text }))
    .nullable()
    .describe('The same hours by days of the week, German wall time; 23:59 is the end of the day.'),
  onHolidays: z
    .enum(['open', 'closed', 'own'])
    .nullable()
    .describe(
      'Public holidays: as on other days, closed, times of their own (in `hours`); null: the source does not say.',
    ),
  hoursNote: bilingualText.nullable(),
})

const source = z.object({ url, read: partialDate, pageDate: partialDate.nullable(), supports: z.array(text) })

/** Days out of turn on which nobody is there, both days included. */
const closure = z.object({ from: day, to: day, why: bilingualText, source: url.nullable() })

const office = z.object({
  id: text.describe('Unique among the offices of its offer.'),
  uuid,
  name: text,
  town: text.describe('Where it is, in the official name of the municipality.'),
  serves: z
    .array(text)
    .describe('Towns and districts that it looks after, in the words of its source; empty: not said.'),
  contact: contact
    .omit({ chat: true, form: true, video: true })
    .describe('Its own ways of contact only. Where it has no number of its own, those of the offer hold.'),
  closures: z.array(closure),
  confidence: z.enum(CONFIDENCES),
  confirmed: z.object({ on: day, by: text.nullable() }).nullable(),
  read: partialDate,
  pageDate: partialDate.nullable(),
  sources: z.array(source),
})

/**
 * One offer as it is published. Its type, the JSON Schema beside the data and the checks that no field is missing in
 * CSV and HSDS all derive from this one schema. What no source says is null.
 */
export const openOfferSchema = z.object({
  id: text.describe('Stable. Never used again for another offer.'),
  uuid,
  name: text,
  shortName: bilingualText.describe('As people say it, at most 40 characters.'),
  provider: text,
  area: z.enum(AREAS.map(isoArea)).describe('ISO 3166: one Land, or DE for a nationwide offer.'),
  region: bilingualText.nullable().describe('The part of the Land that it serves; null: all of it.'),
  status: z.enum(STATUSES).describe('Do not show paused or ended offers as help.'),
  endsOn: day.nullable().describe('The last day of operation. After it the offer has ended, whatever status says.'),
  fundedUntil: z
    .object({ on: day, source: url })
    .nullable()
    .describe('The last day for which its money is documented. It does not end the offer.'),
  closures: z.array(closure).describe('Days out of turn on which it is closed.'),
  kind: z.enum(KINDS),
  help: z.enum(HELPS).describe('What it does for the person, in one word; judged by the editors.'),
  policeTask: z
    .enum(POLICE_TASKS)
    .nullable()
    .describe('What an office of the police does; null: its help is not “police”.'),
  house: text
    .nullable()
    .describe('Offers with the same word are one help in several places: show one of them. null: it stands alone.'),
  focus: z.enum(FOCUSES).describe('For whom or what it is made; judged by the editors.'),
  talks: z.boolean().describe('Users can talk to a person there.'),
  needs: z.array(z.enum(NEEDS)),
  phases: z.array(z.enum(PHASES)),
  audiences: z.array(z.enum(AUDIENCES)).describe('The groups that its own page names.'),
  topics: z.array(text),
  incidents: z
    .array(z.enum(INCIDENTS).exclude(['strain', 'past', 'skip']))
    .describe('For which it is the right door; judged by the editors.'),
  backgrounds: z.array(z.enum(BACKGROUNDS).exclude(['none'])),
  roles: z
    .array(z.enum(ROLES).exclude(['skip']))
    .nullable()
    .describe('null: every role.'),
  police: z.enum(POLICE_VALUES).describe('Who learns of it.'),
  anonymous: z.boolean().nullable().describe('null: the sources do not say.'),
  free: z.boolean().nullable().describe('null: the sources do not say.'),
  languages: z.array(text).describe('ISO 639.'),
  forYou: bilingualText.describe('What it does for the person, in one sentence of at most 160 characters.'),
  summary: bilingualText,
  hint: bilingualText.nullable(),
  notFor: z.array(bilingualText).describe('What it does not take.'),
  contact,
  offices: z
    .array(office)
    .describe('Its offices, among which people choose theirs; empty: it has one, or none is known.'),
  confidence: z.enum(CONFIDENCES).describe('How far the sources can be relied on.'),
  confirmed: z
    .object({ on: day, by: text.nullable() })
    .nullable()
    .describe('null: nobody has confirmed it by calling or looking.'),
  read: partialDate.describe('When its sources were last read. Show this date.'),
  pageDate: partialDate.nullable().describe('The newest date on the pages behind it.'),
  sources: z.array(source),
  sameOfficeAs: z.array(text).describe('Ids of the same office, listed for other areas.'),
  regionalOfficeOf: text.nullable(),
  page: reference.describe('Its page, whole or relative to this file.'),
})

/** One offer as it is published. Every other format is made from this one, so that all say the same. */
export type OpenOffer = Published<z.infer<typeof openOfferSchema>>
export type OpenContact = OpenOffer['contact']
export type OpenPhone = OpenContact['phones'][number]
export type OpenOffice = OpenOffer['offices'][number]
export type OpenClosure = OpenOffer['closures'][number]

/** Every published field by its path: `police`, `contact.hours`, `contact.phones.number`. */
export type OpenField =
  | Exclude<keyof OpenOffer, 'contact'>
  | `contact.${Exclude<keyof OpenContact, 'phones'>}`
  | `contact.phones.${keyof OpenPhone}`
