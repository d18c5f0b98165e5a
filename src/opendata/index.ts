/** The landscape of offers in the forms that others read. Pure: data in, text or data out. */
export { aboutData, type DataAbout } from './about.ts'
export { filesBeside } from './beside.ts'
export type { DataBook, DataOffer } from './book.ts'
export { dataFiles } from './files.ts'
export { DATA_FILES, DATA_FOLDER, type DataFile, type DataFileId, pathOf } from './files-list.ts'
export { type OfferToDescribe, type SchemaDocument, type SchemaNode, schemaOrgOf } from './schema-org.ts'
