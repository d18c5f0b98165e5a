import { dataBookOf, type OfferFile } from '../../src/editorial/authoring/index.ts'
import { historyOf, type RulesHistory } from '../../src/exports/change-history/index.ts'
import { type DataBook, dataFiles } from '../../src/exports/opendata/index.ts'
import { ruleFiles } from './rules.ts'

/** A field of an offer's file. */
export type OfferField = keyof OfferFile

/**
 * An offer that does not exist, with every field that an editor can fill, no two values alike. A field that is added
 * does not compile until it has a value here. The task of the police is there for completeness: the check of files
 * allows it only beside the help `police`.
 */
export const FULL_OFFER: Required<OfferFile> = {
  id: 'sn-alles',
  name: 'Beratung mit allem',
  provider: 'Alles e. V.',
  area: 'SN',
  region: { de: 'Landkreis Leipzig', en: 'Leipzig district' },
  siblingOf: 'sn-haupt',
  sameAs: ['by-alles', 'th-alles'],
  status: 'active',
  endsOn: '2027-12-31',
  fundedUntil: { on: '2026-12-31', source: 'https://alles.example/kontakt' },
  recheckBy: { on: '2027-01-15', why: 'Nachfragen, ob das Geld weiter reicht.', source: null },
  closures: [
    { from: '2026-12-21', to: '2027-01-01', why: { de: 'Weihnachten', en: 'Christmas' }, source: null },
    { from: '2027-05-14', to: '2027-05-14', why: { de: 'Brückentag', en: 'bridge day' }, source: null },
  ],
  kind: 'victim-support',
  help: 'specialist-background',
  policeTask: 'victim-protection',
  house: 'alles',
  coversLand: true,
  mayHead: false,
  noDoor: true,
  listOnly: true,
  because: 'Ein Grund der Redaktion, der nie veröffentlicht wird.',
  focus: 'background',
  talks: true,
  judged: 'Beratung nach Drohungen, berät selbst.',
  fits: {
    role: ['honorary', 'staff'],
    incident: ['threat', 'online'],
    background: ['far-right', 'racism'],
    alsoForOffice: ['staff'],
  },
  needs: ['counselling', 'legal'],
  notFor: [{ incident: ['damage'], words: { de: 'Nicht bei Sachschäden.', en: 'Not for damage to property.' } }],
  hint: { de: 'Bitte zuerst schreiben.', en: 'Please write first.' },
  police: 'may-forward',
  anonymous: false,
  free: true,
  languages: ['de', 'en'],
  phase: ['acute', 'aftercare'],
  audiences: ['municipal-officials', 'relatives'],
  topics: ['threat', 'a-new-topic'],
  shortName: { de: 'Alles', en: 'Everything' },
  forYou: { de: 'Sie sprechen hier mit jemandem.', en: 'You talk with somebody here.' },
  say: { de: 'Dort sprechen Sie mit jemandem.', en: 'You talk with somebody there.' },
  summary: { de: 'Hier berät Sie jemand.', en: 'You get advice here.' },
  contact: {
    phones: [
      {
        number: '0351 1234567',
        label: { de: 'Büro Leipzig', en: 'Leipzig office' },
        address: 'Gasse 2, 04103 Leipzig',
        email: 'leipzig@alles.example',
        source: 'https://alles.example/leipzig',
      },
      { number: '116 117', source: 'https://alles.example/kontakt' },
    ],
    emails: ['hilfe@alles.example', 'zweite@alles.example'],
    website: 'https://alles.example',
    chat: 'https://alles.example/chat',
    form: 'https://alles.example/formular',
    video: { de: 'Auch als Videogespräch.', en: 'Video calls, too.' },
    address: 'Straße 1, 01067 Dresden',
    hours: 'Mo-Fr 09:00-16:30; PH off',
    hoursNote: { de: 'Mittags ist niemand da.', en: 'Nobody is there at noon.' },
  },
  offices: [
    {
      id: 'leipzig',
      name: 'Alles Leipzig',
      aliases: ['sn-alles-leipzig'],
      town: 'Leipzig',
      serves: ['Stadt Leipzig', 'Nordsachsen'],
      contact: {
        phones: [
          {
            number: '0341 7654321',
            label: { de: 'Empfang', en: 'Desk' },
            email: 'empfang@alles.example',
            source: 'https://alles.example/leipzig',
            hours: 'Mo 10:00-12:00',
          },
          { number: '0341 7654322', source: 'https://alles.example/leipzig' },
        ],
        emails: ['buero@alles.example'],
        website: 'https://alles.example/leipzig',
        address: 'Ring 7, 04109 Leipzig',
        hours: 'Tu 09:00-12:00; PH off',
        hoursNote: { de: 'Nur nach Anmeldung.', en: 'By appointment only.' },
      },
      phoneToCheck: '0341 9999999',
      closures: [{ from: '2026-12-24', to: '2026-12-31', why: { de: 'Umzug', en: 'moving' }, source: null }],
      sources: [
        { url: 'https://alles.example/leipzig', read: '2026-11', pageDate: '2026-02', supports: ['phone', 'hours'] },
      ],
      confidence: 'low',
      confirmed: { on: '2026-11-21', by: 'mail' },
      note: 'Ein Vermerk zum Büro, der nie veröffentlicht wird.',
    },
  ],
  confidence: 'medium',
  confirmed: { on: '2026-11-20', by: 'phone' },
  sources: [
    { url: 'https://alles.example/kontakt', read: '2026-11', pageDate: '2025-03', supports: ['phone', 'email'] },
    { url: 'https://alles.example/leipzig', read: '2026-10-05', pageDate: '2026-01-15', supports: ['hours'] },
  ],
  note: 'Ein Vermerk der Redaktion, der nie veröffentlicht wird.',
  examples: [{ answers: { incident: ['threat'] }, section: 'first' }],
}

