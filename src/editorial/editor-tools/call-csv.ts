import { writeCsv } from '../../text/encoding/index.ts'
import type { Call } from './call-list.ts'
import { hoursInWords } from './hours-in-words.ts'

const HEAD = [
  'Rang',
  'Kennung',
  'Name',
  'Träger',
  'Gebiet',
  'Passt in Antwortsätzen',
  'Steht in der Liste bei Antwortsätzen',
  'Bestätigt am',
  'Quellen gelesen',
  'Telefon',
  'E-Mail',
  'Website',
  'Zeiten',
  'Vorab',
  'Fragen',
  'Datei',
  'Datum',
  'Wer hat gefragt',
  'Mit wem gesprochen',
  'Ergebnis',
] as const

/**
 * The call sheet as CSV (RFC 4180), in UTF-8 with a byte order mark, so that umlauts survive a double click. Four
 * columns at the end are empty, for what the call brings.
 * @param separator a semicolon, as spreadsheets in German expect it; a comma for programs
 */
export function callCsv(calls: readonly Call[], separator: ';' | ',' = ';'): string {
  const rows = calls.map(({ offer, file, fits, listed, read, caution, questions }, index) => [
    index + 1,
    offer.id,
    offer.name,
    offer.provider,
    offer.area,
    fits,
    listed,
    offer.confirmed?.on ?? '',
    read,
    offer.contact.phones.map(({ number, label }) => (label ? `${number} (${label.de})` : number)).join('\n'),
    offer.contact.emails.join('\n'),
    offer.contact.website ?? '',
    offer.contact.hours === null ? '' : hoursInWords(offer.contact.hours),
    caution ?? '',
    questions.join('\n'),
    file,
    '',
    '',
    '',
    '',
  ])
  const table = [HEAD, ...rows].map((row) => row.map(String))
  return writeCsv(table, { separator, guarded: true, byteOrderMark: true })
}
