import { eventYaml } from '../sample-events.ts'
import { SAMPLE } from '../sample-offers.ts'
import { type Mistake, moved, replaced, rewritten } from './mistake.ts'
import { inSample } from './offer.ts'

const SUMMARY = '  de: Hier berät Sie jemand.'

/** A slip in the German summary of the sample. */
function inSummary(name: string, text: string, on: string, ...says: readonly string[]): Mistake {
  return inSample(name, SUMMARY, `  de: ${text}`, on, 'summary.de', says)
}

/** What another program left in a plain text. */
const copied: readonly Mistake[] = [
  inSummary('bold letters of a web page', '"Hier berät Sie <b>jemand</b>."', '<b>', 'HTML', '„<b>“', 'spitze Klammern'),
  inSummary('a line break of a web page', '"Hier berät<br/>Sie jemand."', '<br/>', 'HTML'),
  inSummary('a link of a web page', `'Hier <a href="https://muster.example">berät</a> jemand.'`, '<a href', 'HTML'),
  inSummary('a space of a web page', 'Hier berät&nbsp;Sie jemand.', '&nbsp;', 'HTML', 'das Zeichen selbst'),
  inSummary('an ampersand of a web page', 'Hier &amp; dort berät Sie jemand.', '&amp;', 'HTML'),
  inSummary('bold letters of Markdown', '"Hier berät Sie **jemand**."', '**jemand', 'Markdown', 'Sternchen'),
  inSummary('italics of Markdown', '"Hier berät Sie __jemand__."', '__jemand', 'Markdown'),
  inSummary(
    'a link of Markdown',
    '"Hier berät Sie [jemand](https://muster.example)."',
    '](https',
    'Markdown',
    'eigene Felder',
  ),
  inSummary('a heading of Markdown', '"# Beratung"', '# Beratung', 'Markdown', 'am Anfang'),
  inSummary('a quotation of Markdown', '"> Hier berät Sie jemand."', '> Hier', 'Markdown'),
  inSummary('code of Markdown', '"Hier berät Sie `jemand`."', '`jemand', 'Markdown', '(`)'),
  inSample('HTML in a name', 'name: Musterberatung', 'name: "Muster<em>beratung</em>"', 'name:', 'name', ['HTML']),
  inSample('Markdown in a note', 'note: null', 'note: "Siehe [hier](https://muster.example)."', 'note:', 'note', [
    'Markdown',
  ]),
]

/** A text that ends where an editor did not mean it to. */
const cut: readonly Mistake[] = [
  inSample('a name cut by a number sign', 'name: Musterberatung', 'name: Beratung #1 in Sachsen', 'name:', '', [
    'Hinter „Beratung“',
    '„ #“',
    'Anführungszeichen',
    'Zeile darüber',
  ]),
  inSample('a summary cut by a number sign', SUMMARY, '  de: Hier berät Sie jemand. #Mut', '#Mut', '', ['schneidet']),
  inSample('a note behind a value', 'kind: victim-support', 'kind: victim-support # stimmt das?', 'kind:', '', [
    'Hinter „victim-support“',
  ]),
]

