import type { Language, Office, OfficeBook } from '../../../domain/rulebook/index.ts'
import { languageOf, textIn } from '../read/localised.ts'
import type { OfferFile, OfficeFile } from '../schema/index.ts'
import type { RuleFiles } from './compile.ts'
import { closuresOf, compileContact, hoursOf, lastRead, newestPageDate } from './compile-contact.ts'
import { withoutUndefined } from './without-undefined.ts'

/** One office in the language in which its offer is told. The number to check stays in the file. */
function compileOffice(file: OfficeFile, told: Language, { readHours }: RuleFiles): Office {
  const { contact } = file
  return withoutUndefined({
    id: file.id,
    name: file.name,
    town: file.town,
    serves: file.serves,
    contact: compileContact(contact, file.sources, readHours),
    hours: hoursOf(contact.hours, readHours),
    hoursNote: contact.hoursNote === null ? undefined : textIn(contact.hoursNote, told),
    phoneLabels: contact.phones.map(({ label }) => (label === undefined ? '' : textIn(label, told))),
    closures: closuresOf(file.closures),
    confidence: file.confidence,
    confirmedOn: file.confirmed?.on,
    read: lastRead(file.sources),
    pageDate: newestPageDate(file.sources),
  })
}

const german = new Intl.Collator('de', { numeric: true })

/** By town, within a town by name. */
function byTown(a: Office, b: Office): number {
  return german.compare(a.town, b.town) || german.compare(a.name, b.name)
}

/** An entry is told in one language as a whole, its offices too. */
function officesIn(offer: OfferFile, files: RuleFiles, language: Language): readonly Office[] {
  const told = languageOf(offer.summary, language)
  return (offer.offices ?? []).map((office) => compileOffice(office, told, files)).sort(byTown)
}

/** The offices of every offer that has some, in one language. */
export function compileOffices(files: RuleFiles, language: Language): OfficeBook {
  return Object.fromEntries(
    files.offers
      .filter(({ offices }) => offices !== undefined)
      .map((offer) => [offer.id, officesIn(offer, files, language)]),
  )
}
