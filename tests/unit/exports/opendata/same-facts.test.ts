import jsonld from 'jsonld'
import { beforeAll, describe, expect, it } from 'vitest'
import { dialString } from '../../../../src/editorial/authoring/index.ts'
import { everything, files, fileText, json, table } from '../../../support/open-data.ts'
import { schemaOrgLoader } from '../../../support/schema-org-loader.ts'

/** What every format has to say of an offer, and how: numbers as written or as dialled. */
interface Said {
  readonly phones: readonly string[]
  readonly status: string
  readonly area: string
  readonly confirmed: string | null
}
type Offers = ReadonlyMap<string, Said>

/** The editors' files, not read through any code of the exporters. */
function wanted(numbers: 'number' | 'dial'): Offers {
  return new Map(
    everything.offers.map(({ id, contact, status, area, confirmed }) => [
      id,
      {
        phones: contact.phones.map(({ number }) => (numbers === 'number' ? number : dialString(number)!)),
        status,
        area: area === 'DE' ? 'DE' : `DE-${area}`,
        confirmed: confirmed?.on ?? null,
      },
    ]),
  )
}

const V1 = 'daten/v1/'
const OURS: { readonly [status: string]: string } = {
  active: 'active',
  'temporarily closed': 'paused',
  defunct: 'ended',
}
const list = (cell: string) => (cell === '' ? [] : cell.split(' | '))
/** Takes the guard against spreadsheets off again; only their tables have it. */
const bare = (cell: string) => cell.replace(/^'/, '')
const tel = (uri: string) => uri.replace(/^tel:/, '').replace(/;phone-context=\+49$/, '')
const uuids = new Map<string, string>(
  json(`${V1}angebote.json`).offers.map((one: { id: string; uuid: string }) => [one.uuid, one.id]),
)
const idOf = (uuid: string) => uuids.get(uuid) ?? `unknown ${uuid}`

function ofTable(text: string, delimiter: ',' | ';', numbers: 'number' | 'dial'): Offers {
  const plain = (cell: string) => (delimiter === ';' ? bare(cell) : cell)
  return new Map(
    table(text, delimiter).map((row) => [
      row.id!,
      {
        phones: numbers === 'number' ? list(plain(row.phones!)) : list(row.phone_uris!).map(tel),
        status: row.status!,
        area: row.area!,
        confirmed: row.confirmed_on === '' ? null : row.confirmed_on!,
      },
    ]),
  )
}

interface JsonOffer {
  readonly id: string
  readonly status: string
  readonly area: string
  readonly confirmed: { readonly on: string } | null
  readonly contact: { readonly phones: readonly { readonly number: string; readonly dial: string }[] }
}

function ofJson(numbers: 'number' | 'dial'): Offers {
  return new Map(
    json(`${V1}angebote.json`).offers.map(({ id, status, area, confirmed, contact }: JsonOffer) => [
      id,
      { phones: contact.phones.map((phone) => phone[numbers]), status, area, confirmed: confirmed?.on ?? null },
    ]),
  )
}

interface HsdsService {
  readonly id: string
  readonly status: string
  readonly assured_date?: string
  readonly phones: readonly { readonly number: string }[]
  readonly service_areas: readonly { readonly extent: string }[]
}

function ofHsds(): Offers {
  return new Map(
    json(`${V1}hsds/services.json`).contents.map((service: HsdsService) => [
      idOf(service.id),
      {
        phones: service.phones.map(({ number }) => number),
        status: OURS[service.status],
        area: service.service_areas.map(({ extent }) => extent).join(),
        confirmed: service.assured_date ?? null,
      },
    ]),
  )
}

function ofHsdsTables(): Offers {
  const [services, phones, areas] = ['services', 'phones', 'service_areas'].map((name) =>
    table(fileText(`${V1}hsds/${name}.csv`)),
  )
  return new Map(
    services!.map((service) => [
      idOf(service.id!),
      {
        phones: phones!.filter((phone) => phone.service_id === service.id).map(({ number }) => number!),
        status: OURS[service.status!]!,
        area: areas!
          .filter((area) => area.service_id === service.id)
          .map(({ extent }) => extent)
          .join(),
        confirmed: service.assured_date === '' ? null : service.assured_date!,
      },
    ]),
  )
}

/** A node of expanded JSON-LD: every property holds a list. */
interface Node {
  readonly '@value'?: string
  readonly [property: `http${string}` | `urn${string}`]: readonly Node[] | undefined
}

/** Every value of a property anywhere below a node. */
function below(node: unknown, property: string): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((one) => below(one, property))
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    key === property ? (value as { '@value': string }[]).map((one) => one['@value']) : below(value, property),
  )
}

async function ofSchemaOrg(): Promise<Offers> {
  const schema = 'https://schema.org/'
  const expanded = await jsonld.expand(json(`${V1}angebote.jsonld`), {
    documentLoader: schemaOrgLoader,
    base: 'https://lotse.example/daten/v1/angebote.jsonld',
  })
  const [feed]: readonly Node[] = JSON.parse(JSON.stringify(expanded))
  return new Map(
    feed![`${schema}dataFeedElement`]!.map((entry) => {
      const item = entry[`${schema}item`]![0]!
      const own = (name: string) =>
        Object.entries(entry).find(([key]) => key.endsWith(`#${name}`))?.[1][0]?.['@value'] ?? null
      return [
        item[`${schema}identifier`]![0]!['@value']!,
        {
          phones: below(item[`${schema}availableChannel`], `${schema}telephone`),
          status: own('status')!,
          area: below(item[`${schema}areaServed`], `${schema}identifier`).join(),
          confirmed: own('confirmedOn'),
        },
      ]
    }),
  )
}

