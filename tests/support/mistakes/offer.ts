import { SAMPLE } from '../sample-offers.ts'
import { type Mistake, replaced } from './mistake.ts'

const PHONE = '  - number: "0351 1234567"\n'

/** A slip in a passage of the sample. */
export function inSample(
  name: string,
  from: string,
  to: string,
  on: string | null,
  field: string,
  says: readonly string[],
  besides: readonly string[] = [],
): Mistake {
  return { name, file: SAMPLE, edit: replaced(SAMPLE, from, to), on, field, says, besides }
}

/** Mistakes inside one offer that its schema catches. */
const shape: readonly Mistake[] = [
  inSample('a misspelt value', 'kind: victim-support', 'kind: victim-suport', 'kind:', 'kind', [
    'victim-suport',
    'victim-support',
    'Erlaubt',
  ]),
  inSample(
    'a misspelt value in a list',
    'incident: [threat, online]',
    'incident: [threat, onlin]',
    'incident: [threat',
    'fits.incident.1',
    ['onlin', 'online', 'Erlaubt'],
  ),
  inSample(
    'a misspelt role',
    'role: [full-time, honorary]',
    'role: [full-time, honory]',
    'role: [full-time',
    'fits.role.1',
    ['honory', 'honorary', 'Erlaubt'],
  ),
  inSample(
    'one role instead of a list',
    'role: [full-time, honorary]',
    'role: honorary',
    'role: honorary',
    'fits.role',
    ['all', 'Liste'],
  ),
  inSample('the skip answer as a role', 'role: [full-time, honorary]', 'role: [skip]', 'role: [skip]', 'fits.role.0', [
    'Erlaubt',
  ]),
  inSample('an area that does not exist', 'area: SN', 'area: SX', 'area: SX', 'area', ['SX', 'Erlaubt', 'SN']),
  inSample(
    'an unknown field',
    'police: independent',
    'polizei: independent',
    'polizei:',
    'polizei',
    ['„polizei“', 'unbekannt', 'Schreibweise'],
    ['police'],
  ),
  inSample(
    'an unknown field further in',
    '  emails: [',
    '  e-mails: [',
    'e-mails:',
    'contact.e-mails',
    ['„e-mails“', 'unbekannt'],
    ['contact.emails'],
  ),
  inSample('a field left out', 'provider: Muster e. V.\n', '', 'id: sn-muster', 'provider', ['fehlt']),
  inSample('a choice left out', 'police: independent\n', '', 'id: sn-muster', 'police', ['fehlt', 'independent']),
  inSample('no English text', '  en: Somebody advises you here.\n', '', 'summary:', 'summary.en', ['fehlt']),
  inSample('an empty English text', '  en: Somebody advises you here.', '  en: ""', '  en: ""', 'summary.en', ['leer']),
  inSample('an empty list', 'languages: [de]', 'languages: []', 'languages:', 'languages', ['Mindestens 1']),
  inSample('no need at all', 'needs: [counselling, emotional]', 'needs: []', 'needs:', 'needs', ['Mindestens 1']),
  inSample(
    'text instead of a list',
    'emails: [hilfe@muster.example]',
    'emails: hilfe@muster.example',
    'emails:',
    'contact.emails',
    ['Liste'],
  ),
  inSample('a word instead of true or false', 'talks: true', 'talks: ja', 'talks:', 'talks', ['true', 'false']),
  inSample(
    'a phone number without quotation marks',
    '"0351 1234567"',
    '03511234567',
    '- number:',
    'contact.phones.0.number',
    ['Anführungszeichen', 'Null', 'verloren'],
  ),
  inSample(
    'a phone number without a source',
    '    source: https://muster.example/kontakt\n',
    '',
    '- number:',
    'contact.phones.0.source',
    ['fehlt'],
  ),
  inSample(
    'a link that is none',
    'website: https://muster.example',
    'website: muster.example',
    'website:',
    'contact.website',
    ['vollständige Adresse', 'https://'],
  ),
  inSample(
    'a mail address that is none',
    'hilfe@muster.example',
    'hilfe(at)muster.example',
    'emails:',
    'contact.emails.0',
    ['E-Mail'],
  ),
  inSample('a date in words', 'read: "2026-11"', 'read: "November 2026"', 'read:', 'sources.0.read', [
    'Datum',
    '2026-11',
  ]),
  inSample('a year without quotation marks', 'read: "2026-11"', 'read: 2026', 'read:', 'sources.0.read', [
    'Anführungszeichen',
  ]),
  inSample('a day that does not exist', 'status: active', 'status: active\nendsOn: "2026-02-30"', 'endsOn:', 'endsOn', [
    'Tag, den es gibt',
  ]),
]

