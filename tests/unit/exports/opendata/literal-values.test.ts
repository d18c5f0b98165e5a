import { describe, expect, it } from 'vitest'
import { BARE_OFFER, FULL_OFFER, filesWith, TWO_DAYS } from '../../../support/full-offers.ts'
import {
  BARE_FEED_ITEM,
  BARE_JSON,
  BARE_ROW,
  BARE_SERVICE,
  BARE_TERMS,
  FULL_FEED_ITEM,
  FULL_JSON,
  FULL_ROW,
  FULL_SERVICE,
  FULL_TERMS,
  OFFICE_ROW,
} from '../../../support/full-offers-published.ts'
import { type Files, table, textOf } from '../../../support/read-data.ts'

// Written anew for every test: a measure of what tests notice looks at each by itself.
const files = () => filesWith([FULL_OFFER, BARE_OFFER], TWO_DAYS)
const json = (path: string, all: Files) => JSON.parse(textOf(path, all))
const V1 = 'daten/v1/'
type Thing = { readonly [property: string]: unknown }

/** A value without ids, at every depth: they are derived from names and tested with those that refer to them. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !/(^|_)id$/.test(key))
      .map(([key, inner]) => [key, withoutIds(inner)]),
  )
}

describe('every published field of a full and of a bare offer', () => {
  it('in our own JSON', () => {
    expect(json(`${V1}angebote.json`, files()).offers).toEqual([BARE_JSON, FULL_JSON])
  })

  it.each([
    ['angebote.csv', ','],
    ['angebote-tabelle.csv', ';'],
  ])('in the table %s', (name, delimiter) => {
    expect(table(textOf(V1 + name, files()), delimiter)).toEqual([BARE_ROW, FULL_ROW])
  })

  it.each([
    ['bueros.csv', ','],
    ['bueros-tabelle.csv', ';'],
  ])('in the table of offices %s', (name, delimiter) => {
    expect(table(textOf(V1 + name, files()), delimiter)).toEqual([OFFICE_ROW])
  })

  it('in schema.org', () => {
    expect(json(`${V1}angebote.jsonld`, files()).dataFeedElement).toEqual([BARE_FEED_ITEM, FULL_FEED_ITEM])
  })

  describe('in HSDS', () => {
    const services = (): readonly Thing[] => json(`${V1}hsds/services.json`, files()).contents

    it('as a service with all that belongs to it', () => {
      const plain = services().map(({ attributes: _, same_office_as: __, ...service }) => withoutIds(service))
      expect(plain).toEqual([BARE_SERVICE, FULL_SERVICE])
    })

    it('as terms of taxonomies, each with its value', () => {
      const attributes = services().map((service) => service.attributes as readonly Thing[])
      const terms = attributes.map((list) => list.map(({ taxonomy_term }) => taxonomy_term as Thing))
      expect(terms.map((list) => list.map(({ code, name }) => [code, name]))).toEqual([BARE_TERMS, FULL_TERMS])
      expect(attributes.map((list) => list.map(({ link_type, value }) => `${link_type}/${value}`))).toEqual(
        [BARE_TERMS, FULL_TERMS].map((list) => list.map(([code]) => code)),
      )
    })

    it('with the offices that are the same, by their ids', () => {
      expect(services().map((service) => service.same_office_as)).toEqual([
        [],
        ['70d825d9-f0a1-53d4-85c7-0801f72c383e', '80a8892e-83c0-5b59-8a10-363f5da6d482'],
      ])
    })

    it('as tables with the same values', () => {
      const { location } = FULL_SERVICE.service_at_locations[0]!
      const office = FULL_SERVICE.service_at_locations.at(-1)!
      const written = files()
      const rows = (name: string) =>
        table(textOf(`${V1}hsds/${name}.csv`, written)).map((row) =>
          Object.fromEntries(Object.entries(row).filter(([key, cell]) => cell !== '' && !/(^|_)id$/.test(key))),
        )
      const text = (things: readonly object[]) =>
        things.map((thing) =>
          Object.fromEntries(
            Object.entries(thing)
              .filter(
                ([, value]) => typeof value !== 'object' || (Array.isArray(value) && typeof value[0] === 'string'),
              )
              .map(([key, value]) => [key, Array.isArray(value) ? value.join(' | ') : String(value)]),
          ),
        )
      expect(rows('services')).toEqual(text([BARE_SERVICE, FULL_SERVICE]))
      expect(rows('organizations')).toEqual(text([BARE_SERVICE.organization, FULL_SERVICE.organization]))
      expect(rows('phones')).toEqual(text([...FULL_SERVICE.phones, ...office.phones!]))
      expect(rows('contacts')).toEqual(text([...FULL_SERVICE.contacts, ...office.contacts!]))
      expect(rows('schedules')).toEqual(text([...FULL_SERVICE.schedules, ...office.schedules!]))
      expect(rows('funding')).toEqual(text(FULL_SERVICE.funding))
      expect(rows('service_at_location').at(-1)).toEqual({ description: office.description })
      expect(rows('service_areas')).toEqual(text([...BARE_SERVICE.service_areas, ...FULL_SERVICE.service_areas]))
      expect(rows('languages')).toEqual(text([...BARE_SERVICE.languages, ...FULL_SERVICE.languages]))
      expect(rows('locations')).toEqual(text(FULL_SERVICE.service_at_locations.map((one) => one.location)))
      expect(rows('addresses')[0]).toEqual(text(location.addresses ?? [])[0])
      expect(rows('metadata')).toEqual(text(FULL_SERVICE.metadata))
      expect(rows('sources')).toEqual(text([...BARE_SERVICE.sources, ...FULL_SERVICE.sources, ...office.sources!]))
      expect(rows('attributes').map(({ link_type, value }) => `${link_type}/${value}`)).toEqual([
        ...[...BARE_TERMS, ...FULL_TERMS].map(([code]) => code),
        'confidence/low',
        'confirmation/confirmed',
      ])
    })
  })

  it('in the changes: facts with their values, contacts without', () => {
    const { history, publisher, contact } = json(`${V1}aenderungen.json`, files())
    expect([publisher, contact]).toEqual(['Betreiberin e. V.', 'fehler@betreiberin.example'])
    const own = { offer: 'sn-alles', name: 'Beratung mit allem' }
    expect(history).toEqual({
      known: true,
      since: '2026-11-22',
      until: '2026-12-02',
      offersAtStart: 1,
      changes: [
        { date: '2026-12-02', ...own, kind: 'police', from: 'independent', to: 'may-forward' },
        { date: '2026-12-02', ...own, kind: 'phone', from: null, to: null },
        { date: '2026-12-02', ...own, kind: 'email', from: null, to: null },
        { date: '2026-12-02', ...own, kind: 'address', from: null, to: null },
        { date: '2026-11-30', ...own, kind: 'added', from: null, to: null },
      ],
      parts: [],
    })
  })
})

describe('cells that a spreadsheet program would read as a formula or a number', () => {
  const hostile = {
    ...FULL_OFFER,
    name: '=HYPERLINK("https://example.org";"x")',
    contact: { ...FULL_OFFER.contact, phones: [{ number: '03511234567', source: FULL_OFFER.sources[0]!.url }] },
  }
  const hostileFiles = () => filesWith([hostile])

  it('begin with an apostrophe in the table of offers for spreadsheet programs', () => {
    const [row] = table(textOf(`${V1}angebote-tabelle.csv`, hostileFiles()), ';')
    expect(row?.name).toBe('\'=HYPERLINK("https://example.org";"x")')
    expect(row?.phones).toBe("'03511234567")
  })

  it('begin with an apostrophe in the table of offices for spreadsheet programs', () => {
    const [row] = table(textOf(`${V1}bueros-tabelle.csv`, hostileFiles()), ';')
    expect(row?.offer_name).toBe('\'=HYPERLINK("https://example.org";"x")')
  })

  it('are left alone in the tables that programs read', () => {
    const [offer] = table(textOf(`${V1}angebote.csv`, hostileFiles()))
    expect(offer?.name).toBe('=HYPERLINK("https://example.org";"x")')
    expect(offer?.phones).toBe('03511234567')
    const [office] = table(textOf(`${V1}bueros.csv`, hostileFiles()))
    expect(office?.offer_name).toBe('=HYPERLINK("https://example.org";"x")')
  })

  it('are left alone in the tables of HSDS, which programs read', () => {
    const [service] = table(textOf(`${V1}hsds/services.csv`, hostileFiles()))
    expect(service?.name).toBe('=HYPERLINK("https://example.org";"x")')
  })
})
