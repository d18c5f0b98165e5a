import { SAMPLE } from '../sample-offers.ts'
import type { Mistake } from './mistake.ts'

const OFFICES = `offices:
- id: dresden
  name: Büro Dresden
  aliases: [sn-altes-buero]
  town: Dresden
  serves: [Landkreis Meißen]
  contact:
    phones:
    - number: "0351 7654321"
      source: https://muster.example/dresden
      hours: "Mo 10:00-12:00"
    emails: [dresden@muster.example]
    website: https://muster.example/dresden
    address: Gasse 2
    hours: "Tu 09:00-12:00"
    hoursNote: null
  phoneToCheck: "0351 1111111"
  closures:
  - { from: "2026-12-21", to: "2027-01-01", why: { de: Ferien, en: Holidays }, source: null }
  sources:
  - url: https://muster.example/dresden
    read: "2026-11"
    pageDate: null
    supports: [phone, email, website, address, hours]
  confidence: medium
  confirmed: null
  note: null
- id: aue
  name: Büro Aue
  town: Aue-Bad Schlema
  serves: []
  contact: { phones: [], emails: [], website: null, address: null, hours: null, hoursNote: null }
  sources:
  - { url: "https://muster.example/aue", read: "2026-11", pageDate: null, supports: [town] }
  confidence: low
  confirmed: null
  note: null
`

/** The sample with two sound offices, before one thing in them is broken. */
const withOffices = (text: string) => text.replace(/^confidence: high$/m, `${OFFICES}confidence: high`)

/** A slip in the offices of the sample. */
function inOffices(
  name: string,
  from: string,
  to: string,
  on: string,
  field: string,
  says: readonly string[],
  besides: readonly string[] = [],
): Mistake {
  const edit: Mistake['edit'] = (texts) => {
    const sound = withOffices(texts.get(SAMPLE)!)
    if (!sound.includes(from)) throw new Error(`the offices hold no ${from}`)
    texts.set(SAMPLE, sound.replace(from, to))
  }
  return { name, file: SAMPLE, edit, on, field, says, besides }
}

/** Mistakes in the offices of an offer. */
export const offices: readonly Mistake[] = [
  inOffices('two offices of one id', '- id: aue', '- id: dresden', '- id: dresden', 'offices.1.id', [
    '„dresden“',
    'anderes Büro',
  ]),
  inOffices('an id with a space', '- id: aue', '- id: in Aue', '- id: in Aue', 'offices.1.id', ['Kleinbuchstaben']),
  inOffices('an office without a town', '  town: Dresden\n', '', '- id: dresden', 'offices.0.town', ['fehlt']),
  inOffices('a misspelt town', 'town: Dresden', 'town: Dresdn', 'town: Dresdn', 'offices.0.town', [
    '„Dresdn“',
    'Liste der Orte (SN)',
    'Meinten Sie „Dresden“',
  ]),
  inOffices('a town of another Land', 'town: Dresden', 'town: Kassel', 'town: Kassel', 'offices.0.town', [
    'Liste der Orte (SN)',
  ]),
  inOffices(
    'a town without what tells it apart',
    'town: Dresden',
    'town: Neustadt',
    'town: Neustadt',
    'offices.0.town',
    ['Meinten Sie „Neustadt'],
  ),
  inOffices(
    'a number that cannot exist',
    '"0351 7654321"',
    '"0351 7654321 7654321"',
    'number:',
    'offices.0.contact.phones.0.number',
    ['keine mögliche deutsche Telefonnummer'],
  ),
  inOffices(
    'a number from a page that is no source of the office',
    'source: https://muster.example/dresden\n      hours',
    'source: https://muster.example/kontakt\n      hours',
    'source:',
    'offices.0.contact.phones.0.source',
    ['unter den sources dieses Büros', 'Jede Nummer braucht eine Quelle'],
  ),
  inOffices(
    'numbers that no source supports',
    'supports: [phone, email,',
    'supports: [email,',
    'source:',
    'offices.0.contact.phones.0.source',
    ['kein „phone“', 'die richtige Seite'],
    ['offices.0.phoneToCheck'],
  ),
  inOffices(
    'an address that no source supports',
    'website, address, hours]',
    'website, hours]',
    'address:',
    'offices.0.contact.address',
    ['Keine Quelle belegt', '„address“', 'supports', 'null'],
  ),
  inOffices(
    'a mail address that no source supports',
    'supports: [phone, email,',
    'supports: [phone,',
    'emails:',
    'offices.0.contact.emails',
    ['Keine Quelle belegt', '„email“', '[]'],
  ),
  inOffices(
    'a website over http',
    'website: https://muster.example/dresden',
    'website: http://muster.example/dresden',
    'website:',
    'offices.0.contact.website',
    ['http://', 'insecure: [website]'],
  ),
  inOffices(
    'an insecure link that is none',
    '    address: Gasse 2',
    '    insecure: [website]\n    address: Gasse 2',
    'insecure:',
    'offices.0.contact.insecure',
    ['Bitte streichen'],
  ),
  inOffices('hours as a person says them', '"Tu 09:00-12:00"', '"dienstags"', 'hours:', 'offices.0.contact.hours', [
    'Öffnungszeiten',
  ]),
  inOffices(
    'hours of one number as a person says them',
    '"Mo 10:00-12:00"',
    '"montags"',
    'hours:',
    'offices.0.contact.phones.0.hours',
    ['Öffnungszeiten'],
  ),
  inOffices(
    'a closure that ends before it begins',
    'to: "2027-01-01"',
    'to: "2026-01-01"',
    'from:',
    'offices.0.closures.0.to',
    ['liegt vor dem Anfang'],
  ),
  inOffices(
    'a closure of an office from a page that is no source of it',
    'why: { de: Ferien, en: Holidays }, source: null',
    'why: { de: Ferien, en: Holidays }, source: "https://muster.example/kontakt"',
    'source:',
    'offices.0.closures.0.source',
    ['unter sources'],
  ),
  inOffices(
    'an office that is sure of a number on a page without a date',
    'confidence: medium\n  confirmed: null\n  note: null\n- id: aue',
    'confidence: high\n  confirmed: null\n  note: null\n- id: aue',
    'confidence: high',
    'offices.0.confidence',
    ['„0351 7654321“', 'keiner Seite mit Datum', 'medium'],
  ),
  inOffices(
    'an old id that an offer has',
    'aliases: [sn-altes-buero]',
    'aliases: [by-muster]',
    'aliases:',
    'offices.0.aliases.0',
    ['„by-muster“', 'offers/by/by-muster.yaml'],
  ),
]
