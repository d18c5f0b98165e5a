/** The landscape of offers in the forms that others read. Pure: data in, text or data out. */

export { filesBeside } from './alternate-links.ts'
export type { DataBook, DataOffer } from './book.ts'
export { DATA_FILES, DATA_FOLDER, type DataFile, type DataFileId, pathOf } from './data-files.ts'
export { aboutData, type DataAbout } from './open-data-section.ts'
export { type OfferToDescribe, schemaOrgOf } from './schema-org.ts'
export type { SchemaDocument, SchemaNode } from './schema-org-node.ts'
export { dataFiles } from './write-data-files.ts'
