import jsonld from 'jsonld'
import { Parser, type Quad } from 'n3'
import { describe, expect, it } from 'vitest'
import { eventBookOf } from '../../../../src/editorial/authoring/index.ts'
import { eventFiles } from '../../../../src/exports/calendar/index.ts'
import { DATA_FILES, type DataBook, dataFiles } from '../../../../src/exports/opendata/index.ts'
import { book, everything, files, fileText, history, json } from '../../../support/open-data.ts'

const BASE = 'https://host.example/hilfe/'
const TURTLE = 'daten/katalog.ttl'
const DCAT = 'http://www.w3.org/ns/dcat#'
const DCT = 'http://purl.org/dc/terms/'
const DCATDE = 'http://dcat-ap.de/def/dcatde/'
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

function quads(all = files): readonly Quad[] {
  return new Parser({ baseIRI: BASE + TURTLE }).parse(fileText(TURTLE, all))
}

const values = (all: readonly Quad[], subject: string, property: string) =>
  all.filter((quad) => quad.subject.value === subject && quad.predicate.value === property).map(({ object }) => object)
const named = (all: readonly Quad[], type: string) =>
  all
    .filter(({ predicate, object }) => predicate.value === TYPE && object.value === type)
    .map(({ subject }) => subject.value)

/** A graph as sorted lines; what has no name is named by what is said of it. */
function statements(all: readonly Quad[]): readonly string[] {
  const term = (one: Quad['subject'] | Quad['object']): string => {
    if (one.termType === 'Literal') return `${one.value}@${one.language}^^${one.datatype.value}`
    if (one.termType !== 'BlankNode') return one.value
    const said = all.filter(({ subject }) => subject.equals(one))
    return `[${said.map(({ predicate, object }) => `${predicate.value} ${term(object)}`).toSorted()}]`
  }
  return all.map(({ subject, predicate, object }) => `${term(subject)} ${predicate.value} ${term(object)}`).toSorted()
}

describe('the catalogue after DCAT-AP.de', () => {
  const all = quads()

  it('says the same as Turtle and as JSON-LD', async () => {
    const options = { format: 'application/n-quads', base: `${BASE}daten/katalog.jsonld` } as const
    const fromJson = new Parser().parse(String(await jsonld.toRDF(json('daten/katalog.jsonld'), options)))
    expect(all.length).toBeGreaterThan(200)
    expect(statements(fromJson)).toEqual(statements(all))
  })

  it('has what is obligatory', () => {
    const [catalogue] = named(all, `${DCAT}Catalog`)
    for (const property of [`${DCT}title`, `${DCT}description`, `${DCT}publisher`, `${DCAT}dataset`]) {
      expect(values(all, catalogue!, property).length, property).toBeGreaterThan(0)
    }
    const datasets = named(all, `${DCAT}Dataset`)
    expect(datasets).toHaveLength(3)
    for (const dataset of datasets) {
      for (const property of ['title', 'description', 'publisher', 'identifier', 'accrualPeriodicity', 'spatial']) {
        expect(values(all, dataset, DCT + property).length, property).toBeGreaterThan(0)
      }
      for (const property of ['contactPoint', 'theme', 'keyword', 'distribution']) {
        expect(values(all, dataset, DCAT + property).length, property).toBeGreaterThan(0)
      }
    }
    for (const distribution of named(all, `${DCAT}Distribution`)) {
      expect(values(all, distribution, `${DCT}license`).map(({ value }) => value)).toEqual([
        'http://dcat-ap.de/def/licenses/cc-by/4.0',
      ])
      expect(values(all, distribution, `${DCAT}mediaType`)[0]?.value).toMatch(/media-types\/\w+\/[\w+.-]+$/)
    }
  })

  it('leads to every file that is written, on any host and below any path', () => {
    const written = new Set([...files.keys(), ...eventFiles(eventBookOf(everything)).keys()])
    const links = named(all, `${DCAT}Distribution`).map((one) => values(all, one, `${DCAT}accessURL`)[0]!.value)
    expect(links.map((link) => link.slice(BASE.length)).toSorted()).toEqual(
      DATA_FILES.filter(({ of }) => of !== 'description')
        .map(({ path }) => path)
        .toSorted(),
    )
    for (const link of links) expect(written.has(link.slice(BASE.length)), link).toBe(true)
    for (const { path } of DATA_FILES) expect(written.has(path), path).toBe(true)
  })

  it('names no contributor and no address that nobody knows', () => {
    expect(all.filter(({ predicate }) => predicate.value === `${DCATDE}contributorID`)).toEqual([])
    expect(fileText('daten/katalog.jsonld')).not.toMatch(/example|placeholder|todo/i)
    const known: DataBook = {
      ...book,
      address: 'https://www.lotse.example',
      contributor: 'http://dcat-ap.de/def/contributors/beispiel',
    }
    const whole = quads(dataFiles(known, history, '/hilfe/'))
    const contributors = whole.filter(({ predicate }) => predicate.value === `${DCATDE}contributorID`)
    expect(new Set(contributors.map(({ object }) => object.value))).toEqual(new Set([known.contributor]))
    expect(contributors).toHaveLength(3)
    const accessed = whole
      .filter(({ predicate }) => predicate.value === `${DCAT}accessURL`)
      .map(({ object }) => object.value)
    expect(accessed.every((link) => link.startsWith('https://www.lotse.example/hilfe/'))).toBe(true)
    expect(
      named(whole, `${DCAT}Dataset`).every((name) => name.startsWith('https://www.lotse.example/hilfe/daten/')),
    ).toBe(true)
  })

  it('dates the data by the history, and not at all without one', () => {
    const dated = (of: readonly Quad[]) => of.filter(({ predicate }) => predicate.value === `${DCT}modified`)
    expect(new Set(dated(all).map(({ object }) => object.value))).toEqual(new Set(['2026-12-02']))
    expect(dated(quads(dataFiles(book, { known: false, reason: 'no-repository' }, '/')))).toEqual([])
  })
})