/**
 * Another value for each field of the full offer; undefined for a field that has no other. Tests change the fields one
 * by one and hold what changes in history, open data, call sheet and search against their tables.
 */
export const OTHER_VALUES: { readonly [F in OfferField]: OfferFile[F] } = {
  id: 'sn-anders',
  name: 'Anderes',
  provider: 'Andere gGmbH',
  area: 'DE',
  region: { de: 'Stadt Chemnitz', en: 'City of Chemnitz' },
  siblingOf: 'sn-anderes-haupt',
  sameAs: ['be-anders'],
  status: 'paused',
  endsOn: '2028-06-30',
  fundedUntil: { on: '2027-12-31', source: 'https://anders.example/' },
  recheckBy: { on: '2027-02-01', why: 'Nachfragen, wer das Büro übernimmt.', source: null },
  closures: [{ from: '2027-08-01', to: '2027-08-14', why: { de: 'Sommer', en: 'summer' }, source: null }],
  kind: 'psychosocial',
  help: 'trauma',
  policeTask: 'station',
  house: 'anders',
  coversLand: undefined,
  mayHead: undefined,
  noDoor: undefined,
  listOnly: undefined,
  because: 'Ein anderer Grund der Redaktion.',
  focus: 'officials',
  talks: false,
  judged: 'Ein anderes Urteil der Redaktion.',
  fits: { role: ['relative'], incident: ['insult'], background: ['misogyny'] },
  needs: ['money'],
  notFor: [{ words: { de: 'Nicht nachts.', en: 'Not at night.' } }],
  hint: { de: 'Bitte klingeln.', en: 'Please ring the bell.' },
  police: 'independent',
  anonymous: true,
  free: false,
  languages: ['tr'],
  phase: ['prevention'],
  audiences: ['women'],
  topics: ['racism'],
  shortName: { de: 'Anders', en: 'Different' },
  forYou: { de: 'Sie üben hier mit anderen.', en: 'You practise with others here.' },
  say: { de: 'Dort üben Sie mit anderen.', en: 'You practise with others there.' },
  summary: { de: 'Hier wird geübt.', en: 'You practise here.' },
  contact: {
    phones: [{ number: '0371 7654321', label: { de: 'Empfang', en: 'Desk' }, source: 'https://alles.example/leipzig' }],
    emails: ['anders@anders.example'],
    website: 'https://anders.example',
    chat: null,
    form: null,
    video: null,
    address: 'Weg 3, 09111 Chemnitz',
    hours: 'Sa 10:00-12:00',
    hoursNote: null,
  },
  offices: [
    {
      id: 'chemnitz',
      name: 'Anderes Büro',
      town: 'Chemnitz',
      serves: ['Erzgebirge'],
      contact: { phones: [], emails: [], website: null, address: 'Weg 4', hours: null, hoursNote: null },
      sources: [{ url: 'https://anders.example/', read: '2026-12', pageDate: null, supports: ['address'] }],
      confidence: 'medium',
      confirmed: null,
      note: null,
    },
  ],
  confidence: 'high',
  confirmed: { on: '2026-11-25', by: 'visit' },
  sources: [{ url: 'https://anders.example/', read: '2026-12', pageDate: '2026-02', supports: ['phone'] }],
  note: 'Ein anderer Vermerk.',
  examples: [],
}
export const OFFER_FIELDS = Object.keys(OTHER_VALUES) as OfferField[]

