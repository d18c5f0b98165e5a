import { writeCsv } from '../../text/encoding/index.ts'
import type { Call } from './call-list.ts'
import { WAY_WORDS, WAYS, wayToAsk } from './call-way.ts'
import { hoursInWords } from './hours-in-words.ts'

const HEAD = [
  'Rang',
  'Kennung',
  'Büro',
  'Name',
  'Träger',
  'Gebiet',
  'Ort',
  'Passt in Antwortsätzen',
  'Steht in der Liste bei Antwortsätzen',
  'Bestätigt am',
  'Quellen gelesen',
  'Telefon',
  'Zu prüfende Nummer',
  'E-Mail',
  'Website',
  'Zeiten',
  'Frist',
  'Vorab',
  'Fragen',
  'Datei',
  'Was tun',
  'Wie',
  'Datum',
  'Wer hat gefragt',
  'Mit wem gesprochen',
  'Ergebnis',
] as const

/**
 * The call sheet as CSV (RFC 4180), in UTF-8 with a byte order mark, so that umlauts survive a double click. Four
 * columns at the end are empty, for what the call brings; `rules:confirm -- --from` reads the filled sheet.
 * @param separator a semicolon, as spreadsheets in German expect it; a comma for programs
 */
export function callCsv(calls: readonly Call[], separator: ';' | ',' = ';'): string {
  const rows = calls.map((call, index) => {
    const { offer, office, file, fits, listed, read, due, caution, questions } = call
    const { contact, confirmed } = office ?? offer
    const way = wayToAsk(offer, office)
    return [
      index + 1,
      offer.id,
      office?.id ?? '',
      office?.name ?? offer.name,
      offer.provider,
      offer.area,
      office?.town ?? '',
      fits,
      listed,
      confirmed?.on ?? '',
      read,
      contact.phones.map(({ number, label }) => (label ? `${number} (${label.de})` : number)).join('\n'),
      office?.phoneToCheck ?? '',
      contact.emails.join('\n'),
      contact.website ?? '',
      contact.hours === null ? '' : hoursInWords(contact.hours),
      due.map(({ on, why }) => `${on}: ${why}`).join('\n'),
      caution ?? '',
      questions.join('\n'),
      file,
      WAYS[way],
      WAY_WORDS[way],
      '',
      '',
      '',
      '',
    ]
  })
  const table = [HEAD, ...rows].map((row) => row.map(String))
  return writeCsv(table, { separator, guarded: true, byteOrderMark: true })
}
