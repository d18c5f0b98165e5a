import { withoutForbidden } from './forbidden-characters.ts'

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const

/**
 * Escapes a text for HTML, SVG and XML, and leaves out what XML cannot hold.
 * @param text any text
 * @returns the text as it may stand in an element or in an attribute between double quotation marks
 */
export function escapeMarkup(text: string): string {
  return withoutForbidden(text).replace(/[&<>"]/g, (character) => ENTITIES[character as keyof typeof ENTITIES])
}