/** The full offer with another value in one field. */
export function withOther(field: OfferField): OfferFile {
  return { ...FULL_OFFER, [field]: OTHER_VALUES[field] }
}

/** Its counterpart: everything that an offer may leave open is open. */
export const BARE_OFFER: OfferFile = {
  id: 'de-wenig',
  name: 'Stelle mit wenig',
  provider: 'Wenig gGmbH',
  area: 'DE',
  status: 'paused',
  kind: 'police',
  help: 'police',
  policeTask: 'station',
  focus: 'general',
  talks: false,
  judged: 'Nimmt Meldungen entgegen.',
  fits: { role: 'all', incident: ['insult'], background: [] },
  needs: ['reporting'],
  police: 'police',
  anonymous: null,
  free: false,
  languages: ['de'],
  phase: ['acute'],
  audiences: ['everyone'],
  topics: [],
  shortName: { de: 'Stelle mit wenig', en: 'Office with little' },
  forYou: { de: 'Sie zeigen hier etwas an.', en: 'You report something here.' },
  summary: { de: 'Nimmt Meldungen an.', en: 'Takes reports.' },
  contact: {
    phones: [],
    emails: [],
    website: null,
    chat: null,
    form: null,
    video: null,
    address: null,
    hours: null,
    hoursNote: null,
  },
  confidence: 'low',
  confirmed: null,
  sources: [{ url: 'https://wenig.example/', read: '2026-09', pageDate: null, supports: ['summary'] }],
  note: null,
}

export const NO_HISTORY: RulesHistory = { known: false, reason: 'shallow' }

/** Two days: the full offer came, then its police value and a number changed. */
export const TWO_DAYS: RulesHistory = historyOf({ date: '2026-11-22', offers: 1 }, [
  { date: '2026-11-30', paths: [], before: [], after: [FULL_OFFER] },
  {
    date: '2026-12-02',
    paths: [],
    before: [{ ...FULL_OFFER, police: 'independent', contact: { ...FULL_OFFER.contact, phones: [] } }],
    after: [FULL_OFFER],
  },
])

const label = (de: string) => ({ de, en: `${de} (en)` })

/** An operator that does not exist, and names of answers that do not change with the questions. */
const OPERATOR = {
  brand: 'Lotse',
  operator: 'Betreiberin e. V.',
  mail: 'fehler@betreiberin.example',
  address: null,
  contributor: null,
  answers: {
    incident: { threat: label('Drohung'), online: label('Hass im Netz'), insult: label('Beleidigung') },
    background: { 'far-right': label('Rechtsextreme'), racism: label('Rassismus') },
    role: { honorary: label('Ehrenamt'), staff: label('Beschäftigte') },
  },
}

/** The input of the open data files with exactly these offers. */
export function bookWith(offers: readonly OfferFile[]): DataBook {
  return { ...dataBookOf({ ...ruleFiles, offers: [...offers] }), ...OPERATOR }
}

/** The files of open data that hold exactly these offers. */
export function filesWith(offers: readonly OfferFile[], history: RulesHistory = NO_HISTORY) {
  return dataFiles(bookWith(offers), history, '/')
}
