import { isShortNumber } from '../compile/phone.ts'

const LIKE_THIS = 'Bitte wie „0351 1234-56“ schreiben: Vorwahl, Lücke, Rufnummer.'

/** Ways of writing a number that have a message of their own, the surest first. */
const FAULTS: readonly { readonly pattern: RegExp; readonly message: (found: string) => string }[] = [
  {
    pattern: /Durchwahl|Nebenstelle|Nebenst\.|Apparat|(?<!\p{L})(?:App|DW|NSt|ext|x)(?!\p{L})|#/iu,
    message: (found) =>
      `Eine Durchwahl steht ohne Wort hinter der Nummer, nach einem Bindestrich, wie „0351 1234-56“. Bitte „${found}“ streichen.`,
  },
  {
    pattern: /(?<!\p{L})(?:oder|und|bzw)(?!\p{L})|[,;|]/iu,
    message: (found) => `Hinter „${found}“ steht eine zweite Nummer. Bitte jede Nummer als eigenen Eintrag schreiben.`,
  },
  {
    pattern: /\p{L}+/u,
    message: (found) =>
      `In einer Nummer stehen keine Buchstaben („${found}“). Bitte die Ziffern schreiben; wofür die Nummer ist, steht unter label.`,
  },
  {
    pattern: /^\s*(?:\+|00)(?!\s*49)/,
    message: () => 'Das ist eine Nummer im Ausland. Bitte eine deutsche Nummer eintragen, mit 0 oder +49 am Anfang.',
  },
  {
    pattern: /^(?:\+|00)49[ -]*0/,
    message: () => 'Nach +49 steht die Vorwahl ohne ihre 0. Bitte die 0 streichen, oder +49.',
  },
  {
    pattern: /[^\d \-/()+]/u,
    message: (found) =>
      `Das Zeichen „${found}“ gehört in keine Nummer. Erlaubt sind Ziffern, Leerzeichen, Bindestrich, Schrägstrich, Klammern und ein + am Anfang.`,
  },
  {
    // Before a slash stands the area code and nothing else.
    pattern: /^(?!\s*(?:(?:\+49|0049) ?(?:\(0\) ?)?\d{2,5}|\(?0\d{2,5}\)?) ?\/[^/]*$).*\//,
    message: () => 'Hinter dem Schrägstrich steht eine zweite Nummer. Bitte jede Nummer als eigenen Eintrag schreiben.',
  },
]

/** More digits than a German number has: with the country code fifteen (ITU-T E.164). */
const MOST_DIGITS = 13

/** Short numbers, however they are divided. */
const SHORT = /^(?:11[0-9]|116\d{3})$/

/** What is wrong with a number that begins as a short one does; null where it does not, or nothing is wrong. */
function shortFault(number: string): string | null {
  if (isShortNumber(number)) return null
  const digits = number.replace(/\D/g, '')
  if (/^0?118\d/.test(digits))
    return 'Anrufe bei einer Auskunft (118…) kosten extra. Bitte eine gewöhnliche Nummer eintragen.'
  if (!SHORT.test(digits)) return null
  const written = digits.length === 3 ? digits : `${digits.slice(0, 3)} ${digits.slice(3)}`
  return isShortNumber(written)
    ? `Diese kurze Nummer bitte so schreiben: „${written}“.`
    : `„${written}“ ist keine vergebene kurze Nummer. Bitte mit der Quelle vergleichen.`
}

/** A country or area code in brackets or not, then groups of digits with a single sign between them. */
const WHOLE = /^(?:(?:\+49|0049)(?: ?\(0\))? ?|\(0\d{2,5}\)(?: ?[/-])? ?)?\d+(?:(?: ?[/-] ?| )\d+)*$/

/** What a number that is dialled from anywhere in Germany begins with. */
const FROM_ANYWHERE = /^(?:\+49|\(?0)/

/**
 * What is wrong with the way in which a telephone number is written, in German, with what to write instead: digits,
 * spaces, `-`, `/`, brackets around the area code and a leading `+49`; nothing else, and one number alone.
 * @param number as an editor wrote it
 * @returns null where nothing is wrong; whether such a number exists is another question
 */
export function writingFault(number: string): string | null {
  for (const { pattern, message } of FAULTS) {
    const found = pattern.exec(number)
    if (found !== null) return message(found[0])
  }
  const short = shortFault(number)
  if (short !== null) return short
  if (number.replace(/\D/g, '').replace(/^(?:00)?490?|^0/, '').length > MOST_DIGITS)
    return 'Das ist keine mögliche deutsche Telefonnummer: Es sind mehr Ziffern, als eine Nummer hat. Stehen hier zwei, bitte jede als eigenen Eintrag schreiben. Sonst mit der Quelle vergleichen.'
  if (!WHOLE.test(number)) return `So ist „${number}“ nicht sicher zu lesen. ${LIKE_THIS}`
  if (isShortNumber(number) || FROM_ANYWHERE.test(number)) return null
  return `„${number}“ hat keine Vorwahl. ${LIKE_THIS}`
}
