import type { Closure, Contact, Hours } from '../../../domain/rulebook/index.ts'
import type { OfferFile, OfficeFile } from '../schema/index.ts'
import type { HoursReader } from './hours-reader.ts'
import { dialString } from './phone.ts'
import { withoutUndefined } from './without-undefined.ts'

/** The ways of contact of an offer's file, or of one of its offices, which has fewer. */
type ContactFile = OfficeFile['contact'] & Partial<OfferFile['contact']>

/**
 * Opening hours as data.
 * @param osm as the file has them; null: none
 * @param readHours unreadable hours are left out: the check of the files names them
 */
export function hoursOf(osm: string | null | undefined, readHours: HoursReader): Hours | undefined {
  const read = typeof osm === 'string' ? readHours(osm) : null
  return read !== null && 'hours' in read ? read.hours : undefined
}

/** A page that is so many years older than its reading is old. */
const OLD = 2

/** The year of the page at an address, where it is old; of several readings of one page the newest counts. */
function oldYear(source: string, sources: Sources): string | undefined {
  const pages = sources.filter(({ url }) => url === source)
  const year = newestPageDate(pages)?.slice(0, 4)
  return year !== undefined && Number(lastRead(pages).slice(0, 4)) - Number(year) >= OLD ? year : undefined
}

/**
 * The ways of contact of an offer or an office as cards need them.
 * @param sources the pages that the file names
 */
export function compileContact(contact: ContactFile, sources: Sources, readHours: HoursReader): Contact {
  return withoutUndefined({
    phones: contact.phones.map(({ number, address, email, hours, source }) =>
      withoutUndefined({
        number,
        dial: dialString(number) ?? number,
        hours: hoursOf(hours, readHours),
        address,
        email,
        pageYear: oldYear(source, sources),
      }),
    ),
    emails: contact.emails,
    website: contact.website ?? undefined,
    insecure: contact.insecure,
    chat: contact.chat ?? undefined,
    form: contact.form ?? undefined,
    address: contact.address ?? undefined,
  })
}

/** The days without the reason, which is for the editors. */
export function closuresOf(closures: OfferFile['closures']): readonly Closure[] | undefined {
  return closures?.map(({ from, to }) => ({ from, to }))
}

type Sources = OfferFile['sources']

/** The newest date on the source pages; undefined where none has a date. */
export function newestPageDate(sources: Sources): string | undefined {
  return sources
    .map(({ pageDate }) => pageDate)
    .filter((date): date is string => date !== null)
    .sort()
    .at(-1)
}

/** When the pages were last read. */
export function lastRead(sources: Sources): string {
  return sources
    .map(({ read }) => read)
    .sort()
    .at(-1)!
}
