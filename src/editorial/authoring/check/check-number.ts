import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { dialString, isShortNumber } from '../compile/phone.ts'
import { writingFault } from './number-writing.ts'

/** What may stand before the area code without its zero: the country code, or the zero alone. */
const BEFORE = '^(?:(?:\\+|00)49[\\s()0]*|\\(?0)'

/**
 * A number with a gap behind its area code, where it has none: the desk reads that code as one group.
 * @returns the number as the table of German area codes divides it; null where the gap is there
 */
function withGap(number: string): string | null {
  const parsed = parsePhoneNumberFromString(number, 'DE')
  if (isShortNumber(number) || parsed?.country !== 'DE') return null
  const national = parsed.formatNational()
  const code = national.split(' ')[0]?.slice(1)
  // A mobile code has three or four digits behind the zero, and people divide it in either way.
  const said = parsed.getType() === 'FIXED_LINE' ? code : '\\d{3,4}'
  return new RegExp(`${BEFORE}${said}(?=\\D)`).test(number) ? null : national
}

/**
 * What is wrong with a telephone number, in German: it is not written as one number, it cannot exist, or nobody can
 * see where its area code ends.
 * @param number as the source divides it
 * @returns null where nothing is wrong
 */
export function numberFault(number: string): string | null {
  const written = writingFault(number)
  if (written !== null) return written
  if (dialString(number) === null)
    return `„${number}“ ist keine mögliche deutsche Telefonnummer. Bitte mit der Quelle vergleichen.`
  const divided = withGap(number)
  return divided === null
    ? null
    : `Nach der Vorwahl fehlt eine Lücke: Bitte „${divided}“ schreiben. Die Hotline sagt die Nummer in Gruppen.`
}
