import { telUri } from './csv-cells.ts'
import type { OpenContact } from './open-offer-schema.ts'

interface Reached {
  readonly contact: Pick<
    OpenContact,
    'phones' | 'emails' | 'website' | 'address' | 'hours' | 'onHolidays' | 'hoursNote'
  >
}

/** The columns of the ways of contact, the same in the table of offers and in that of offices. */
export const CONTACT = {
  phones: {
    name: 'phones',
    of: ['contact.phones.number'],
    cell: ({ contact }: Reached) => contact.phones.map(({ number }) => number),
  },
  phoneUris: {
    name: 'phone_uris',
    of: ['contact.phones.dial'],
    cell: ({ contact }: Reached) => contact.phones.map(({ dial }) => telUri(dial)),
  },
  phoneLabels: {
    name: 'phone_labels',
    of: ['contact.phones.label'],
    cell: ({ contact }: Reached) => contact.phones.map(({ label }) => label?.de ?? ''),
  },
  phoneHours: {
    name: 'phone_hours',
    of: ['contact.phones.hours'],
    cell: ({ contact }: Reached) => contact.phones.map(({ hours }) => hours ?? ''),
  },
  phoneSources: {
    name: 'phone_sources',
    of: ['contact.phones.source'],
    cell: ({ contact }: Reached) => contact.phones.map(({ source }) => source.url),
  },
  emails: {
    name: 'emails',
    of: ['contact.emails', 'contact.phones.email'],
    cell: ({ contact }: Reached) => [...contact.emails, ...contact.phones.flatMap(({ email }) => email ?? [])],
  },
  website: { name: 'website', of: ['contact.website'], cell: ({ contact }: Reached) => contact.website },
  address: {
    name: 'address',
    of: ['contact.address', 'contact.phones.address'],
    cell: ({ contact }: Reached) => [contact.address, ...contact.phones.map(({ address }) => address)].filter(Boolean),
  },
  hours: { name: 'hours', of: ['contact.hours'], cell: ({ contact }: Reached) => contact.hours },
  onHolidays: { name: 'on_holidays', of: ['contact.onHolidays'], cell: ({ contact }: Reached) => contact.onHolidays },
  hoursNote: { name: 'hours_note', of: ['contact.hoursNote'], cell: ({ contact }: Reached) => contact.hoursNote?.de },
} as const
