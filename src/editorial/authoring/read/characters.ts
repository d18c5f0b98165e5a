import type { Problem } from './problem.ts'

interface Stray {
  readonly pattern: RegExp
  readonly message: string
  /** If set, no other problem of the file is reported. */
  readonly alone?: true
}

const SAVE = 'Bitte in UTF-8 speichern.'
const RETYPE = 'Bitte löschen und ein gewöhnliches Leerzeichen tippen.'

/**
 * Characters that editors never intend. They come from other programs or encodings or by pasting, and most are
 * invisible: a telephone number or address with one of them would look right and not work.
 */
const STRAYS: readonly Stray[] = [
  // Read as UTF-8, every second character of a UTF-16 file is NUL.
  { pattern: /\0/, message: `Die Datei ist nicht in UTF-8 gespeichert, vermutlich in UTF-16. ${SAVE}`, alone: true },
  {
    pattern: /\uFFFD/,
    message: `Die Datei ist nicht in UTF-8 gespeichert: Hier stand ein Umlaut oder ein Sonderzeichen. ${SAVE}`,
    alone: true,
  },
  {
    pattern: /^(?:<{7}|>{7})(?: |$)/m,
    message:
      'Hier steht noch ein Konflikt aus dem Zusammenführen (<<<<<<<, =======, >>>>>>>). Bitte eine Fassung behalten, die andere und die Markierungen löschen.',
    alone: true,
  },
  {
    pattern: /\r(?!\n)/,
    message: 'Die Datei hat Zeilenenden alter Mac-Programme. Bitte mit Zeilenenden von Unix oder Windows speichern.',
    alone: true,
  },
  { pattern: /[\u00a0\u2007\u202f]/, message: `Hier steht ein geschütztes Leerzeichen. ${RETYPE}` },
  {
    pattern: /[\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069]|(?<!^)\ufeff/,
    message: 'Hier steht ein unsichtbares Zeichen. Bitte die Stelle löschen und neu tippen.',
  },
  {
    pattern: /(?![\t\n\r])\p{Cc}/u,
    message: 'Hier steht ein Steuerzeichen. Bitte die Stelle löschen und neu tippen.',
  },
  {
    pattern: /Ã[\u0080-\u00bf\u0152-\u0192\u02c6-\u02dc\u2013-\u2122]|Â[\u00a1-\u00bf]|â€/,
    message: 'Hier ist ein Umlaut oder Sonderzeichen zerstört, wie „Ã¤“ statt „ä“. Bitte neu tippen.',
  },
]

/** The position of an offset; line and column from 1. */
function positionAt(source: string, offset: number): { readonly line: number; readonly column: number } {
  const before = source.slice(0, offset).split(/\r\n?|\n/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/**
 * Problems of single characters, one per kind with the number of occurrences. Checked first, because they cause other,
 * misleading errors.
 * @param file path to name in problems
 * @param source text of the file
 */
export function strayCharacters(file: string, source: string): readonly Problem[] {
  const problems: Problem[] = []
  for (const { pattern, message, alone } of STRAYS) {
    const found = [...source.matchAll(new RegExp(pattern, `g${pattern.flags}`))]
    const [first] = found
    if (first === undefined) continue
    const often = alone || found.length === 1 ? '' : ` Insgesamt an ${found.length} Stellen.`
    problems.push({ file, ...positionAt(source, first.index), field: '', message: `${message}${often}` })
    if (alone) return problems
  }
  return problems
}
