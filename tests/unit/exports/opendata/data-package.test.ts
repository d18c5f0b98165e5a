import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Package } from 'datapackage'
import { describe, expect, it } from 'vitest'
import { everything, files, json } from '../../../support/open-data.ts'

const FOLDER = 'daten/v1/hsds/'

/**
 * Opens the tables with the reader of those who wrote the standard (Frictionless Data), from a disk.
 * @param change texts by file name that stand for what was written
 */
async function open(change: { readonly [name: string]: (text: string) => string } = {}): Promise<Package> {
  const basePath = mkdtempSync(join(tmpdir(), 'lotse-tables-'))
  for (const [path, text] of files) {
    const name = path.slice(FOLDER.length)
    if (path.startsWith(FOLDER)) writeFileSync(join(basePath, name), change[name]?.(text) ?? text)
  }
  return Package.load(join(basePath, 'datapackage.json'), { basePath })
}

/** The rows of each table; their types and keys are checked while they are read. */
async function rowsIn({ resources }: Package) {
  const read = resources.map(async (one) => [one.name, await one.read({ keyed: true, relations: true })] as const)
  return new Map(await Promise.all(read))
}

describe('the tables of HSDS as a tabular data package', () => {
  it('are valid after the profile that they name', async () => {
    const { valid, errors } = await open()
    expect(errors.map(({ message }) => message)).toEqual([])
    expect(valid).toBe(true)
    expect(json(`${FOLDER}datapackage.json`).profile).toBe('tabular-data-package')
  })

  it('are read whole by a reader that is not ours: every cell has its type, every key leads to a row', async () => {
    const rows = await rowsIn(await open())
    expect([...rows.keys()]).toEqual([
      'organization',
      'service',
      'attribute',
      'service_at_location',
      'location',
      'phone',
      'contact',
      'address',
      'schedule',
      'funding',
      'service_area',
      'language',
      'taxonomy',
      'taxonomy_term',
      'metadata',
      'source',
    ])
    expect(rows.get('service')).toHaveLength(everything.offers.length)
    expect(rows.get('service')!.map(({ name }) => name)).toContain('=HYPERLINK("https://example.org";"x")')
    const offices = everything.offers.flatMap((offer) => offer.offices ?? [])
    expect(rows.get('service_at_location')!.length).toBeGreaterThanOrEqual(offices.length)
  })

  it('the reader refuses an empty list of keys, as stood here until 2026-11-28', async () => {
    const { valid, errors } = await open({
      'datapackage.json': (text) => text.replace('"schema": {', '"schema": { "foreignKeys": [],'),
    })
    expect(valid).toBe(false)
    expect(errors[0]?.message).toContain('Array is too short (0), minimum 1')
  })

  const ID = '00000000-0000-5000-8000-000000000000'

  it.each([
    ['an id that is none', 'taxonomy', 'taxonomies.csv', 'no-id,Name,About,,', 'type and format mismatch'],
    [
      'a day that is none',
      'metadata',
      'metadata.csv',
      `${ID},${ID},a,2026-13-45,a,a,a,a,a`,
      'type and format mismatch',
    ],
    ['an empty cell that is required', 'taxonomy', 'taxonomies.csv', `${ID},,About,,`, 'required'],
    ['a key that leads to no row', 'funding', 'funding.csv', `${ID},,${ID},Money`, 'Foreign key'],
  ])('the reader stops at %s', async (_, name, file, line, message) => {
    const { resources } = await open({ [file]: (text) => `${text}${line}\r\n` })
    const read = resources.find((one) => one.name === name)!.read({ keyed: true, relations: true })
    const error: unknown = await read.catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Error)
    const { message: first, errors = [] } = error as Error & { readonly errors?: readonly Error[] }
    expect([first, ...errors.map((one) => one.message)].join(' ')).toContain(message)
  })
})
