import { AUDIENCES, BACKGROUNDS, INCIDENTS, type QuestionWords, STATUSES } from '../../domain/rulebook/index.ts'
import { type OfferFile, offerFile } from '../authoring/browser.ts'
import { choices } from '../editor-tools/browser.ts'
import type { Field, FieldGroup } from './field.ts'
import type { FactPath } from './written.ts'

const STATUS = { active: 'läuft', paused: 'ausgesetzt: steht nirgends, bis es weitergeht', ended: 'beendet' } as const

/** The fields that stand before one in the file of an offer. */
const before = (field: string) => {
  const all = Object.keys(offerFile.shape)
  return all.slice(0, all.indexOf(field))
}

const text = (path: FactPath, label: string, more: Partial<Field> = {}): Field => ({
  path,
  label,
  kind: 'text',
  empty: 'wrong',
  ...more,
})

/** A text in German and English. */
function inBoth(path: FactPath, label: string, more: Partial<Field> = {}): readonly Field[] {
  return [
    text([...path, 'de'], `${label}, auf Deutsch`, { kind: 'long', ...more }),
    text([...path, 'en'], 'Dasselbe auf Englisch', { kind: 'long' }),
  ]
}

const known = (path: FactPath, label: string): Field => text(path, label, { kind: 'known', empty: 'null' })
const LINK = 'die ganze Adresse, mit https://'

/** Answers that stand in no file of an offer. */
const NOT_OF_OFFERS = new Set<string>(['skip', 'strain', 'past', 'none'])

/** The answers of a question that an offer can be made for. */
function answers(question: 'incident' | 'background', words: QuestionWords) {
  return { incident: INCIDENTS, background: BACKGROUNDS }[question]
    .filter((id) => !NOT_OF_OFFERS.has(id))
    .map((id) => ({ id, words: words[question]?.answers[id]?.short ?? id }))
}

/** Ways to reach somebody: of the offer, or of one of its offices. */
function contactFields(path: FactPath, isOffice: boolean): readonly Field[] {
  const link = (field: string, label: string) => text([...path, field], label, { empty: 'null', help: LINK })
  return [
    text([...path, 'hours'], 'Zeiten, zu denen jemand da ist', {
      kind: 'hours',
      empty: 'null',
      help: 'wie „Mo-Fr 09:00-16:00; PH off“. Mo Tu We Th Fr Sa Su; PH heißt Feiertage; leer: unbekannt',
    }),
    text([...path, 'emails'], 'E-Mail-Adressen', { kind: 'list', empty: 'null', help: 'je Zeile eine' }),
    link('website', 'Website, genau die Seite des Angebots'),
    ...(isOffice ? [] : [link('chat', 'Adresse eines Chats'), link('form', 'Adresse eines Formulars')]),
    text([...path, 'address'], 'Anschrift', { empty: 'null' }),
  ]
}

function phoneGroup(path: FactPath, phones: OfferFile['contact']['phones'], of: string): FieldGroup {
  return {
    title: `Telefon${of}`,
    open: true,
    fields: [],
    list: {
      path,
      add: 'Nummer hinzufügen',
      fresh: { number: '', source: '' },
      entries: phones.map((phone, index) => ({
        title: `Nummer ${index + 1}`,
        fields: [
          text([...path, index, 'number'], 'Telefonnummer', { kind: 'number', help: 'wie die Seite sie schreibt' }),
          ...(phone.label === undefined ? [] : inBoth([...path, index, 'label'], 'Wofür die Nummer ist')),
          text([...path, index, 'source'], 'Auf welcher Seite steht diese Nummer?', { help: LINK }),
          text([...path, index, 'hours'], 'Eigene Zeiten dieser Nummer', {
            kind: 'hours',
            empty: 'none',
            after: ['number', 'label', 'address', 'email', 'source'],
            help: 'leer: dieselben wie das Angebot',
          }),
        ],
      })),
    },
  }
}

function sourceGroup(path: FactPath, sources: OfferFile['sources'], of: string): FieldGroup {
  return {
    title: `Was die Quellen sagen${of}`,
    fields: [],
    list: {
      path,
      add: 'Seite hinzufügen',
      fresh: { url: '', read: '', pageDate: null, supports: [] },
      entries: sources.map((source, index) => ({
        title: source.url,
        fields: [
          text([...path, index, 'url'], 'Adresse der Seite', { help: LINK }),
          text([...path, index, 'read'], 'Wann gelesen?', { help: 'Jahr-Monat oder Jahr-Monat-Tag' }),
          text([...path, index, 'pageDate'], 'Welches Datum trägt die Seite selbst?', { empty: 'null' }),
          text([...path, index, 'supports'], 'Was belegt diese Seite?', { kind: 'some', choices: choices.facts }),
        ],
      })),
    },
  }
}