/** Texts that are longer than their place, or not in the words of this house. */
const worded: readonly Mistake[] = [
  inSummary('a summary that is long', `"${'Hier berät Sie jemand. '.repeat(16).trim()}"`, 'Hier', '367 Zeichen', '350'),
  inSample('a name that is long', 'name: Musterberatung', `name: ${'Beratung und '.repeat(11)}Hilfe`, 'name:', 'name', [
    '148 Zeichen',
    '140',
  ]),
  inSample(
    'a label that is long',
    '"0351 1234567"\n',
    `"0351 1234567"\n    label: { de: ${'Büro '.repeat(13)}, en: Office }\n`,
    'label:',
    'contact.phones.0.label.de',
    ['64 Zeichen', '60'],
  ),
  inSample(
    'hours in a long story',
    'hoursNote: null',
    `hoursNote: { de: "${'Montags. '.repeat(28).trim()}", en: Mondays }`,
    'hoursNote:',
    'contact.hoursNote.de',
    ['251 Zeichen', '240'],
  ),
  inSummary('an exclamation mark in a summary', '"Hier berät Sie jemand!"', 'jemand!', 'Ausrufezeichen'),
  inSummary('familiar address in a summary', 'Hier berät dich jemand.', 'dich', 'Sie-Form'),
  inSummary('a label for the reader in a summary', 'Hier berät jemand Opfer.', 'Opfer', '„Opfer“', 'Betroffene'),
  inSummary('a verdict in a summary', 'Hier wird der Täter angezeigt.', 'Täter', '„die Person“'),
  inSummary('a promise in a summary', 'Hier hilft man Ihnen garantiert.', 'garantiert', 'Kein Versprechen'),
  inSummary('pressure in a summary', 'Rufen Sie hier unbedingt an.', 'unbedingt', 'Kein Druck'),
  inSummary('a star in a summary', '"Hier berät eine Jurist*in."', 'Jurist*in', 'neutral oder als Paar'),
  inSummary('a colon in a word of a summary', '"Hier beraten Jurist:innen."', 'Jurist:innen', 'Doppelpunkt'),
  inSample(
    'an exclamation mark in English',
    '  en: Somebody advises you here.',
    '  en: Call now!',
    'Call',
    'summary.en',
    ['Ausrufezeichen'],
  ),
  inSample(
    'familiar address in a note on hours',
    'hoursNote: null',
    'hoursNote: { de: Ruf an. Wir hören dir zu., en: Call us. }',
    'hoursNote:',
    'contact.hoursNote.de',
    ['Sie-Form'],
  ),
  inSample(
    'an exclamation mark in what it does not take',
    'police: independent',
    'notFor:\n- role: [staff]\n  words: { de: "Nicht für Beschäftigte!", en: Not for staff. }\npolice: independent',
    'words:',
    'notFor.0.words.de',
    ['Ausrufezeichen'],
  ),
  {
    name: 'familiar address on a card',
    file: 'steps/threat.yaml',
    edit: replaced('steps/threat.yaml', /^(title: *\n? *\{? *de: )(?:"[^"]*"|[^,\n]*)/m, '$1Du bist nicht allein'),
    on: 'Du bist nicht allein',
    field: /^(?:title|teaser)\.de$/,
    says: ['Sie-Form'],
  },
  {
    name: 'an exclamation mark in a question',
    file: 'questions.yaml',
    edit: replaced('questions.yaml', 'en: "What happened?"', 'en: "What happened!"'),
    on: 'What happened!',
    field: '1.title.en',
    says: ['Ausrufezeichen'],
  },
  {
    name: 'an exclamation mark in a closure of the hotline',
    file: 'site.yaml',
    edit: replaced(
      'site.yaml',
      /closures: \[\]|closures:\n/,
      'closures:\n    - { from: "2026-12-24", to: "2026-12-26", why: { de: "Frohe Weihnachten!", en: Christmas }, source: null }\n',
    ),
    on: 'Frohe Weihnachten!',
    field: /^hotline\.closures\.0\.why\.de$/,
    says: ['Ausrufezeichen'],
  },
]

const label = (de: string) => `"0351 1234567"\n    label: { de: ${de}, en: Office }\n`

/** People stand nowhere: who answers a telephone changes. */
const people: readonly Mistake[] = ['Frau Muster', 'Büro (Herr Muster)', 'Dr. Muster', 'Herrn Dr. Muster', 'Fr. Muster']
  .map((person) =>
    inSample(
      `the label of a number is ${person}`,
      '"0351 1234567"\n',
      label(person),
      'label:',
      'contact.phones.0.label.de',
      ['Name eines Menschen', 'wofür die Nummer da ist'],
    ),
  )
  .concat([
    inSample(
      'a person in the field of a number',
      '"0351 1234567"',
      '"0351 1234567 Frau Muster"',
      'number:',
      'contact.phones.0.number',
      ['keine Buchstaben', 'label'],
    ),
  ])

/** Hours that end before they begin. */
const backwards: readonly Mistake[] = [
  inSample(
    'hours that end before they begin',
    '"Mo-Fr 09:00-16:00"',
    '"Mo-Fr 16:00-09:00"',
    'hours:',
    'contact.hours',
    ['„16:00-09:00“ endet vor dem Anfang', 'vor und nach Mitternacht'],
  ),
  inSample(
    'hours in which morning and evening are swapped',
    '"Mo-Fr 09:00-16:00"',
    '"Mo-Fr 09:00-08:00"',
    'hours:',
    'contact.hours',
    ['endet vor dem Anfang'],
  ),
  inSample('hours that end when they begin', '"Mo-Fr 09:00-16:00"', '"Mo-Fr 09:00-09:00"', 'hours:', 'contact.hours', [
    'zur selben Zeit',
    '24/7',
  ]),
  inSample(
    'hours of one number that end before they begin',
    '    source: https://muster.example/kontakt\n',
    '    source: https://muster.example/kontakt\n    hours: "Tu 18:00-14:00"\n',
    'hours: "Tu',
    'contact.phones.0.hours',
    ['endet vor dem Anfang'],
  ),
]

/** Numbers that nobody reaches, or that cost. */
const numbers: readonly Mistake[] = [
  inSample(
    'a number without its leading zero',
    '"0351 1234567"',
    '"351 1234567"',
    'number:',
    'contact.phones.0.number',
    ['keine Vorwahl', '0351 1234-56'],
  ),
  inSample('a number that costs extra', '"0351 1234567"', '"0900 1 234567"', 'number:', 'contact.phones.0.number', [
    '0900',
    'kosten extra',
    'free: false',
  ]),
  inSample('a number of shared costs', '"0351 1234567"', '"0180 5 123456"', 'number:', 'contact.phones.0.number', [
    '0180',
    'kosten extra',
  ]),
  inSample('directory enquiries', '"0351 1234567"', '"11833"', 'number:', 'contact.phones.0.number', [
    '118',
    'kosten extra',
  ]),
]

/** Days on which somebody cannot have read or looked yet; today is 1 December 2026. */
const daysToCome: readonly Mistake[] = [
  inSample('a page read next year', 'read: "2026-11"', 'read: "2027-11"', 'read:', 'sources.0.read', [
    '(2027-11) liegt in der Zukunft',
    'Heute ist 2026-12-01',
  ]),
  inSample('a page read tomorrow', 'read: "2026-11"', 'read: "2026-12-02"', 'read:', 'sources.0.read', ['Zukunft']),
  inSample(
    'a page written in the year to come',
    'pageDate: "2025-03"',
    'pageDate: "2027"',
    'pageDate:',
    'sources.0.pageDate',
    ['Zukunft'],
  ),
  {
    name: 'a date compared with its sources tomorrow',
    file: 'events/sample.yaml',
    edit: (texts) => void texts.set('events/sample.yaml', eventYaml({ lastChecked: '"2026-12-02"' })),
    on: 'lastChecked:',
    field: 'lastChecked',
    says: ['Zukunft'],
  },
]

/** Addresses that lead nowhere. */
const addresses: readonly Mistake[] = [
  inSample(
    'a comma in the name of a server',
    'website: https://muster.example',
    'website: https://www,muster.example',
    'website:',
    'contact.website',
    ['Komma'],
  ),
  inSample(
    'a comma in the address of a source',
    '- url: https://muster.example/kontakt\n',
    '- url: https://muster,example/kontakt\n',
    '- url:',
    'sources.0.url',
    ['Komma'],
  ),
  inSample(
    'two mail addresses in one',
    'emails: [hilfe@muster.example]',
    'emails: ["hilfe@muster.example, rat@muster.example"]',
    'emails:',
    'contact.emails.0',
    ['E-Mail'],
  ),
  inSample(
    'a mail address as a website',
    'website: https://muster.example',
    'website: hilfe@muster.example',
    'website:',
    'contact.website',
    ['https://'],
  ),
]

/** Files that are no rules, are not where they belong, or are gone. */
const files: readonly Mistake[] = [
  {
    name: 'an offer directly in the folder of offers',
    file: 'offers/sn-muster.yaml',
    edit: moved(SAMPLE, 'offers/sn-muster.yaml'),
    on: 'area: SN',
    field: 'area',
    says: ['liegt direkt in „offers“', 'offers/sn/sn-muster.yaml'],
  },
  {
    name: 'a document of Word that was renamed',
    file: SAMPLE,
    edit: rewritten(SAMPLE, 'PK\u0003\u0004\u0014\u0000\u0006\u0000\uFFFD!\u0000'),
    on: 'PK',
    field: '',
    says: ['Word', '.yaml', 'Kopie einer ähnlichen'],
  },
  {
    name: 'a document of an old Word that was renamed',
    file: SAMPLE,
    edit: rewritten(SAMPLE, '\uFFFD\uFFFD\u0011\uFFFD'),
    on: '\uFFFD',
    field: '',
    says: ['Word'],
  },
  {
    name: 'a PDF that was renamed',
    file: SAMPLE,
    edit: rewritten(SAMPLE, '%PDF-1.7\n'),
    on: '%PDF',
    field: '',
    says: ['PDF'],
  },
  {
    name: 'a web page that was saved',
    file: SAMPLE,
    edit: rewritten(SAMPLE, '<!DOCTYPE html>\n<html></html>\n'),
    on: '<!DOC',
    field: '',
    says: ['Webseite'],
  },
  ...['docx', 'odt', 'xlsx', 'csv', 'pdf'].map(
    (ending): Mistake => ({
      name: `a file of another program: .${ending}`,
      file: `offers/sn/sn-neu.${ending}`,
      edit: (texts) => void texts.set(`offers/sn/sn-neu.${ending}`, ''),
      on: null,
      field: '',
      says: [`(.${ending})`, 'liest niemand', '.yaml-Datei'],
    }),
  ),
  {
    name: 'the backup of another program',
    file: 'offers/sn/sn-muster.yaml.bak',
    edit: (texts) => void texts.set('offers/sn/sn-muster.yaml.bak', ''),
    on: null,
    field: '',
    says: ['Sicherung', 'löschen'],
  },
  {
    name: 'a deleted offer that its twin names',
    file: 'offers/by/by-muster.yaml',
    edit: (texts) => void texts.delete(SAMPLE),
    on: 'sameAs:',
    field: 'sameAs.0',
    says: ['„sn-muster“ gibt es nicht', 'gelöscht', 'status: ended'],
  },
  {
    name: 'a deleted offer that the site names',
    file: 'site.yaml',
    edit: replaced('site.yaml', /^whenClosed: .*$/m, 'whenClosed: [de-geloescht]'),
    on: 'whenClosed:',
    field: 'whenClosed.0',
    says: ['„de-geloescht“ gibt es nicht', 'status: ended'],
  },
]

/** Slips that were accepted once, or told without a remedy, by kinds. */
export const slips: readonly Mistake[] = [
  ...copied,
  ...cut,
  ...worded,
  ...people,
  ...backwards,
  ...numbers,
  ...daysToCome,
  ...addresses,
  ...files,
]
