import {
  AREAS,
  AUDIENCES,
  BACKGROUNDS,
  CONFIDENCES,
  FOCUSES,
  INCIDENTS,
  KINDS,
  NEEDS,
  PHASES,
  POLICE_VALUES,
  ROLES,
  STATUSES,
} from '../../domain/rulebook/index.ts'
import { CHANGES, PARTS } from '../change-history/index.ts'
import { isoArea, WEEKDAYS } from './open-offer.ts'

type Schema = { readonly [keyword: string]: unknown }

const text: Schema = { type: 'string', minLength: 1 }
const link: Schema = { type: 'string', format: 'uri' }
const day: Schema = { type: 'string', format: 'date' }
const bool: Schema = { type: 'boolean' }
const number: Schema = { type: 'integer', minimum: 0 }
const partialDate: Schema = {
  type: 'string',
  pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  description: 'A year, a month or a day, as exactly as the source gives it.',
}
const one = (values: readonly string[]): Schema => ({ enum: values })
const listOf = (items: Schema): Schema => ({ type: 'array', items })
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
const told = (schema: Schema, description: string): Schema => ({ ...schema, description })
/** Fields may be added within a version, so readers have to allow more; the project's own test allows none. */
const object = (properties: { readonly [name: string]: Schema }): Schema => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
})
const words = object({ de: text, en: text })
const without = (values: readonly string[], ...left: readonly string[]) => values.filter((one) => !left.includes(one))

const phone = object({
  number: told(text, 'As the source groups it.'),
  dial: told(
    { type: 'string', pattern: '^(\\+\\d+|\\d{3,6})$' },
    'E.164, or a short number as it is dialled in Germany.',
  ),
  label: orNull(words),
  address: orNull(text),
  email: orNull(text),
  source: object({ url: link, read: partialDate, pageDate: orNull(partialDate) }),
})

const contact = object({
  phones: listOf(phone),
  emails: listOf({ type: 'string', format: 'email' }),
  website: orNull(link),
  chat: orNull(link),
  form: orNull(link),
  video: orNull(words),
  address: orNull(text),
  hours: told(orNull(text), 'Opening hours in the syntax of OpenStreetMap, German wall time.'),
  opening: told(
    orNull(listOf(object({ days: listOf(one(WEEKDAYS)), opens: text, closes: text }))),
    'The same hours by days of the week, German wall time; 23:59 is the end of the day.',
  ),
  onHolidays: told(orNull(one(['open', 'closed'])), 'null: the source does not say.'),
  hoursNote: orNull(words),
})

const offer = object({
  id: told(text, 'Stable. Never used again for another offer.'),
  uuid: { type: 'string', format: 'uuid' },
  name: text,
  provider: text,
  area: told(one(AREAS.map(isoArea)), 'ISO 3166: one Land, or DE for a nationwide offer.'),
  region: told(orNull(words), 'The part of the Land that it serves; null: all of it.'),
  status: told(one(STATUSES), 'Do not show paused or ended offers as help.'),
  endsOn: told(orNull(day), 'The last day of operation. After it the offer has ended, whatever status says.'),
  kind: one(KINDS),
  focus: told(one(FOCUSES), 'For whom or what it is made; judged by the editors.'),
  talks: told(bool, 'Somebody there talks with the person.'),
  needs: listOf(one(NEEDS)),
  phases: listOf(one(PHASES)),
  audiences: told(listOf(one(AUDIENCES)), 'The groups that its own page names.'),
  topics: listOf(text),
  incidents: told(
    listOf(one(without(INCIDENTS, 'skip', 'other'))),
    'For which it is the right door; judged by the editors.',
  ),
  backgrounds: listOf(one(without(BACKGROUNDS, 'skip', 'none'))),
  roles: told(orNull(listOf(one(without(ROLES, 'skip')))), 'null: every role.'),
  police: told(one(POLICE_VALUES), 'Who learns of it.'),
  anonymous: told(orNull(bool), 'null: the sources do not say.'),
  free: told(orNull(bool), 'null: the sources do not say.'),
  languages: told(listOf(text), 'ISO 639.'),
  summary: words,
  hint: orNull(words),
  notFor: told(listOf(words), 'What it does not take.'),
  contact,
  confidence: told(one(CONFIDENCES), 'How far the sources can be relied on.'),
  confirmed: told(
    orNull(object({ on: day, by: orNull(text) })),
    'null: nobody has confirmed it by calling or looking.',
  ),
  read: told(partialDate, 'When its sources were last read. Show this date.'),
  pageDate: told(orNull(partialDate), 'The newest date on the pages behind it.'),
  sources: listOf(object({ url: link, read: partialDate, pageDate: orNull(partialDate), supports: listOf(text) })),
  sameOfficeAs: told(listOf(text), 'Ids of the same office, listed for other areas.'),
  regionalOfficeOf: orNull(text),
  page: told({ type: 'string', format: 'uri-reference' }, 'Its page, whole or relative to this file.'),
})

const head = {
  $schema: text,
  version: { const: 1 },
  publisher: text,
  contact: { type: 'string', format: 'email' },
  licence: object({ id: { const: 'CC-BY-4.0' }, name: text, url: link }),
  attribution: told(text, 'Whom to name.'),
}

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'
const reference: Schema = { type: 'string', format: 'uri-reference' }

/** The JSON Schema of `angebote.json`. */
export const OFFERS_SCHEMA: Schema = {
  $schema: DIALECT,
  title: 'Lotse: offers, version 1',
  ...object({ ...head, notice: words, documentation: reference, catalogue: reference, offers: listOf(offer) }),
}

const change = object({
  date: told(day, 'German calendar.'),
  offer: text,
  name: text,
  kind: one(CHANGES),
  from: told(orNull(text), 'null: none, or not published.'),
  to: told(orNull(text), 'null: none, or not published.'),
})

/** The JSON Schema of `aenderungen.json`. */
export const CHANGES_SCHEMA: Schema = {
  $schema: DIALECT,
  title: 'Lotse: changes, version 1',
  ...object({
    ...head,
    history: {
      oneOf: [
        object({
          known: { const: true },
          since: day,
          until: day,
          offersAtStart: number,
          changes: listOf(change),
          parts: listOf(object({ date: day, part: one(PARTS), files: number })),
        }),
        object({ known: { const: false }, reason: one(['no-repository', 'shallow']) }),
      ],
    },
  }),
}
