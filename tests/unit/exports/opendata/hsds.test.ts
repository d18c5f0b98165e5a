import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { HSDS_FOLDER, officialService, officialTables } from '../../../support/hsds.ts'
import { landsOfPostcode } from '../../../support/land-of-postcode.ts'
import { book, everything, fileText, json, table } from '../../../support/open-data.ts'
import { type Resource, type Rows, tableProblems } from '../../../support/tabular.ts'

const FOLDER = 'daten/v1/hsds/'
const page = json(`${FOLDER}services.json`)
const services = page.contents
const resources: readonly Resource[] = json(`${FOLDER}datapackage.json`).resources
const tables: ReadonlyMap<string, Rows> = new Map(
  resources.map(({ name, path }) => [name, table(fileText(FOLDER + path))]),
)
const headerOf = ({ path }: Resource): readonly string[] => parse(fileText(FOLDER + path), { to: 1 })[0] ?? []

/** Objects inside a service, by the table that they are rows of. */
const INSIDE: { readonly [property: string]: string } = {
  phones: 'phone',
  schedules: 'schedule',
  service_areas: 'service_area',
  service_at_locations: 'service_at_location',
  location: 'location',
  addresses: 'address',
  languages: 'language',
  organization: 'organization',
  contacts: 'contact',
  funding: 'funding',
  attributes: 'attribute',
  taxonomy_term: 'taxonomy_term',
  metadata: 'metadata',
  sources: 'source',
}

type Thing = { readonly [property: string]: unknown }

/** Properties that no table knows, and required ones that are missing. */
function strange(thing: Thing, name: string): readonly string[] {
  const { fields } = resources.find((resource) => resource.name === name)!.schema
  const missing = fields.filter((field) => field.constraints?.required && thing[field.name] === undefined)
  return [
    ...missing.map((field) => `${name}.${field.name} is missing`),
    ...Object.entries(thing).flatMap(([property, value]) => {
      const inside = INSIDE[property]
      if (inside !== undefined) return [value].flat().flatMap((one) => strange(one as Thing, inside))
      return fields.some((field) => field.name === property) || property === 'same_office_as'
        ? []
        : [`${name}.${property}`]
    }),
  ]
}

describe('HSDS 3.0, by the official schemas', () => {
  if (HSDS_FOLDER === null) {
    it('COULD NOT BE CHECKED: set HSDS_SCHEMAS to the folder of the official schemas', () => {
      console.warn(
        '\n!!! The official schemas of HSDS 3.0 are not at hand: THE OFFICIAL CHECK DID NOT RUN.\n!!! Set HSDS_SCHEMAS to their folder. The project’s own checks of the same fields ran.\n',
      )
      expect(services.length).toBeGreaterThan(0)
    })
    return
  }
  const folder = HSDS_FOLDER

  it('every service is valid, with all that hangs on it', () => {
    const validate = officialService(folder)
    for (const service of services) {
      validate(service)
      expect(validate.errors ?? [], service.name).toEqual([])
    }
  })

  it('the check can fail', () => {
    const validate = officialService(folder)
    expect(validate({ ...services[0], status: 'open' })).toBe(false)
    expect(validate({ ...services[0], phones: [{ number: '110' }] })).toBe(false)
    expect(validate({ ...services[0], id: 'de-starke-stelle' })).toBe(false)
  })

  it('the tables are those of the official data package, column by column, and keep what it promises', () => {
    const official = officialTables(folder)
    for (const ours of resources.filter(({ name }) => name !== 'source')) {
      const theirs = official.find(({ name }) => name === ours.name)
      if (theirs === undefined) throw new Error(`HSDS has no table ${ours.name}`)
      expect(ours.path).toBe(theirs.path)
      const plain = ({ schema }: Resource) =>
        schema.fields.map(({ name, type, format, constraints }) => [name, type, format, constraints?.required])
      expect(plain(ours), ours.name).toEqual(plain(theirs))
      expect(tableProblems(theirs, headerOf(ours), tables), ours.name).toEqual([])
    }
  })
})

