import type { DataBook } from '../data-book.ts'
import type { OpenClosure, OpenOffice, OpenPhone } from '../open-offer-schema.ts'
import { t } from './german-texts.ts'
import { idsFor } from './ids.ts'

/** The service, or the service at one place, that a way of contact belongs to. */
export type Owner = { readonly service_id: string } | { readonly service_at_location_id: string }

/** What names the ids of a part: the offer's id, or offer and office. */
export interface Part {
  readonly key: string
  readonly owner: Owner
}

type Uuids = Pick<DataBook, 'uuidOf'>

export type Schedule = Owner & {
  readonly id: string
  readonly valid_from?: string
  readonly valid_to?: string
  readonly freq?: 'WEEKLY'
  readonly interval?: number
  readonly wkst?: 'MO'
  readonly byday?: string
  readonly opens_at?: string
  readonly closes_at?: string
  readonly description: string
  readonly notes?: string
}

export type Phone = Owner & {
  readonly id: string
  readonly location_id?: string
  readonly contact_id?: string
  readonly number: string
  readonly type: 'voice'
  readonly description?: string
}

export type Contact = Owner & { readonly id: string; readonly name?: string; readonly email: string }

/** The week, in German wall time all year: HSDS knows offsets from UTC only, and a fixed one is wrong half the year. */
function weekOf({ key, owner }: Part, contact: OpenOffice['contact'], { uuidOf }: Uuids): readonly Schedule[] {
  const holidays = {
    unknown: t('offer.holidaysUnknown'),
    open: t('offer.holidaysOpen'),
    closed: t('offer.holidaysClosed'),
    // The rule with the times is part of the description.
    own: '',
  }[contact.onHolidays ?? 'unknown']
  // Where the source has no times but a note about them, the note stands in a schedule without times.
  if (contact.opening === null)
    return contact.hoursNote === null
      ? []
      : [{ id: uuidOf(`schedule:${key}:note`), ...owner, description: contact.hoursNote.de }]
  return contact.opening.map(({ days, opens, closes }) => ({
    id: uuidOf(`schedule:${key}:${days.join()}:${opens}-${closes}`),
    ...owner,
    freq: 'WEEKLY' as const,
    interval: 1,
    wkst: 'MO' as const,
    byday: days.join(','),
    opens_at: `${opens}:00`,
    closes_at: `${closes}:00`,
    description: [contact.hours, contact.hoursNote?.de].filter(Boolean).join(' – '),
    notes: `${t('openData.wallTime')} ${holidays}`.trim(),
  }))
}

/**
 * When somebody is there. Days out of turn on which nobody is there are schedules with an end and without times: HSDS
 * has no other word for them.
 */
export function schedulesOf(
  part: Part,
  contact: OpenOffice['contact'],
  closures: readonly OpenClosure[],
  book: Uuids,
): readonly Schedule[] {
  return [
    ...weekOf(part, contact, book),
    ...closures.map(({ from, to, why }) => ({
      id: book.uuidOf(`schedule:${part.key}:closed:${from}`),
      ...part.owner,
      valid_from: from,
      valid_to: to,
      description: t('openData.closed', { why: why.de }),
    })),
  ]
}

/** Mail addresses with a name of their own or none, each once. */
export function contactsOf(
  { key, owner }: Part,
  emails: readonly string[],
  phones: readonly OpenPhone[],
  { uuidOf }: Uuids,
): readonly Contact[] {
  const own = emails.map((email) => ({ email, name: undefined }))
  const ofPhones = phones.flatMap(({ email, label }) => (email === null ? [] : [{ email, name: label?.de }]))
  // By the address: the same one for two numbers is one contact.
  const all = new Map([...own, ...ofPhones].map((one) => [one.email, one]))
  return [...all.values()].map(({ email, name }) => ({
    id: uuidOf(`contact:${key}:${email}`),
    ...owner,
    ...(name === undefined ? {} : { name }),
    email,
  }))
}

/**
 * The telephone numbers.
 * @param locationOf the location of a number with an address of its own
 */
export function phonesOf(
  { key, owner }: Part,
  phones: readonly OpenPhone[],
  locationOf: (address: string) => string,
  { uuidOf }: Uuids,
): readonly Phone[] {
  const ids = idsFor(
    `phone:${key}`,
    phones.map(({ dial }) => dial),
    uuidOf,
  )
  return phones.map(({ number, label, hours, address, email }, index) => {
    const description = [label?.de, hours].filter(Boolean).join(' – ')
    return {
      id: ids[index]!,
      ...(address === null ? {} : { location_id: locationOf(address) }),
      ...owner,
      ...(email === null ? {} : { contact_id: uuidOf(`contact:${key}:${email}`) }),
      number,
      type: 'voice',
      ...(description === '' ? {} : { description }),
    }
  })
}
