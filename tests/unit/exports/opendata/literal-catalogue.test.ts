import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../../src/exports/opendata/catalogue.ts'
import { type GraphNode, type Value, writeJsonLd, writeTurtle } from '../../../../src/exports/opendata/rdf-graph.ts'
import { bookWith, FULL_OFFER, NO_HISTORY, TWO_DAYS } from '../../../support/full-offers.ts'

const ADDRESS = 'https://lotse.example'
const AT = `${ADDRESS}/hilfe/`
const EU = 'http://publications.europa.eu/resource/authority/'

/** The catalogue of a site whose address and contributor are known, unless told otherwise. */
function catalogue(history = TWO_DAYS, address: string | null = ADDRESS, contributor: string | null = 'urn:beispiel') {
  const book = { ...bookWith([FULL_OFFER]), address, contributor }
  return catalogueOf(book, history, 'daten/katalog.ttl', { address, base: '/hilfe/' })
}
const valuesOf = ({ properties }: GraphNode, wanted: string): readonly Value[] =>
  properties.flatMap(([property, ...values]) => (property === wanted ? values : []))
const nodes = (of: GraphNode, property: string) => valuesOf(of, property) as readonly GraphNode[]
const withoutNodes = ({ properties }: GraphNode) =>
  properties.filter(([name]) => !/:(dataset|distribution)$/.test(name))

