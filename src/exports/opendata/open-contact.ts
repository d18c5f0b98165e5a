import type { Contact, Hours, OfferFacts } from '../../domain/rulebook/index.ts'
import type { BilingualText } from './data-book.ts'
import { type OpenContact, type OpenPhone, WEEKDAYS } from './open-offer-schema.ts'
import { weekTimes } from './week-times.ts'

/** The ways of contact of an offer or of one of its offices, with what is published beside them. */
export interface ContactToPublish {
  readonly contact: Contact
  readonly hours?: Hours | undefined
  /** The hours as the file has them. */
  readonly osmHours: string | null
  readonly hoursNote: BilingualText | null
  /** By the order of the numbers: their labels, their pages and hours of their own. */
  readonly phoneLabels: readonly (BilingualText | null)[]
  readonly phoneSources: readonly string[]
  readonly phoneHours: readonly (string | null)[]
  readonly sources: OfferFacts['sources']
  /** When its pages were last read. */
  readonly read: string
}

/** The numbers, each with the page that it stands on and when that was read. */
function phonesOf(all: ContactToPublish): readonly OpenPhone[] {
  return all.contact.phones.map(({ number, dial, address, email }, index) => {
    const url = all.phoneSources[index]!
    const source = all.sources.find((candidate) => candidate.url === url)
    return {
      number,
      dial,
      label: all.phoneLabels[index] ?? null,
      address: address ?? null,
      email: email ?? null,
      hours: all.phoneHours[index] ?? null,
      source: { url, read: source?.read ?? all.read, pageDate: source?.pageDate ?? null },
    }
  })
}

/** `own`: the times are in the hours as the editors write them. */
function onHolidays(hours: Hours | undefined): OpenContact['onHolidays'] {
  const holidays = hours?.holidays ?? null
  return typeof holidays === 'object' && holidays !== null ? 'own' : holidays
}

/** The ways of contact that offers and offices share, as they are published. */
export function openContactOf(all: ContactToPublish): Omit<OpenContact, 'chat' | 'form' | 'video'> {
  const { contact, hours } = all
  return {
    phones: phonesOf(all),
    emails: contact.emails,
    website: contact.website ?? null,
    address: contact.address ?? null,
    hours: all.osmHours,
    opening:
      hours === undefined
        ? null
        : weekTimes(hours).map(({ days, ...times }) => ({ days: days.map((day) => WEEKDAYS[day]!), ...times })),
    onHolidays: onHolidays(hours),
    hoursNote: all.hoursNote,
  }
}
