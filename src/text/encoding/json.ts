import { withoutForbidden } from './forbidden-characters.ts'

/**
 * Writes a value as JSON without characters that JSON can only hold as escapes which other formats and strict readers
 * refuse: half a surrogate pair is no text (RFC 8259, 8.2; RFC 7493, 2.1; RDF 1.1, 3.3).
 * @param value as `JSON.stringify` takes it; names of properties are written as they are
 * @param indent spaces for each depth; none: one line
 * @returns the text, without a line end behind it
 */
export function writeJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? withoutForbidden(part) : part), indent)
}
