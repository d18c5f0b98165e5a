import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../src/domain/rulebook/index.ts'
import { dataBookOf, eventBookOf } from '../../../../src/editorial/authoring/index.ts'
import { eventFiles } from '../../../../src/exports/calendar/index.ts'
import {
  alternateLinksFor,
  DATA_FILES,
  type DataBook,
  dataFiles,
  openDataSection,
} from '../../../../src/exports/opendata/index.ts'
import { book, everything, files, fileText, history, json } from '../../../support/open-data.ts'

const V1 = 'daten/v1/'

/** The schema with every object closed: what is written is described, and nothing else. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  return 'properties' in schema ? { ...inside, additionalProperties: false } : inside
}

function errors(name: string, all = files): unknown {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
  formats.default(ajv)
  const validate = ajv.compile(closed(json(`${V1}${name}.schema.json`, all)) as object)
  validate(json(`${V1}${name}.json`, all))
  return validate.errors ?? []
}

describe('our own form', () => {
  it('is valid after the JSON Schema beside it, and has nothing that the schema does not describe', () => {
    expect(errors('angebote')).toEqual([])
    expect(errors('aenderungen')).toEqual([])
    const unknown = dataFiles(book, { known: false, reason: 'shallow' }, '/')
    expect(errors('aenderungen', unknown)).toEqual([])
    expect(json(`${V1}aenderungen.json`, unknown).history).toEqual({ known: false, reason: 'shallow' })
  })

  it('names its schema, its licence, and asks to show the day of reading', () => {
    const { $schema, licence, notice } = json(`${V1}angebote.json`)
    expect($schema).toBe('./angebote.schema.json')
    expect(licence.id).toBe('CC-BY-4.0')
    expect(notice.de).toContain('Lesedatum')
  })

  it('says its version and of what day it is; null where nobody knows', () => {
    const unknown = dataFiles(book, { known: false, reason: 'shallow' }, '/')
    for (const name of ['angebote.json', 'aenderungen.json']) {
      expect([json(V1 + name).version, json(V1 + name).asOf], name).toEqual([1, '2026-12-02'])
      expect(json(V1 + name, unknown).asOf, name).toBeNull()
    }
    expect(json(`${V1}angebote.jsonld`)).toMatchObject({ version: '1', dateModified: '2026-12-02' })
    expect(json(`${V1}angebote.jsonld`, unknown)).not.toHaveProperty('dateModified')
  })

  it('gives every telephone number the page it stands on and when that was read', () => {
    for (const { contact, sources, id } of json(`${V1}angebote.json`).offers) {
      for (const { source } of contact.phones) {
        const known = sources.find(({ url }: { readonly url: string }) => url === source.url)
        expect(known, id).toMatchObject({ read: source.read, pageDate: source.pageDate })
      }
    }
  })
})

describe('all files', () => {
  it('are the same bytes from the same rules, whatever order the disk gives them in', () => {
    const shuffled = dataBookOf({ ...everything, offers: everything.offers.toReversed() })
    expect([...dataFiles(shuffled, history, '/')]).toEqual([...files])
  })

  it('hold none of the editors’ notes and nothing of visitors', () => {
    const notes = everything.offers.flatMap(({ note, summary, hint, notFor, contact }) => {
      const open = JSON.stringify([summary, hint, notFor, contact])
      const start = note?.slice(0, 40) ?? ''
      return start.length < 40 || open.includes(start) ? [] : [start]
    })
    expect(notes.length).toBeGreaterThan(100)
    for (const [path, text] of files) {
      expect(
        notes.filter((note) => text.includes(note)),
        path,
      ).toEqual([])
    }
  })

  it('hold no text whose words are missing', () => {
    for (const [path, text] of files)
      expect(text.match(/(openData|history|directory|offer)\.\w+/) ?? [], path).toEqual([])
  })

  it('link relative to themselves below every path, and whole where the address is known', () => {
    const page = (all: ReadonlyMap<string, string>) => json(`${V1}angebote.json`, all).offers[0].page
    const { id } = book.offers[0]!.offer
    expect(page(dataFiles(book, history, '/hilfe/'))).toBe(`../../angebote/${id}`)
    const known: DataBook = { ...book, address: 'https://www.lotse.example' }
    expect(page(dataFiles(known, history, '/hilfe/'))).toBe(`https://www.lotse.example/hilfe/angebote/${id}`)
  })

  it('end their lines as their formats want', () => {
    for (const [path, text] of files) {
      expect(text.endsWith('\n'), path).toBe(true)
      if (path.endsWith('.csv')) expect(text.replaceAll('\r\n', '').includes('\n'), path).toBe(false)
      else expect(text.includes('\r'), path).toBe(false)
    }
    expect(fileText(`${V1}angebote-tabelle.csv`).startsWith('\uFEFFid;name;')).toBe(true)
    expect(fileText(`${V1}angebote.csv`).startsWith('id,name,')).toBe(true)
    expect(fileText(`${V1}bueros-tabelle.csv`).startsWith('\uFEFFoffer;offer_name;')).toBe(true)
    expect(fileText(`${V1}bueros.csv`).startsWith('offer,offer_name,')).toBe(true)
  })
})

describe('tables', () => {
  /** Every cell of a written table, by an independent parser. */
  const cells = (path: string) => {
    const delimiter = path.endsWith('-tabelle.csv') ? ';' : ','
    const rows: readonly (readonly string[])[] = parse(fileText(path), { delimiter, bom: true })
    return rows.flat()
  }
  const paths = [...files.keys()].filter((path) => path.endsWith('.csv'))

  it('are for spreadsheet programs or for programs', () => {
    expect(paths.filter((path) => path.endsWith('-tabelle.csv')).toSorted()).toEqual([
      `${V1}angebote-tabelle.csv`,
      `${V1}bueros-tabelle.csv`,
    ])
    expect(paths).toHaveLength(21)
  })

  it('for spreadsheet programs hold no cell that is read as a formula or loses its zeros', () => {
    for (const path of paths.filter((one) => one.endsWith('-tabelle.csv')))
      expect(
        cells(path).filter((cell) => /^([=+\-@\t\r\n]|0\d+$)/.test(cell)),
        path,
      ).toEqual([])
  })

  it('for programs hold no apostrophe that is not part of the value', () => {
    for (const path of paths.filter((one) => !one.endsWith('-tabelle.csv')))
      expect(
        cells(path).filter((cell) => cell.startsWith("'")),
        path,
      ).toEqual([])
    expect(cells(`${V1}angebote.csv`)).toContain('=HYPERLINK("https://example.org";"x")')
  })
})

