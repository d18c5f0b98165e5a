/** Which Land a place, a postcode or a name means. Pure; the table of places and its reader come apart, later. */
export { type Found, findLand, type Places } from './find.ts'
export { fold, spellings } from './fold.ts'
export { SPOKEN } from './land-names.ts'