/** Mistakes inside one offer that its schema cannot see. */
const sense: readonly Mistake[] = [
  inSample(
    'a phone number from a page that is no source',
    `${PHONE}    source: https://muster.example/kontakt`,
    `${PHONE}    source: https://muster.example/anders`,
    'source: https://muster.example/anders',
    'contact.phones.0.source',
    ['sources', 'Quelle'],
  ),
  inSample('an impossible phone number', '"0351 1234567"', '"0351 12"', '- number:', 'contact.phones.0.number', [
    '0351 12',
    'Telefonnummer',
    'Quelle',
  ]),
  inSample(
    'a link over http that is not declared',
    'website: https://muster.example',
    'website: http://muster.example',
    'website:',
    'contact.website',
    ['http://', 'insecure: [website]'],
  ),
  inSample(
    'a link over https that is declared insecure',
    '  chat: null',
    '  insecure: [website]\n  chat: null',
    'insecure:',
    'contact.insecure',
    ['website', 'streichen'],
  ),
  inSample(
    'a role beyond the audiences',
    'role: [full-time, honorary]',
    'role: [full-time, staff]',
    'role:',
    'fits.role',
    ['staff', 'audiences'],
  ),
  inSample('every role, beyond the audiences', 'role: [full-time, honorary]', 'role: all', 'role:', 'fits.role', [
    'all',
    'audiences',
  ]),
  inSample(
    'made for a background, but for none',
    'background: [far-right]',
    'background: []',
    'background:',
    'fits.background',
    ['Hintergrund'],
  ),
  inSample('a background without being made for it', 'focus: background', 'focus: general', 'focus:', 'focus', [
    'background',
    'focus: background',
  ]),
  inSample(
    'an answer of the first version of the questions',
    'incident: [threat, online]',
    'incident: [threat, sexualised]',
    'incident: [threat',
    'fits.incident.1',
    ['„sexualised“', 'heißt jetzt „sexual-harassment“ oder „image-abuse“'],
  ),
  inSample(
    'a field of the first version of the files',
    '  background: [far-right]\n',
    '  background: [far-right]\n  through: [threat]\n',
    'through:',
    'fits.through',
    ['„through“', 'fits.incident'],
  ),
  inSample('no help', 'help: specialist-background\n', '', 'id: sn-muster', 'help', ['fehlt', 'victim-support']),
  inSample(
    'kept from the head without a reason',
    'focus: background\n',
    'mayHead: false\nfocus: background\n',
    'id: sn-muster',
    '',
    ['mayHead', 'because'],
  ),
  inSample(
    'a reason for nothing',
    'focus: background\n',
    'because: Nummer nicht belegt.\nfocus: background\n',
    'because:',
    'because',
    ['mayHead', 'listOnly'],
  ),
  inSample(
    'a task of the police for an office that is none',
    'focus: background\n',
    'policeTask: station\nfocus: background\n',
    'policeTask:',
    'policeTask',
    ['help: police'],
  ),
  inSample('a police office without a task', 'help: specialist-background', 'help: police', 'help: police', 'help', [
    'policeTask',
    'station',
  ]),
  inSample(
    'a short name that is long',
    '  de: Musterberatung\n',
    '  de: Musterberatung für Menschen mit Amt und Mandat\n',
    'de: Musterberatung für',
    'shortName.de',
    ['46 Zeichen', '40'],
  ),
  inSample(
    'an exclamation mark in the sentence for the reader',
    'hier mit jemandem.',
    'hier mit jemandem!',
    'mit jemandem!',
    'forYou.de',
    ['Ausrufezeichen'],
  ),
  inSample(
    'a label for the reader',
    'Bei Drohungen sprechen Sie hier',
    'Als Opfer sprechen Sie hier',
    'Als Opfer',
    'forYou.de',
    ['„Opfer“', 'Betroffene'],
  ),
  inSample('a promise', 'hier mit jemandem.', 'hier garantiert mit jemandem.', 'garantiert', 'forYou.de', [
    'Kein Versprechen',
  ]),
  inSample('a slash', 'hier mit jemandem.', 'hier und/oder am Telefon.', 'und/oder', 'forYou.de', ['Schrägstrich']),
  inSample(
    'familiar address',
    'Bei Drohungen sprechen Sie hier mit jemandem.',
    'Bei Drohungen sprichst du hier mit jemandem.',
    'sprichst du',
    'forYou.de',
    ['Sie-Form'],
  ),
  inSample(
    'excluded and included at once',
    'police: independent',
    'notFor:\n- incident: [threat]\n  words: { de: Nein, en: "No" }\npolice: independent',
    'incident: [threat]',
    'notFor.0.incident',
    ['threat', 'fits', 'streichen'],
  ),
  inSample('an id of another Land', 'id: sn-muster', 'id: by-muster', 'id:', 'id', ['sn-']),
  inSample('an id with capitals', 'id: sn-muster', 'id: SN-Muster', 'id:', 'id', ['Kleinbuchstaben']),
]

export const inOffer: readonly Mistake[] = [...shape, ...sense]
