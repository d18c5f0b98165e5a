import { type TextKey, textsFor } from '../../text/i18n/index.ts'
import type { RulesHistory } from '../change-history/index.ts'
import { type DataBook, LICENCE, linkFrom, type SiteAddress } from './data-book.ts'
import { DATA_FILES, type DataFile, pathOf } from './data-files.ts'
import type { GraphNode, Prefixes, Value } from './rdf-graph.ts'

/** The vocabularies of DCAT-AP.de 2.0 and 3.0 (https://www.dcat-ap.de/def/). */
export const PREFIXES: Prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const EU = 'http://publications.europa.eu/resource/authority/'
const iri = (name: string): Value => ({ iri: name })
const LANGUAGES_OF_DATA = [iri(`${EU}language/DEU`), iri(`${EU}language/ENG`)]
/** Justice and safety, government, population and society: the EU's themes that apply. */
const THEMES = ['JUST', 'GOVE', 'SOCI'].map((theme) => iri(`${EU}data-theme/${theme}`))

/** Available for a few years: no operator has promised more. From the EU's list, which DCAT-AP.de 3.0 demands. */
const AVAILABILITY = ['dcatap:availability', iri(`${EU}planned-availability/AVAILABLE`)] as const
/** The version of the addresses and fields (`v1`): as 3.0 names it, and as 2.0 does. */
const VERSION = [
  ['dcat:version', { text: '1' }],
  ['owl:versionInfo', { text: '1' }],
] as const
const FEDERAL = iri('http://dcat-ap.de/def/politicalGeocoding/Level/federal')

/** The groups of files that are a dataset of their own. */
const DATASETS = ['offers', 'changes', 'dates'] as const

/** The standard or schema that a file conforms to; empty if there is none. */
function conformsTo({ id }: DataFile, link: (path: string) => string): readonly Value[] {
  if (id === 'json') return [iri(link(pathOf('schema')))]
  if (id === 'changes') return [iri(link(pathOf('changesSchema')))]
  if (id === 'hsds' || id === 'hsdsTables') return [iri('https://docs.openreferral.org/en/3.0/')]
  return []
}

/**
 * The catalogue of all data (DCAT-AP.de). Unknown facts are left out: the contributor's id if the operator has none,
 * the days of the data if there is no history.
 * @param book the offers and the operator
 * @param history the recorded changes
 * @param file path of the catalogue itself, for its links
 * @param site where the site is served
 * @returns the catalogue as a graph
 */
export function catalogueOf(book: DataBook, history: RulesHistory, file: string, site: SiteAddress): GraphNode {
  const { brand, operator, mail, contributor, uuidOf } = book
  const [de, en] = [textsFor('de'), textsFor('en')]
  const link = (path: string) => linkFrom(file, path, site)
  const words = (key: TextKey): readonly Value[] => [
    { text: de(key, { brand }), language: 'de' },
    { text: en(key, { brand }), language: 'en' },
  ]
  // Under a known address names can be followed; without one they are names all the same, and equal in both forms of
  // the catalogue.
  const nameOf = (thing: string) =>
    site.address === null ? `urn:uuid:${uuidOf(`catalogue:${thing}`)}` : `${link('daten/katalog')}#${thing}`
  const publisher = iri(nameOf('publisher'))
  type Properties = GraphNode['properties']
  const day = (property: string, text: string): Properties => [[property, { text, type: 'xsd:date' }]]
  const issued = history.known ? day('dct:issued', history.since) : []
  const modified = history.known ? day('dct:modified', history.until) : []
  // The history of the rules says nothing of dates.
  const issuedLike = (of: DataFile['of']) => (of === 'dates' ? [] : issued)
  const modifiedLike = (of: DataFile['of']) => (of === 'dates' ? [] : modified)

  const distributionOf = (data: (typeof DATA_FILES)[number]): GraphNode => ({
    id: nameOf(`file-${data.id}`),
    type: 'dcat:Distribution',
    properties: [
      ['dct:title', ...words(`openData.file.${data.id}.title`)],
      ['dct:description', ...words(`openData.file.${data.id}.about`)],
      ['dcat:accessURL', iri(link(data.path))],
      ['dcat:downloadURL', iri(link(data.path))],
      ['dcat:mediaType', iri(`https://www.iana.org/assignments/media-types/${data.mediaType}`)],
      ['dct:format', iri(`${EU}file-type/${data.fileType}`)],
      ['dct:license', iri(LICENCE.dcat)],
      ['dcatde:licenseAttributionByText', { text: operator }],
      AVAILABILITY,
      // Not "issued": files came one by one, and the history of the rules does not say when.
      ...modifiedLike(data.of),
      ...(conformsTo(data, link).length > 0 ? [['dct:conformsTo', ...conformsTo(data, link)] as const] : []),
    ],
  })

  const datasetOf = (of: (typeof DATASETS)[number]): GraphNode => ({
    id: nameOf(of),
    type: 'dcat:Dataset',
    properties: [
      ['dct:identifier', { text: `urn:uuid:${uuidOf(`catalogue:${of}`)}` }],
      ['dct:title', ...words(`openData.dataset.${of}.title`)],
      ['dct:description', ...words(`openData.dataset.${of}.description`)],
      ['dct:publisher', publisher],
      [
        'dcat:contactPoint',
        {
          type: 'vcard:Kind',
          properties: [
            ['vcard:fn', { text: operator }],
            ['vcard:hasEmail', iri(`mailto:${mail}`)],
          ],
        },
      ],
      ...(contributor === null ? [] : [['dcatde:contributorID', iri(contributor)] as const]),
      ['dcat:theme', ...THEMES],
      [
        'dcat:keyword',
        ...de(`openData.dataset.${of}.keywords`)
          .split(', ')
          .map((text) => ({ text, language: 'de' })),
      ],
      ['dct:language', ...LANGUAGES_OF_DATA],
      ['dct:spatial', iri(`${EU}country/DEU`)],
      ['dcatde:politicalGeocodingLevelURI', FEDERAL],
      ['dcatde:politicalGeocodingURI', FEDERAL],
      ['dct:accrualPeriodicity', iri(`${EU}frequency/IRREG`)],
      ['dct:accessRights', iri(`${EU}access-right/PUBLIC`)],
      ['dcat:landingPage', iri(link(of === 'dates' ? 'termine' : 'monitoring'))],
      AVAILABILITY,
      ...VERSION,
      ...issuedLike(of),
      ...modifiedLike(of),
      ['dcat:distribution', ...DATA_FILES.filter((data) => data.of === of).map(distributionOf)],
    ],
  })

  return {
    id: nameOf('catalogue'),
    type: 'dcat:Catalog',
    properties: [
      ['dct:title', ...words('openData.catalogue.title')],
      ['dct:description', ...words('openData.catalogue.description')],
      [
        'dct:publisher',
        { id: nameOf('publisher'), type: 'foaf:Agent', properties: [['foaf:name', { text: operator }]] },
      ],
      ['dct:license', iri(LICENCE.dcat)],
      ['dct:language', ...LANGUAGES_OF_DATA],
      ['dct:spatial', iri(`${EU}country/DEU`)],
      ['foaf:homepage', iri(link(''))],
      ['dcat:themeTaxonomy', iri(`${EU}data-theme`)],
      AVAILABILITY,
      ...issued,
      ...modified,
      ['dcat:dataset', ...DATASETS.map(datasetOf)],
    ],
  }
}
