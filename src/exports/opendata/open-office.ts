import type { BilingualText, DataBook, DataOffice } from './data-book.ts'
import { openContactOf } from './open-contact.ts'
import type { OpenOffice } from './open-offer-schema.ts'

/** A text that both languages have; null where there is none. */
const both = (de: string | undefined, en: string | undefined): BilingualText | null =>
  de === undefined || en === undefined || de === '' ? null : { de, en }

/**
 * The published form of one office.
 * @param office the office with its texts and facts
 * @param offer id of its offer: ids of offices are unique within an offer only
 */
export function openOfficeOf(
  { inGerman, inEnglish, ...facts }: DataOffice,
  offer: string,
  { uuidOf }: Pick<DataBook, 'uuidOf'>,
): OpenOffice {
  const { id, name, town, serves, confidence, confirmedOn, read, pageDate } = inGerman
  return {
    id,
    uuid: uuidOf(`office:${offer}:${id}`),
    name,
    town,
    serves,
    contact: openContactOf({
      ...facts,
      contact: inGerman.contact,
      hours: inGerman.hours,
      hoursNote: both(inGerman.hoursNote, inEnglish.hoursNote),
      phoneLabels: inGerman.phoneLabels.map((label, index) => both(label, inEnglish.phoneLabels[index])),
      read,
    }),
    closures: facts.closures,
    confidence,
    confirmed: confirmedOn === undefined ? null : { on: confirmedOn, by: facts.confirmedBy ?? null },
    read,
    pageDate: pageDate ?? null,
    sources: facts.sources,
  }
}
