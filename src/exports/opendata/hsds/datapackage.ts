import { type DataBook, LICENCE } from '../data-book.ts'
import { HSDS_TABLES } from './columns.ts'
import { t } from './german-texts.ts'

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
      schema: {
        primaryKey: 'id',
        fields: columns.map(({ name: column, type, format, required }) => ({
          name: column,
          type,
          ...(format === undefined ? {} : { format }),
          constraints: { required, unique: column === 'id' },
        })),
        foreignKeys: Object.entries(refers).map(([fields, resource]) => ({
          fields,
          reference: { resource, fields: 'id' },
        })),
      },
    })),
  }
}
