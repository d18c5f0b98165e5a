/**
 * A published file. Its address never changes while its folder's version stands: fields may be added, none is taken
 * away or given another meaning.
 */
export interface DataFile {
  readonly id: string
  /** Below the site's root. */
  readonly path: string
  readonly mediaType: string
  /** Its entry in the EU's list of file types (http://publications.europa.eu/resource/authority/file-type). */
  readonly fileType: string
  /** What it holds: the offers, what changed about them, dates, or a description of those. */
  readonly of: 'offers' | 'changes' | 'dates' | 'description'
}

/** The folder of all data. */
export const DATA_FOLDER = 'daten/'
const V1 = `${DATA_FOLDER}v1/`

/** All published files, in the order in which pages list them. */
export const DATA_FILES = [
  { id: 'json', path: `${V1}angebote.json`, mediaType: 'application/json', fileType: 'JSON', of: 'offers' },
  { id: 'table', path: `${V1}angebote-tabelle.csv`, mediaType: 'text/csv', fileType: 'CSV', of: 'offers' },
  { id: 'csv', path: `${V1}angebote.csv`, mediaType: 'text/csv', fileType: 'CSV', of: 'offers' },
  { id: 'officesTable', path: `${V1}bueros-tabelle.csv`, mediaType: 'text/csv', fileType: 'CSV', of: 'offers' },
  { id: 'offices', path: `${V1}bueros.csv`, mediaType: 'text/csv', fileType: 'CSV', of: 'offers' },
  { id: 'hsds', path: `${V1}hsds/services.json`, mediaType: 'application/json', fileType: 'JSON', of: 'offers' },
  {
    id: 'hsdsTables',
    path: `${V1}hsds/datapackage.json`,
    mediaType: 'application/json',
    fileType: 'JSON',
    of: 'offers',
  },
  {
    id: 'schemaOrg',
    path: `${V1}angebote.jsonld`,
    mediaType: 'application/ld+json',
    fileType: 'JSON_LD',
    of: 'offers',
  },
  { id: 'coverage', path: `${V1}abdeckung.csv`, mediaType: 'text/csv', fileType: 'CSV', of: 'offers' },
  { id: 'feed', path: `${V1}aenderungen.atom`, mediaType: 'application/atom+xml', fileType: 'ATOM', of: 'changes' },
  {
    id: 'feedEn',
    path: `${V1}aenderungen.en.atom`,
    mediaType: 'application/atom+xml',
    fileType: 'ATOM',
    of: 'changes',
  },
  { id: 'changes', path: `${V1}aenderungen.json`, mediaType: 'application/json', fileType: 'JSON', of: 'changes' },
  { id: 'calendar', path: 'termine/alle.ics', mediaType: 'text/calendar', fileType: 'ICS', of: 'dates' },
  { id: 'datesFeed', path: 'termine/feed.atom', mediaType: 'application/atom+xml', fileType: 'ATOM', of: 'dates' },
  {
    id: 'schema',
    path: `${V1}angebote.schema.json`,
    mediaType: 'application/schema+json',
    fileType: 'JSON',
    of: 'description',
  },
  {
    id: 'changesSchema',
    path: `${V1}aenderungen.schema.json`,
    mediaType: 'application/schema+json',
    fileType: 'JSON',
    of: 'description',
  },
  {
    id: 'catalogue',
    path: `${DATA_FOLDER}katalog.jsonld`,
    mediaType: 'application/ld+json',
    fileType: 'JSON_LD',
    of: 'description',
  },
  {
    id: 'catalogueTurtle',
    path: `${DATA_FOLDER}katalog.ttl`,
    mediaType: 'text/turtle',
    fileType: 'RDF_TURTLE',
    of: 'description',
  },
] as const satisfies readonly DataFile[]
export type DataFileId = (typeof DATA_FILES)[number]['id']

/**
 * The path of a published file.
 * @param id id of the file
 * @returns its path below the site's root
 */
export function pathOf(id: DataFileId): string {
  return DATA_FILES.find((file) => file.id === id)!.path
}
