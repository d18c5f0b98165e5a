/** The landscape of offers in the forms that others read. Pure: data in, text or data out. */
export { type OfferToDescribe, type SchemaDocument, type SchemaNode, schemaOrgOf } from './schema-org.ts'