describe('the files beside a page', () => {
  it('are written, in every language', () => {
    const dates = eventFiles(eventBookOf(everything))
    for (const language of LANGUAGES) {
      for (const page of ['/angebote', '/monitoring', '/termine']) {
        const beside = alternateLinksFor(page, language)
        expect(beside.length, page).toBeGreaterThan(1)
        for (const { path, title } of beside) {
          expect(files.has(path) || dates.has(path), path).toBe(true)
          expect(title).not.toContain('openData.')
        }
      }
      expect(alternateLinksFor('/', language)).toEqual([])
    }
  })
})

describe('what a page tells about the data', () => {
  it.each(LANGUAGES)('names every file once, with words (%s)', (language) => {
    const about = openDataSection(book, language, '/hilfe/')
    const told = about.groups.flatMap((group) => group.files)
    expect(told.map(({ path }) => path).toSorted()).toEqual(DATA_FILES.map(({ path }) => path).toSorted())
    expect(JSON.stringify(about)).not.toMatch(/openData\.|\{\{/)
    expect(about.host).toContain('…')
    const known = openDataSection({ ...book, address: 'https://www.lotse.example' }, language, '/hilfe/')
    expect(known.host).toBeUndefined()
    expect(known.examples[1]?.code).toContain('https://www.lotse.example/hilfe/daten/v1/angebote.json')
  })
})
