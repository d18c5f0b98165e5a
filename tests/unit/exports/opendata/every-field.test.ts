import { describe, expect, it } from 'vitest'
import { HSDS_FIELDS } from '../../../../src/exports/opendata/hsds/fields.ts'
import { hsdsFiles } from '../../../../src/exports/opendata/hsds/index.ts'
import { COLUMNS, offersCsv } from '../../../../src/exports/opendata/offers-csv.ts'
import { openOfferOf } from '../../../../src/exports/opendata/open-offer.ts'
import type {
  OpenContact,
  OpenField,
  OpenOffer,
  OpenOffice,
  OpenPhone,
} from '../../../../src/exports/opendata/open-offer-schema.ts'
import { bookWith, FULL_OFFER, NO_HISTORY } from '../../../support/full-offers.ts'
import { table } from '../../../support/read-data.ts'

const book = bookWith([FULL_OFFER])
const full = openOfferOf(book.offers[0]!, book, 'daten/v1/angebote.json', { address: null, base: '/' })

const withFields = (fields: Partial<OpenOffer>): OpenOffer => ({ ...full, ...fields })
const withContact = (fields: Partial<OpenContact>) => withFields({ contact: { ...full.contact, ...fields } })
/** The first of the two numbers with other values. */
function withPhone(fields: Partial<OpenPhone>): OpenOffer {
  const [first, ...others] = full.contact.phones
  return withContact({ phones: [{ ...first!, ...fields }, ...others] })
}

/** The office of the full offer with another value in every field. */
const [office] = full.offices
const OTHER_OFFICE: OpenOffice = {
  ...office!,
  id: 'chemnitz',
  uuid: '00000000-0000-5000-8000-000000000001',
  name: 'Anderes Büro',
  town: 'Chemnitz',
  serves: ['Erzgebirge'],
  contact: {
    phones: office!.contact.phones.map((phone, index) => ({
      ...phone,
      number: `0371 ${index}`,
      label: { de: 'Anders', en: 'Different' },
      hours: 'Fr 10:00-11:00',
      email: phone.email === null ? null : 'anders@anders.example',
    })),
    emails: ['buero@anders.example'],
    website: 'https://anders.example/chemnitz',
    address: 'Weg 9, 09113 Chemnitz',
    hours: 'Mo 10:00-11:00',
    opening: [{ days: ['MO'], opens: '10:00', closes: '11:00' }],
    onHolidays: 'open',
    hoursNote: { de: 'Anders.', en: 'Different.' },
  },
  closures: [{ from: '2028-03-01', to: '2028-03-02', why: { de: 'Anders', en: 'Different' }, source: null }],
  confidence: 'high',
  confirmed: null,
  sources: [{ url: 'https://anders.example/', read: '2020', pageDate: '2019', supports: ['x'] }],
}

/**
 * The full offer with another value in one field, as many values as before in a list. A field that is added is missing
 * here until it has one.
 */
