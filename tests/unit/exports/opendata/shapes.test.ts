import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { catalogueOf, PREFIXES } from '../../../../src/exports/opendata/catalogue.ts'
import { writeTurtle } from '../../../../src/exports/opendata/rdf-graph.ts'
import { bookWith, FULL_OFFER, NO_HISTORY, TWO_DAYS } from '../../../support/full-offers.ts'
import { checkByOurShapes } from '../../../support/shacl.ts'

const FILE = 'daten/katalog.ttl'
const AT = 'https://lotse.example/hilfe/daten/katalog'
const CONTRIBUTOR = 'http://dcat-ap.de/def/contributors/beispiel'

/** The catalogue as it is written, of an operator who has entered everything, unless told otherwise. */
function written(history = TWO_DAYS, address: string | null = 'https://lotse.example', contributor = CONTRIBUTOR) {
  const book = { ...bookWith([FULL_OFFER]), address, contributor: address === null ? null : contributor }
  return writeTurtle(catalogueOf(book, history, FILE, { address, base: '/hilfe/' }), PREFIXES)
}
const results = (text: string) => checkByOurShapes(new Parser({ baseIRI: `https://host.example/${FILE}` }).parse(text))

/** What is recommended and left out on purpose (decision 0041). */
const LEFT_OUT = [
  // Days of dates are in no history: the dataset and its two files.
  'Warning Dataset issued: issued is recommended',
  'Warning Dataset modified: modified is recommended',
  // The data say what is so today; no period that they cover is known.
  ...Array(3).fill('Warning Dataset temporal: a period is recommended'),
  ...Array(2).fill('Warning Distribution modified: modified is recommended'),
]

describe('the catalogue by shapes that state the tables of DCAT-AP.de 2.0 and 3.0', () => {
  it('breaks none, and leaves out what is known to be left out', async () => {
    expect(await results(written())).toEqual(LEFT_OUT)
  })

  it('misses only the contributor’s id while the operator has entered nothing', async () => {
    const missing = "Violation Dataset contributorID: one contributor of GovData's list (K12, K13)"
    expect(await results(written(TWO_DAYS, null))).toEqual([...Array(3).fill(missing), ...LEFT_OUT])
  })

  it('says less of days where no history is known, and nothing wrong', async () => {
    const undated = await results(written(NO_HISTORY))
    expect(undated.filter((line) => line.startsWith('Violation'))).toEqual([])
    expect(undated.filter((line) => / (issued|modified): /.test(line))).toEqual([
      'Warning Catalog issued: issued is recommended',
      'Warning Catalog modified: modified is recommended',
      ...Array(3).fill('Warning Dataset issued: issued is recommended'),
      ...Array(3).fill('Warning Dataset modified: modified is recommended'),
      ...Array(14).fill('Warning Distribution modified: modified is recommended'),
    ])
  })
})

describe('the shapes refuse', () => {
  const EU = 'http://publications.europa.eu/resource/authority/'

  it.each<readonly [what: string, from: RegExp | string, to: string, result: string]>([
    ['no publisher', /dct:publisher <[^>]+> ;\n {2}dcat:contactPoint/, 'dcat:contactPoint', 'Dataset publisher: one p'],
    ['a publisher without a name', /foaf:name "[^"]+"/, 'foaf:name ""', 'Agent name: a name'],
    ['an empty title', 'dct:title "Lotse: offene Daten"@de', 'dct:title ""@de', 'Catalog title: a title'],
    ['a day that is none', '"2026-12-02"^^xsd:date', '"gestern"', 'Catalog modified: modified: one day'],
    ['a day with another type', '"2026-11-22"^^xsd:date', '"2026-11-22"', 'Catalog issued: issued: one day'],
    ['two days', '"2026-12-02"^^xsd:date', '"2026-12-02"^^xsd:date, "2026-12-03"^^xsd:date', 'Catalog modified: mod'],
    ['the availability of 2.0', `${EU}planned-availability/AVAILABLE`, 'http://dcat-ap.de/def/x', 'availability: one'],
    ['a licence of another list', 'http://dcat-ap.de/def/licenses/cc-by/4.0', 'https://cc.example/by', 'license: one'],
    ['an unknown theme', `${EU}data-theme/JUST`, `${EU}data-theme/LAW`, 'Dataset theme: themes of the EU'],
    ['a format of no list', `${EU}file-type/JSON>`, `${EU}media/json>`, 'Distribution format: one format'],
    ['a media type as a word', 'https://www.iana.org/assignments/media-types/text/csv', 'urn:csv', 'mediaType: one'],
    ['a file that lies elsewhere', /dcat:downloadURL <[^>]+>/, 'dcat:downloadURL <urn:x>', 'downloadURL: a file: both'],
    ['nobody to name', /\s*dcatde:licenseAttributionByText "[^"]+" ;/, '', 'licenseAttributionByText: whom to name'],
    ['a contact without an address', /\s*;\s*vcard:hasEmail <[^>]+>/, '', 'Kind: mail or a page (K01)'],
    ['a mail that is none', /vcard:hasEmail <mailto:[^>]+>/, 'vcard:hasEmail <urn:x>', 'Kind hasEmail: mail as an'],
    ['a contributor of no list', 'http://dcat-ap.de/def/contributors/beispiel', 'urn:x', 'contributorID: one contrib'],
    ['two versions', 'owl:versionInfo "1"', 'owl:versionInfo "2"', 'Dataset versionInfo: one version at most (2.0)'],
    ['an area in words', `dct:spatial <${EU}country/DEU>`, 'dct:spatial "Deutschland"', 'spatial: areas of the EU'],
    ['no administrative area', /\s*dcatde:politicalGeocodingURI <[^>]+> ;/, '', 'politicalGeocodingURI: the area as'],
    [
      'a status',
      'dcat:mediaType',
      'adms:status <http://purl.org/adms/status/Completed> ; dcat:mediaType',
      'status: no',
    ],
    ['several keywords in one', /dcat:keyword "[^"]+"/, 'dcat:keyword "a, b"', 'Dataset keyword: a keyword for each'],
  ])('%s', async (_, from, to, result) => {
    const changed = written().replace(from, to)
    expect(changed).not.toBe(written())
    const violations = (await results(`@prefix adms: <http://www.w3.org/ns/adms#> .\n${changed}`)).filter((line) =>
      line.startsWith('Violation'),
    )
    expect(violations.length).toBeGreaterThan(0)
    for (const line of violations) expect(line).toContain(result)
  })

  it('a catalogue that is none', async () => {
    const none = `<${AT}> a <http://www.w3.org/ns/dcat#Catalog> .`
    expect((await results(none)).filter((line) => line.startsWith('Violation'))).toEqual([
      'Violation Catalog dataset: at least one dataset (2.0)',
      'Violation Catalog description: a description',
      'Violation Catalog publisher: one publisher, an agent (3.0; K36)',
      "Violation Catalog themeTaxonomy: the EU's themes",
      'Violation Catalog title: a title',
    ])
  })
})
