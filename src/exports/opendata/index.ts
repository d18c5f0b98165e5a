/** The landscape of offers in the forms that others read. Pure: data in, text or data out. */

export { alternateLinksFor } from './alternate-links.ts'
export type { DataBook, DataClosure, DataOffer } from './data-book.ts'
export { DATA_FILES, DATA_FOLDER, type DataFile, type DataFileId, pathOf } from './data-files.ts'
export { type OpenDataSection, openDataSection } from './open-data-section.ts'
export { type OfferToDescribe, schemaOrgOf } from './schema-org.ts'
export type { SchemaDocument, SchemaNode } from './schema-org-node.ts'
export { dataFiles } from './write-data-files.ts'