const CHANGED: { readonly [F in OpenField]: OpenOffer } = {
  id: withFields({ id: 'sn-anders' }),
  uuid: withFields({ uuid: '00000000-0000-5000-8000-000000000000' }),
  name: withFields({ name: 'Anders' }),
  shortName: withFields({ shortName: { de: 'Anders', en: 'Different' } }),
  provider: withFields({ provider: 'Andere gGmbH' }),
  area: withFields({ area: 'DE-TH' }),
  region: withFields({ region: { de: 'anderswo', en: 'elsewhere' } }),
  status: withFields({ status: 'paused' }),
  endsOn: withFields({ endsOn: '2028-01-01' }),
  fundedUntil: withFields({ fundedUntil: { on: '2028-12-31', source: 'https://anders.example/geld' } }),
  closures: withFields({
    closures: full.closures.map((one, index) => ({
      ...one,
      from: `2028-0${index + 1}-01`,
      to: `2028-0${index + 1}-02`,
      why: { de: `Anders ${index}`, en: `Different ${index}` },
    })),
  }),
  kind: withFields({ kind: 'psychosocial' }),
  help: withFields({ help: 'trauma' }),
  policeTask: withFields({ policeTask: 'station' }),
  house: withFields({ house: 'anders' }),
  focus: withFields({ focus: 'officials' }),
  talks: withFields({ talks: false }),
  needs: withFields({ needs: ['money', 'safety'] }),
  phases: withFields({ phases: ['acute', 'prevention'] }),
  audiences: withFields({ audiences: ['women', 'men'] }),
  topics: withFields({ topics: ['another-topic', 'a-third-topic'] }),
  incidents: withFields({ incidents: ['insult', 'online'] }),
  backgrounds: withFields({ backgrounds: ['far-right', 'misogyny'] }),
  roles: withFields({ roles: ['staff', 'relative'] }),
  police: withFields({ police: 'independent' }),
  anonymous: withFields({ anonymous: true }),
  free: withFields({ free: false }),
  languages: withFields({ languages: ['tr', 'uk'] }),
  forYou: withFields({ forYou: { de: 'Anders.', en: 'Different.' } }),
  summary: withFields({ summary: { de: 'Anders.', en: 'Different.' } }),
  hint: withFields({ hint: { de: 'Anders.', en: 'Different.' } }),
  notFor: withFields({ notFor: [{ de: 'Nicht anders.', en: 'Not different.' }] }),
  'contact.phones.number': withPhone({ number: '0351 7654321' }),
  'contact.phones.dial': withPhone({ dial: '+493517654321' }),
  'contact.phones.label': withPhone({ label: { de: 'Anders', en: 'Different' } }),
  'contact.phones.address': withPhone({ address: 'Weg 3, 09111 Chemnitz' }),
  'contact.phones.email': withPhone({ email: 'anders@alles.example' }),
  'contact.phones.hours': withPhone({ hours: 'Mo 10:00-11:00' }),
  'contact.phones.source': withPhone({ source: { url: 'https://anders.example/', read: '2026-01', pageDate: null } }),
  'contact.emails': withContact({ emails: ['eins@alles.example', 'zwei@alles.example'] }),
  'contact.website': withContact({ website: 'https://anders.example' }),
  'contact.chat': withContact({ chat: 'https://anders.example/chat' }),
  'contact.form': withContact({ form: 'https://anders.example/form' }),
  'contact.video': withContact({ video: { de: 'Anders.', en: 'Different.' } }),
  'contact.address': withContact({ address: 'Weg 3, 09111 Chemnitz' }),
  'contact.hours': withContact({ hours: 'Mo 10:00-11:00' }),
  'contact.opening': withContact({ opening: [{ days: ['MO'], opens: '10:00', closes: '11:00' }] }),
  'contact.onHolidays': withContact({ onHolidays: 'open' }),
  'contact.hoursNote': withContact({ hoursNote: { de: 'Anders.', en: 'Different.' } }),
  offices: withFields({ offices: [OTHER_OFFICE] }),
  confidence: withFields({ confidence: 'high' }),
  confirmed: withFields({ confirmed: null }),
  read: withFields({ read: '2026-12' }),
  pageDate: withFields({ pageDate: '2026-12' }),
  sources: withFields({
    sources: [{ url: 'https://anders.example/', read: '2020', pageDate: '2019', supports: ['x'] }],
  }),
  sameOfficeAs: withFields({ sameOfficeAs: ['be-anders'] }),
  regionalOfficeOf: withFields({ regionalOfficeOf: 'sn-andere' }),
  page: withFields({ page: '../../angebote/anders' }),
}
const FIELDS = Object.keys(CHANGED) as OpenField[]

const row = (offer: OpenOffer) => table(offersCsv([offer]))[0]!

/** Every value of every column of the HSDS tables, ids aside: `phone.number` → `0351 1234567\n116 117`. */
function hsdsValues(offer: OpenOffer): ReadonlyMap<string, string> {
  const files = hsdsFiles([offer], book, NO_HISTORY)
  const { resources } = JSON.parse(files.get('datapackage.json')!)
  return new Map(
    // All taxonomies are listed whatever the offer says.
    resources.flatMap(({ name, path }: { readonly name: string; readonly path: string }) => {
      // Language and taxonomy of terms are the same in many rows: how many rows there are says nothing.
      const all = table(files.get(path)!)
      const once = (column: string) =>
        /^(language|taxonomy|term_uri)$/.test(column) && name === 'taxonomy_term'
          ? [...new Set(all.map((one) => one[column]))]
          : null
      return Object.keys(all[0] ?? {})
        .filter((column) => !/(^|_)id$/.test(column))
        .map((column) => [`${name}.${column}`, (once(column) ?? all.map((one) => one[column])).join('\n')])
    }),
  )
}

describe.each(FIELDS)('the published field %s', (field) => {
  it('shows in its columns of the table and in no other', () => {
    const [before, after] = [row(full), row(CHANGED[field])]
    const changed = COLUMNS.map(({ name }) => name).filter((name) => before[name] !== after[name])
    const expected = COLUMNS.filter(({ of }) => (of as readonly OpenField[]).includes(field)).map(({ name }) => name)
    expect(changed).toEqual(expected)
  })

  it('shows in its places in HSDS and in no other', () => {
    const [before, after] = [hsdsValues(full), hsdsValues(CHANGED[field])]
    const places = HSDS_FIELDS[field]
    const columns = [...new Set([...before.keys(), ...after.keys()])]
    const changed = columns.filter((column) => (before.get(column) ?? '') !== (after.get(column) ?? ''))
    expect(changed.toSorted()).toEqual(typeof places === 'string' ? [] : places.toSorted())
  })
})