describe('the same offers with the same facts in every format', () => {
  let schemaOrg: Offers
  beforeAll(async () => {
    schemaOrg = await ofSchemaOrg()
  })

  it('own JSON', () => {
    expect(ofJson('number')).toEqual(wanted('number'))
    expect(ofJson('dial')).toEqual(wanted('dial'))
  })

  it('CSV', () => {
    const text = fileText(`${V1}angebote.csv`)
    expect(ofTable(text, ',', 'number')).toEqual(wanted('number'))
    expect(ofTable(text, ',', 'dial')).toEqual(wanted('dial'))
  })

  it('the table for spreadsheet programs', () => {
    const text = fileText(`${V1}angebote-tabelle.csv`)
    expect(ofTable(text, ';', 'number')).toEqual(wanted('number'))
    expect(ofTable(text, ';', 'dial')).toEqual(wanted('dial'))
  })

  it('HSDS as JSON and as tables', () => {
    expect(ofHsds()).toEqual(wanted('number'))
    expect(ofHsdsTables()).toEqual(wanted('number'))
  })

  it('schema.org', () => {
    expect(schemaOrg).toEqual(wanted('dial'))
  })

  it('the sample has every status, a confirmation, and numbers that start with a zero', () => {
    const all = [...wanted('number').values()]
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(['active', 'paused', 'ended']))
    expect(all.filter(({ confirmed }) => confirmed !== null)).toHaveLength(1)
    expect(all.flatMap(({ phones }) => phones)).toContain('03012345678')
  })
})

describe('the same offices in every format', () => {
  /** Offer, office and its numbers as people read them. */
  const wantedOffices = everything.offers
    .flatMap(({ id, offices }) =>
      (offices ?? []).map(({ id: office, contact }) => [id, office, contact.phones.map(({ number }) => number)]),
    )
    .map((one) => JSON.stringify(one))
    .sort()
  const written = (all: readonly (readonly [string, string, readonly string[]])[]) =>
    all.map((one) => JSON.stringify(one)).sort()
  type InJson = { readonly id: string; readonly contact: JsonOffer['contact'] }

  it('there are some, and some of them have a number', () => {
    expect(wantedOffices.length).toBeGreaterThan(100)
    expect(wantedOffices.filter((one) => !one.endsWith('[]]')).length).toBeGreaterThan(10)
  })

  it('own JSON', () => {
    const offers: readonly (JsonOffer & { readonly offices: readonly InJson[] })[] = json(`${V1}angebote.json`).offers
    const found = offers.flatMap(({ id, offices }) =>
      offices.map((office) => [id, office.id, office.contact.phones.map(({ number }) => number)] as const),
    )
    expect(written(found)).toEqual(wantedOffices)
  })

  it('the table of offices, and their ids in the table of offers', () => {
    const rows = table(fileText(`${V1}bueros.csv`))
    expect(written(rows.map((row) => [row.offer!, row.id!, list(row.phones!)] as const))).toEqual(wantedOffices)
    const named = table(fileText(`${V1}angebote.csv`)).flatMap((row) => list(row.offices!).map((id) => [row.id, id]))
    expect(named.toSorted()).toEqual(rows.map((row) => [row.offer, row.id]).toSorted())
  })

  it('HSDS: as services at their places, in tables with their numbers', () => {
    const uuidsOfOffices = new Map(table(fileText(`${V1}bueros.csv`)).map((row) => [row.uuid!, row]))
    const [places, phones] = ['service_at_location', 'phones'].map((name) => table(fileText(`${V1}hsds/${name}.csv`)))
    const found = places!
      .filter(({ id }) => uuidsOfOffices.has(id!))
      .map(({ id, service_id }) => {
        const numbers = phones!.filter((phone) => phone.service_at_location_id === id).map(({ number }) => number!)
        return [idOf(service_id!), uuidsOfOffices.get(id!)!.id!, numbers] as const
      })
    expect(written(found)).toEqual(wantedOffices)
  })

  it('no file of open data holds a number that is still to be checked', () => {
    // A number that the offer itself or one of its offices publishes, from a page of theirs, is none.
    const digits = (number: string) => number.replace(/\D/g, '').replace(/^49/, '0')
    const published = everything.offers.flatMap(({ contact, offices }) =>
      [contact, ...(offices ?? []).map((office) => office.contact)].flatMap(({ phones, hoursNote }) => [
        ...phones.map(({ number }) => digits(number)),
        ...(hoursNote === null ? [] : [digits(hoursNote.de)]),
      ]),
    )
    const toCheck = everything.offers
      .flatMap(({ offices }) => (offices ?? []).flatMap(({ phoneToCheck }) => phoneToCheck ?? []))
      .filter((number) => !published.some((one) => one.includes(digits(number))))
    expect(toCheck.length).toBeGreaterThan(5)
    const texts = [...files].map(([path, text]) => [path, text] as const)
    for (const number of toCheck)
      expect(texts.filter(([, text]) => text.includes(number)).map(([path]) => [path, number])).toEqual([])
  })
})