describe('the catalogue', () => {
  it('says what it is, whose it is, and when its data changed', () => {
    const { id, type, ...rest } = catalogue()
    expect([id, type]).toEqual([`${AT}daten/katalog#catalogue`, 'dcat:Catalog'])
    expect(withoutNodes({ type, ...rest })).toEqual([
      ['dct:title', { text: 'Lotse: offene Daten', language: 'de' }, { text: 'Lotse: open data', language: 'en' }],
      [
        'dct:description',
        {
          text: 'Hilfeangebote für Menschen in kommunalem Amt und Mandat, die Hass, Drohungen oder Gewalt erleben.',
          language: 'de',
        },
        {
          text: 'Support services for people in German municipal office who meet hatred, threats or violence.',
          language: 'en',
        },
      ],
      [
        'dct:publisher',
        {
          id: `${AT}daten/katalog#publisher`,
          type: 'foaf:Agent',
          properties: [['foaf:name', { text: 'Betreiberin e. V.' }]],
        },
      ],
      ['dct:license', { iri: 'http://dcat-ap.de/def/licenses/cc-by/4.0' }],
      ['dct:language', { iri: `${EU}language/DEU` }, { iri: `${EU}language/ENG` }],
      ['dct:spatial', { iri: `${EU}country/DEU` }],
      ['foaf:homepage', { iri: AT }],
      ['dcat:themeTaxonomy', { iri: `${EU}data-theme` }],
      ['dcatap:availability', { iri: `${EU}planned-availability/AVAILABLE` }],
      ['dct:issued', { text: '2026-11-22', type: 'xsd:date' }],
      ['dct:modified', { text: '2026-12-02', type: 'xsd:date' }],
    ])
  })

  it('has a dataset for offers, changes and dates; that of the changes says', () => {
    const datasets = nodes(catalogue(), 'dcat:dataset')
    expect(datasets.map(({ id, type }) => [id, type])).toEqual(
      ['offers', 'changes', 'dates'].map((name) => [`${AT}daten/katalog#${name}`, 'dcat:Dataset']),
    )
    const [identifier, , about, ...rest] = withoutNodes(datasets[1]!)
    expect(identifier![1]).toHaveProperty('text', expect.stringMatching(/^urn:uuid:[\da-f-]{36}$/))
    expect(about![2]).toEqual({ text: 'What changed about which service on which day.', language: 'en' })
    expect(rest).toEqual([
      ['dct:publisher', { iri: `${AT}daten/katalog#publisher` }],
      [
        'dcat:contactPoint',
        {
          type: 'vcard:Kind',
          properties: [
            ['vcard:fn', { text: 'Betreiberin e. V.' }],
            ['vcard:hasEmail', { iri: 'mailto:fehler@betreiberin.example' }],
          ],
        },
      ],
      ['dcatde:contributorID', { iri: 'urn:beispiel' }],
      ['dcat:theme', ...['JUST', 'GOVE', 'SOCI'].map((theme) => ({ iri: `${EU}data-theme/${theme}` }))],
      ['dcat:keyword', { text: 'Änderungen', language: 'de' }, { text: 'Hilfeangebote', language: 'de' }],
      ['dct:language', { iri: `${EU}language/DEU` }, { iri: `${EU}language/ENG` }],
      ['dct:spatial', { iri: `${EU}country/DEU` }],
      ['dcatde:politicalGeocodingLevelURI', { iri: 'http://dcat-ap.de/def/politicalGeocoding/Level/federal' }],
      ['dcatde:politicalGeocodingURI', { iri: 'http://dcat-ap.de/def/politicalGeocoding/Level/federal' }],
      ['dct:accrualPeriodicity', { iri: `${EU}frequency/IRREG` }],
      ['dct:accessRights', { iri: `${EU}access-right/PUBLIC` }],
      ['dcat:landingPage', { iri: `${AT}monitoring` }],
      ['dcatap:availability', { iri: `${EU}planned-availability/AVAILABLE` }],
      ['dcat:version', { text: '1' }],
      ['owl:versionInfo', { text: '1' }],
      ['dct:issued', { text: '2026-11-22', type: 'xsd:date' }],
      ['dct:modified', { text: '2026-12-02', type: 'xsd:date' }],
    ])
  })

  it('the dates have their own page, and are not dated by the history of the rules', () => {
    const dates = nodes(catalogue(), 'dcat:dataset')[2]!
    expect(valuesOf(dates, 'dcat:landingPage')).toEqual([{ iri: `${AT}termine` }])
    for (const one of [dates, ...nodes(dates, 'dcat:distribution')])
      expect([...valuesOf(one, 'dct:issued'), ...valuesOf(one, 'dct:modified')]).toEqual([])
  })

  it('names every file once, by what it holds and what it conforms to', () => {
    const files = nodes(catalogue(), 'dcat:dataset').map((dataset) =>
      nodes(dataset, 'dcat:distribution').map((file) => [
        file.id!.split('#file-')[1],
        ...valuesOf(file, 'dct:conformsTo'),
      ]),
    )
    const hsds = { iri: 'https://docs.openreferral.org/en/3.0/' }
    expect(files).toEqual([
      [
        ['json', { iri: `${AT}daten/v1/angebote.schema.json` }],
        ['table'],
        ['csv'],
        ['officesTable'],
        ['offices'],
        ['hsds', hsds],
        ['hsdsTables', hsds],
        ['schemaOrg'],
        ['coverage'],
      ],
      [['feed'], ['feedEn'], ['changes', { iri: `${AT}daten/v1/aenderungen.schema.json` }]],
      [['calendar'], ['datesFeed']],
    ])
  })

  it('a file has its address, its form, its licence and whom to name', () => {
    const [offers] = nodes(catalogue(), 'dcat:dataset')
    expect(nodes(offers!, 'dcat:distribution')[4]).toEqual({
      id: `${AT}daten/katalog#file-offices`,
      type: 'dcat:Distribution',
      properties: [
        [
          'dct:title',
          { text: 'Büros vor Ort als CSV', language: 'de' },
          { text: 'Local offices as CSV', language: 'en' },
        ],
        [
          'dct:description',
          { text: 'Dieselben Zeilen für Programme, nach RFC 4180, mit der Kennung der Stelle.', language: 'de' },
          { text: 'The same rows for programs, after RFC 4180, with the id of the service.', language: 'en' },
        ],
        ['dcat:accessURL', { iri: `${AT}daten/v1/bueros.csv` }],
        ['dcat:downloadURL', { iri: `${AT}daten/v1/bueros.csv` }],
        ['dcat:mediaType', { iri: 'https://www.iana.org/assignments/media-types/text/csv' }],
        ['dct:format', { iri: `${EU}file-type/CSV` }],
        ['dct:license', { iri: 'http://dcat-ap.de/def/licenses/cc-by/4.0' }],
        ['dcatde:licenseAttributionByText', { text: 'Betreiberin e. V.' }],
        ['dcatap:availability', { iri: `${EU}planned-availability/AVAILABLE` }],
        ['dct:modified', { text: '2026-12-02', type: 'xsd:date' }],
      ],
    })
  })

  it('leaves out what is not known: contributor, change and address', () => {
    const unknown = catalogue(NO_HISTORY, null, null)
    const [offers] = nodes(unknown, 'dcat:dataset')
    expect(unknown.id).toMatch(/^urn:uuid:[\da-f-]{36}$/)
    for (const node of [unknown, offers!, ...nodes(offers!, 'dcat:distribution')])
      expect([...valuesOf(node, 'dct:issued'), ...valuesOf(node, 'dct:modified')]).toEqual([])
    expect(valuesOf(offers!, 'dcatde:contributorID')).toEqual([])
    expect(valuesOf(unknown, 'foaf:homepage')).toEqual([{ iri: '../' }])
    expect(valuesOf(offers!, 'dcat:landingPage')).toEqual([{ iri: '../monitoring' }])
  })
})