describe('HSDS 3.0, by our own checks of the same fields', () => {
  it('the tables keep what their descriptor promises: columns, types, what is required, unique and referred to', () => {
    for (const resource of resources) expect(tableProblems(resource, headerOf(resource), tables)).toEqual([])
    expect(tables.get('service')).toHaveLength(everything.offers.length)
  })

  it('every object of a service has what is required, and nothing that the specification does not know but sources and same offices', () => {
    expect(services.flatMap((service: Thing) => strange(service, 'service'))).toEqual([])
  })

  it('the page counts its services as the list of an API does', () => {
    const { contents, ...head } = page
    expect(head).toEqual({
      total_items: contents.length,
      total_pages: 1,
      page_number: 1,
      size: contents.length,
      first_page: true,
      last_page: true,
      empty: false,
    })
  })

  it('JSON and tables hold the same objects', () => {
    const ids = (name: string) => new Set(tables.get(name)!.map(({ id }) => id))
    type Owner = { readonly [key: string]: readonly Thing[] }
    // A service and its offices have numbers, times and attributes.
    const owners: readonly Owner[] = services.flatMap((service: Owner) => [service, ...service.service_at_locations!])
    const all = (pick: (owner: Owner) => readonly Thing[] | undefined) =>
      new Set(owners.flatMap((owner) => pick(owner) ?? []).map(({ id }) => id))
    expect(all(({ phones }) => phones)).toEqual(ids('phone'))
    expect(all(({ attributes }) => attributes)).toEqual(ids('attribute'))
    expect(all(({ schedules }) => schedules)).toEqual(ids('schedule'))
    expect(all(({ metadata }) => metadata)).toEqual(ids('metadata'))
    expect(all((service) => service.service_at_locations)).toEqual(ids('service_at_location'))
  })

  it('„assured“ only where a person has confirmed it', () => {
    const assured = services.filter((service: Thing) => service.assured_date !== undefined)
    expect(assured.map(({ assured_date }: Thing) => assured_date)).toEqual(['2026-12-01'])
    expect(services.filter((service: Thing) => service.assurer_email !== undefined)).toEqual(assured)
  })

  it('ids stay the same for ever: those of the first release', () => {
    const starke = services.find(({ name }: Thing) => String(name).startsWith('starke Stelle'))
    expect(starke.id).toBe(book.uuidOf('offer:de-starke-stelle'))
    expect(starke.id).toBe('b0d4e308-a3b6-5b32-8371-4c0b42f2ee16')
    expect(starke.phones[0].id).toBe('48e45214-baed-5cf3-aadc-c445e1da106e')
  })

  it('hours are days and wall times; the end of a day is 23:59', () => {
    const starke = services.find(({ name }: Thing) => String(name).startsWith('starke Stelle'))
    expect(starke.schedules).toMatchObject([
      { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens_at: '09:00:00', closes_at: '16:00:00' },
    ])
    const always = services.find(({ schedules }: { schedules: Thing[] }) => schedules[0]?.description === '24/7')
    expect(always.schedules).toMatchObject([
      { byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00:00', closes_at: '23:59:00' },
    ])
  })

  it('an address has the Land in which its postcode lies', () => {
    const addresses = tables.get('address')!
    expect(addresses.length).toBeGreaterThan(30)
    for (const { postal_code, state_province, address_1 } of addresses) {
      expect(landsOfPostcode(postal_code!), `${address_1}, ${postal_code}`).toContain(state_province)
    }
  })

  it('former telephone numbers and the names of people are not in its record of changes', () => {
    for (const { updated_by, previous_value, resource_id } of tables.get('metadata')!) {
      expect(updated_by).toBe(book.operator)
      expect(previous_value).not.toMatch(/\d{5}/)
      expect(services.some(({ id }: Thing) => id === resource_id)).toBe(true)
    }
    expect(tables.get('metadata')!.map(({ field_name, last_action_type }) => [last_action_type, field_name])).toEqual(
      expect.arrayContaining([
        ['update', 'status'],
        ['create', 'id'],
      ]),
    )
  })
})
