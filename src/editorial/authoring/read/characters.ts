import type { Problem } from './problem.ts'
import { unwantedCharacters } from './unwanted-characters.ts'

interface Stray {
  readonly pattern: RegExp
  readonly message: string
}

const SAVE = 'Bitte in UTF-8 speichern.'

/** Signs that the file as a whole is broken: no other problem of it is reported. */
const BROKEN: readonly Stray[] = [
  {
    pattern: /^\uFEFF?(?:PK\p{Cc}{2}|\uFFFD{2}(?!\0)\p{Cc}|%PDF-|\{\\rtf)/u,
    message:
      'Das ist ein Dokument von Word, Excel, LibreOffice oder ein PDF, auch wenn der Name anders endet. Bitte den Inhalt als Text in eine .yaml-Datei kopieren, am besten in die Kopie einer ähnlichen.',
  },
  {
    pattern: /^\uFEFF?\s*<(?:!doctype html|html|\?xml)/i,
    message: 'Das ist eine Webseite, kein Text. Bitte nur die Angaben in die Felder einer .yaml-Datei schreiben.',
  },
  // Read as UTF-8, every second character of a UTF-16 file is NUL.
  { pattern: /\0/, message: `Die Datei ist nicht in UTF-8 gespeichert, vermutlich in UTF-16. ${SAVE}` },
  {
    pattern: /\uFFFD/,
    message: `Die Datei ist nicht in UTF-8 gespeichert: Hier stand ein Umlaut oder ein Sonderzeichen. ${SAVE}`,
  },
  {
    pattern: /^(?:<{7}|>{7})(?: |$)/m,
    message:
      'Hier steht noch ein Konflikt aus dem Zusammenführen (<<<<<<<, =======, >>>>>>>). Bitte eine Fassung behalten, die andere und die Markierungen löschen.',
  },
  {
    pattern: /\r(?!\n)/,
    message: 'Die Datei hat Zeilenenden alter Mac-Programme. Bitte mit Zeilenenden von Unix oder Windows speichern.',
  },
]

/** Characters that another encoding made of an umlaut. */
const GARBLED = /Ã[\u0080-\u00bf\u0152-\u0192\u02c6-\u02dc\u2013-\u2122]|Â[\u00a1-\u00bf]|â€/g
const GARBLED_MESSAGE = 'Hier ist ein Umlaut oder Sonderzeichen zerstört, wie „Ã¤“ statt „ä“. Bitte neu tippen.'

/** The position of an offset; line and column from 1. */
function positionAt(source: string, offset: number): { readonly line: number; readonly column: number } {
  const before = source.slice(0, offset).split(/\r\n?|\n/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/**
 * What a file may hold that a text may not, as spaces, so that offsets stay: a byte order mark at its beginning, tabs,
 * which YAML reports where they indent, and the line ends of Windows.
 */
const asText = (source: string) => source.replace(/^\uFEFF|\t|\r(?=\n)/g, ' ')

/**
 * Problems of single characters, one per kind with the number of occurrences. Checked first, because they cause other,
 * misleading errors.
 * @param file path to name in problems
 * @param source text of the file
 */
export function strayCharacters(file: string, source: string): readonly Problem[] {
  const problem = (index: number, message: string): Problem => ({
    file,
    ...positionAt(source, index),
    field: '',
    message,
  })
  for (const { pattern, message } of BROKEN) {
    const found = pattern.exec(source)
    if (found !== null) return [problem(found.index, message)]
  }
  const garbled = [...source.matchAll(GARBLED)]
  const kinds = [
    ...unwantedCharacters(asText(source)),
    ...garbled.slice(0, 1).map(({ index }) => ({ index, count: garbled.length, message: GARBLED_MESSAGE })),
  ]
  return kinds.map(({ index, count, message }) =>
    problem(index, count === 1 ? message : `${message} Insgesamt an ${count} Stellen.`),
  )
}
