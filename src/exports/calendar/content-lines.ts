import { withoutForbidden } from '../../text/encoding/index.ts'

/** Octets that a line of a calendar may hold, its end not counted (RFC 5545, 3.1). */
const LIMIT = 75

/**
 * Escapes a text for a calendar (RFC 5545, 3.3.11).
 * @param text any text
 * @returns the text as the value of a property
 */
export function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n?|\n/g, '\\n')
}

/** One line, folded so that no part is longer than 75 octets and no character is cut. */
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = new TextEncoder().encode(character).length
    if (octets + size > LIMIT) {
      parts.push(part)
      // A continued line begins with a space, which counts.
      part = ' '
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n')
}

/**
 * Writes the lines of a calendar, folded at 75 octets, each with CRLF after it. Line ends inside a line, by which a
 * value could begin a property of its own, and characters that a calendar cannot hold are left out.
 * @param lines content lines; those that are undefined are left out
 * @returns the text of the calendar
 */
export function contentLines(lines: readonly (string | undefined)[]): string {
  return lines
    .filter((line) => line !== undefined)
    .map((line) => `${fold(withoutForbidden(line).replace(/[\r\n]/g, ''))}\r\n`)
    .join('')
}
