import { PREFIXED } from '../../domain/rulebook/index.ts'

/** A text as a regular expression that matches it and nothing else, in the words of PCRE and RE2. */
export const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The folder in which certificates are proved and contacts are named (RFC 8615): the one with a dot that is served. */
export const WELL_KNOWN = '.well-known/'

/** The part of an address that no server answers: files for servers, and what begins with a dot. */
export const HIDDEN = `/(\\.(?!${literal(WELL_KNOWN.slice(1))})|_headers)`

/** The pages for unknown addresses, below the base. */
export const MISSING = `((${PREFIXED.join('|')})/)?404\\.html`
