/** Full-text search over the offers. Pure; comes as a script of its own, when somebody may search. */
export { documentsOf, type SearchWords } from './documents.ts'
export { type Find, type Found, makeFind } from './find.ts'
