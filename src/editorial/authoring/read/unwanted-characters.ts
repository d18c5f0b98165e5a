/** A kind of character that editors never intend. */
interface Unwanted {
  /** Matches one character of this kind; has the flag `u`, so that halves of surrogate pairs are found alone only. */
  readonly pattern: RegExp
  /** What stands there, in German; the character's number follows. */
  readonly what: string
  readonly remedy: string
}

const RETYPE = 'Bitte die Stelle löschen und neu tippen.'
const SPACE = 'Bitte löschen und ein gewöhnliches Leerzeichen tippen.'

/**
 * Kinds of characters that no text of the rules holds. Most are invisible, and come by pasting, from other programs or
 * by YAML escapes: a number with one of them looks right and cannot be dialled, a link leads elsewhere than it says. No
 * kind overlaps another.
 */
const UNWANTED: readonly Unwanted[] = [
  { pattern: /[\u00a0\u2007\u202f]/u, what: 'ein geschütztes Leerzeichen', remedy: SPACE },
  {
    pattern: /(?![ \u00a0\u2007\u202f])\p{Zs}|\u2800/u,
    what: 'ein Leerzeichen von ungewöhnlicher Breite',
    remedy: SPACE,
  },
  { pattern: /[\u2028\u2029]/u, what: 'ein unsichtbarer Zeilenwechsel', remedy: RETYPE },
  {
    pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
    what: 'ein unsichtbares Zeichen, das die Schreibrichtung ändert',
    remedy: RETYPE,
  },
  {
    pattern: /[\u{e0000}-\u{e007f}]/u,
    what: 'ein unsichtbares Zeichen, mit dem sich Text verstecken lässt',
    remedy: RETYPE,
  },
  {
    pattern: /(?![\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}])[\p{DI}\p{Cf}]/u,
    what: 'ein unsichtbares Zeichen',
    remedy: RETYPE,
  },
  { pattern: /\t/u, what: 'ein Tabulator', remedy: SPACE },
  { pattern: /(?![\t\n])\p{Cc}/u, what: 'ein Steuerzeichen', remedy: RETYPE },
  { pattern: /\p{Cs}/u, what: 'ein halbes Zeichen', remedy: RETYPE },
  {
    pattern: /(?!\p{DI})[\p{Co}\p{NChar}\ufffc\ufffd]/u,
    what: 'ein Zeichen, das andere Geräte nicht zeigen',
    remedy: RETYPE,
  },
]

/** Texts that need no closer look: Latin letters and common punctuation. Nearly every text is one. */
const PLAIN = /^[\n -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e]*$/u

/** How a character is named in tables of Unicode: `U+202E`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Unwanted characters of one kind in a text. */
export interface FoundCharacters {
  /** Where the first one stands, in UTF-16 units. */
  readonly index: number
  readonly count: number
  /** What stands there and what to do, in German. */
  readonly message: string
}

/**
 * Finds characters that no text of the rules may hold. Line feeds are allowed.
 * @param text a text of an editor, after escapes were read
 * @returns one entry per kind; none where nothing is wrong
 */
export function unwantedCharacters(text: string): readonly FoundCharacters[] {
  if (PLAIN.test(text)) return []
  return UNWANTED.flatMap(({ pattern, what, remedy }) => {
    const found = [...text.matchAll(new RegExp(pattern, 'gu'))]
    const [first] = found
    if (first === undefined) return []
    const message = `Hier steht ${what} (${codePointName(first[0])}). ${remedy}`
    return [{ index: first.index, count: found.length, message }]
  })
}
