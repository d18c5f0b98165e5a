import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/**
 * Short numbers that are dialled unchanged, as they are written: emergency, public authorities, and those of the 116
 * xxx that the Bundesnetzagentur has given to somebody.
 */
const SHORT = /^(?:110|112|115|116 ?(?:000|006|016|111|116|117|123))$/

/** Whether a number is one of the short ones, which have no area code. */
export function isShortNumber(number: string): boolean {
  return SHORT.test(number)
}

/**
 * The dialled form of a number.
 * @param number grouped as in the source
 * @returns E.164 (`+49…`) or the short number itself; null if the number cannot exist in Germany
 */
export function dialString(number: string): string | null {
  if (isShortNumber(number)) return number.replace(/\D/g, '')
  const parsed = parsePhoneNumberFromString(number, 'DE')
  return parsed?.isValid() ? parsed.number : null
}
