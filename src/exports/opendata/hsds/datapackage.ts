import { type DataBook, LICENCE } from '../data-book.ts'
import { HSDS_TABLES, type Table } from './columns.ts'
import { t } from './german-texts.ts'

/**
 * How the tables are written (RFC 4180). Said, because readers that are not told guess the delimiter from the first
 * lines, and guess wrong where a text has more commas than cells.
 */
const DIALECT = { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true } as const

/** The keys to other tables; none at all where there is none: the profile allows no empty list. */
function foreignKeysOf(refers: Table['refers']) {
  const keys = Object.entries(refers).map(([fields, resource]) => ({ fields, reference: { resource, fields: 'id' } }))
  return keys.length === 0 ? {} : { foreignKeys: keys }
}

/**
 * The descriptor of the tables: a tabular data package (https://specs.frictionlessdata.io/tabular-data-package).
 * @param book the operator
 * @returns the content of `datapackage.json`
 */
export function datapackageOf({ operator, mail }: DataBook) {
  return {
    name: 'lotse-hsds',
    title: t('openData.dataset.offers.title'),
    description: t('openData.dataset.offers.description'),
    profile: 'tabular-data-package',
    version: '3.0.0',
    licenses: [{ name: LICENCE.id, title: LICENCE.name, path: LICENCE.url }],
    contributors: [{ title: operator, email: mail, role: 'publisher' }],
    resources: HSDS_TABLES.map(({ name, path, columns, refers }) => ({
      name,
      path,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: DIALECT,
      schema: {
        primaryKey: 'id',
        fields: columns.map(({ name: column, type, format, required }) => ({
          name: column,
          type,
          ...(format === undefined ? {} : { format }),
          constraints: { required, unique: column === 'id' },
        })),
        ...foreignKeysOf(refers),
      },
    })),
  }
}
