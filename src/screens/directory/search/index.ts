/** Full-text search over the offers. Pure; comes as a script of its own, when somebody may search. */
export { documentsOf, type SearchWords } from './documents.ts'
export { type Find, makeFind } from './find.ts'
export { makeSearch, type Search } from './make-search.ts'
export { type Meant, makeMeant, type Near } from './meant.ts'
