import jsonld from 'jsonld'
import { beforeAll, describe, expect, it } from 'vitest'
import { dialString } from '../../../../src/editorial/authoring/index.ts'
import { everything, fileText, json, table } from '../../../support/open-data.ts'
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
/** Takes the guard against spreadsheets off again. */
const bare = (cell: string) => cell.replace(/^'/, '')
const tel = (uri: string) => uri.replace(/^tel:/, '').replace(/;phone-context=\+49$/, '')
const uuids = new Map<string, string>(
  json(`${V1}angebote.json`).offers.map((one: { id: string; uuid: string }) => [one.uuid, one.id]),
)
const idOf = (uuid: string) => uuids.get(uuid) ?? `unknown ${uuid}`

function ofTable(text: string, delimiter: string, numbers: 'number' | 'dial'): Offers {
  return new Map(
    table(text, delimiter).map((row) => [
      row.id!,
      {
        phones: numbers === 'number' ? list(bare(row.phones!)) : list(row.phone_uris!).map(tel),
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
          phones: below(item, `${schema}telephone`),
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
