import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** Short numbers that are dialled unchanged: emergency, public authorities, and 116 xxx, the same all over Europe. */
const SHORT = /^(110|112|115|116\d{3})$/

/** Whether a number is one of the short ones, which have no area code. */
export function isShortNumber(number: string): boolean {
  return SHORT.test(number.replace(/[^\d+]/g, ''))
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