describe('a graph', () => {
  const PREFIXES = { ex: 'https://example.org/', other: 'urn:other:' }
  const graph: GraphNode = {
    id: 'https://example.org/a b<c>',
    type: 'ex:Root',
    properties: [
      ['ex:title', { text: 'Ein "Wort"\n', language: 'de' }, { text: 'plain' }],
      ['ex:day', { text: '2026-11-28', type: 'ex:date' }],
      [
        'ex:nobody',
        {
          type: 'ex:Inner',
          properties: [
            ['ex:name', { text: 'x' }],
            ['ex:link', { iri: '../' }],
          ],
        },
      ],
      ['ex:somebody', { id: 'urn:x', type: 'other:Person', properties: [['ex:name', { text: 'y' }]] }],
    ],
  }

  it('as Turtle: what has a name stands by itself, what has none where it belongs', () => {
    expect(writeTurtle(graph, PREFIXES)).toBe(`@prefix ex: <https://example.org/> .
@prefix other: <urn:other:> .

<https://example.org/a%20b%3Cc%3E>
  a ex:Root ;
  ex:title "Ein \\"Wort\\"\\n"@de, "plain" ;
  ex:day "2026-11-28"^^ex:date ;
  ex:nobody [
    a ex:Inner ;
    ex:name "x" ;
    ex:link <../>
  ] ;
  ex:somebody <urn:x> .

<urn:x>
  a other:Person ;
  ex:name "y" .
`)
  })

  it('as JSON-LD: with its prefixes, every node inside', () => {
    const text = writeJsonLd(graph, PREFIXES)
    expect(text.startsWith('{\n  "@context": {\n    "ex": ')).toBe(true)
    expect(text.endsWith('}\n')).toBe(true)
    expect(JSON.parse(text)).toEqual({
      '@context': PREFIXES,
      '@id': 'https://example.org/a b<c>',
      '@type': 'ex:Root',
      'ex:title': [{ '@value': 'Ein "Wort"\n', '@language': 'de' }, { '@value': 'plain' }],
      'ex:day': [{ '@value': '2026-11-28', '@type': 'ex:date' }],
      'ex:nobody': [{ '@type': 'ex:Inner', 'ex:name': [{ '@value': 'x' }], 'ex:link': [{ '@id': '../' }] }],
      'ex:somebody': [{ '@id': 'urn:x', '@type': 'other:Person', 'ex:name': [{ '@value': 'y' }] }],
    })
  })
})