function closureGroup({ closures = [] }: OfferFile): FieldGroup {
  const path = ['closures']
  return {
    title: 'Geschlossen außer der Reihe',
    fields: [],
    list: {
      path,
      add: 'Schließung hinzufügen',
      fresh: { from: '', to: '', why: { de: 'Betriebsferien', en: 'Closed for the holidays' }, source: null },
      after: before('closures'),
      optional: true,
      entries: closures.map(({ from, to }, index) => ({
        title: from === '' ? 'Neue Schließung' : `${from} bis ${to}`,
        fields: [
          text([...path, index, 'from'], 'Erster Tag', { kind: 'day' }),
          text([...path, index, 'to'], 'Letzter Tag', { kind: 'day' }),
          ...inBoth([...path, index, 'why'], 'Warum'),
          text([...path, index, 'source'], 'Auf welcher Seite steht es?', { empty: 'null', help: LINK }),
        ],
      })),
    },
  }
}

/**
 * The fields of the file of an offer, in the words of the interview.
 * @param offer the parsed file; it need not be valid
 * @param words the answers of the questions, in words
 */
export function offerFields(offer: OfferFile, words: QuestionWords): readonly FieldGroup[] {
  const { contact, offices = [], status } = offer
  return [
    {
      title: 'Läuft es?',
      open: true,
      fields: [
        text(['status'], 'Betrieb', { kind: 'one', choices: STATUSES.map((id) => ({ id, words: STATUS[id] })) }),
        text(['endsOn'], 'Letzter Tag, falls es endet', { kind: 'day', empty: 'none', after: before('endsOn') }),
      ],
    },
    phoneGroup(['contact', 'phones'], contact.phones, ''),
    { title: 'Zeiten und andere Wege', open: true, fields: contactFields(['contact'], false) },
    ...(contact.hoursNote === null
      ? []
      : [{ title: 'Hinweis zu den Zeiten', fields: inBoth(['contact', 'hoursNote'], 'Hinweis') }]),
    closureGroup(offer),
    {
      title: 'Was Menschen lesen',
      open: status === 'active' && offer.forYou?.de === '',
      fields: [
        ...inBoth(['shortName'], 'Wie nennen es Menschen?', { help: 'höchstens 40 Zeichen' }),
        ...inBoth(['forYou'], 'Was tut es für Sie, wie, und was müssen Sie nicht?', {
          help: 'ein Satz mit Sie, höchstens 160 Zeichen',
        }),
        ...(offer.say === undefined ? [] : inBoth(['say'], 'Wie sagt es die Hotline am Telefon?')),
        ...inBoth(['summary'], 'Was geschieht dort?', { help: 'ein bis drei kurze Sätze' }),
      ],
    },
    {
      title: 'Was es ist',
      fields: [
        text(['name'], 'Wie heißt das Angebot?'),
        text(['provider'], 'Wer trägt es?'),
        text(['kind'], 'Welche Art von Angebot ist es?', { kind: 'one', choices: choices.kinds }),
        text(['help'], 'Welche Hilfe ist es?', { kind: 'one', choices: choices.helps }),
        text(['police'], 'Wer erfährt davon?', { kind: 'one', choices: choices.police }),
        known(['anonymous'], 'Geht es anonym?'),
        known(['free'], 'Ist es kostenlos?'),
        text(['languages'], 'In welchen Sprachen?', { kind: 'some', help: 'Kürzel mit Komma, zum Beispiel de, en' }),
        text(['needs'], 'Was bietet es vor allem?', { kind: 'some', choices: choices.needs }),
        text(['judged'], 'Warum ist es für diese Rollen und Vorfälle die richtige Tür?', { kind: 'long' }),
        text(['confidence'], 'Wie sicher sind die Angaben?', { kind: 'one', choices: choices.confidences }),
        text(['note'], 'Anmerkung der Redaktion', { kind: 'long', empty: 'null' }),
      ],
    },
    {
      title: 'Für wen und wann es die richtige Tür ist',
      fields: [
        text(['audiences'], 'Wen nennt die Seite als Zielgruppe?', { kind: 'some', choices: choices.named(AUDIENCES) }),
        text(['fits', 'role'], 'Für welche Rollen?', {
          kind: 'some',
          choices: [{ id: 'all', words: 'alle' }, ...choices.roles],
        }),
        text(['fits', 'incident'], 'Bei welchen Vorfällen?', { kind: 'some', choices: answers('incident', words) }),
        text(['fits', 'background'], 'Für welchen Hintergrund ist es gemacht?', {
          kind: 'some',
          choices: answers('background', words),
        }),
        text(['focus'], 'Wofür ist es gemacht?', { kind: 'one', choices: choices.focuses }),
        text(['phase'], 'Wann hilft es?', { kind: 'some', choices: choices.phases }),
      ],
    },
    sourceGroup(['sources'], offer.sources, ''),
    ...offices.flatMap((office, index): readonly FieldGroup[] => {
      const path = ['offices', index]
      const of = ` – Büro ${office.town}`
      return [
        phoneGroup([...path, 'contact', 'phones'], office.contact.phones, of),
        { title: `Zeiten und andere Wege${of}`, fields: contactFields([...path, 'contact'], true) },
        sourceGroup([...path, 'sources'], office.sources, of),
      ]
    }),
  ]
}
