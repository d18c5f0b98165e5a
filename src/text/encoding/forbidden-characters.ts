/**
 * Control characters but tab and line ends, halves of surrogate pairs, and code points that are no characters: XML 1.0
 * (2.2), RFC 5545 (3.1) and RFC 4180 (2) forbid them or leave no way to write them, and UTF-8 has no halves.
 */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{NChar}/gu

/**
 * A text without the characters that XML, calendars and CSV cannot hold. The check of the rules refuses them with a
 * message; a writer leaves them out whatever it is given, because one of them makes the whole file unreadable.
 * @param text any text
 * @returns the text; tabs, line feeds and carriage returns stay
 */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '')
}
