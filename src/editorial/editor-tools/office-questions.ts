import { formatDate } from '../../text/i18n/index.ts'
import type { OfficeFile } from '../authoring/browser.ts'
import { hoursInWords } from './hours-in-words.ts'

/** The questions for a call to one office of an offer, in German: about the facts in its file and the missing ones. */
export function questionsForOffice(office: OfficeFile): readonly string[] {
  const { name, town, serves, contact, phoneToCheck, closures } = office
  const note = contact.hoursNote === null ? '' : ` Hinweis bei uns: ${contact.hoursNote.de}`
  return [
    `Gibt es „${name}“ in ${town} noch?`,
    ...contact.phones.map(
      ({ number, label }) => `Ist ${number}${label ? ` (${label.de})` : ''} die richtige Nummer für Ratsuchende?`,
    ),
    ...(phoneToCheck === undefined
      ? []
      : [`Gilt die Nummer ${phoneToCheck} noch, und dürfen wir sie Ratsuchenden nennen?`]),
    ...(contact.phones.length === 0 && phoneToCheck === undefined
      ? ['Hat das Büro eine eigene Nummer für Ratsuchende?']
      : []),
    ...contact.emails.map((email) => `Stimmt die Adresse ${email}?`),
    contact.address === null ? 'Wie lautet die Anschrift?' : `Stimmt die Anschrift: ${contact.address}?`,
    serves.length === 0
      ? 'Für welche Städte und Kreise ist das Büro zuständig?'
      : `Ist das Büro zuständig für: ${serves.join(', ')}?`,
    contact.hours === null
      ? `Wann ist jemand erreichbar?${note}`
      : `Ist jemand zu diesen Zeiten da: ${hoursInWords(contact.hours)}?${note}`,
    ...(closures ?? []).map(
      ({ from, to }) => `Bleibt das Büro vom ${formatDate(from, 'de')} bis ${formatDate(to, 'de')} zu?`,
    ),
  ]
}
