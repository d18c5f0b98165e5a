import type { LineCounter } from 'yaml'
import type { Problem } from './problem.ts'

const QUOTES = 'Texte mit Doppelpunkt oder Sonderzeichen bitte in Anführungszeichen setzen.'

/** German messages for the most common syntax errors; others keep the YAML library's message. */
const HINTS: { readonly [code: string]: string } = {
  TAB_AS_INDENT: 'Ein Tabulator rückt hier ein. YAML erlaubt dafür keine Tabulatoren: bitte Leerzeichen setzen.',
  MISSING_CHAR: 'Kein gültiges YAML: Hier oder weiter oben fehlt ein schließendes Anführungszeichen oder eine Klammer.',
  BAD_INDENT: 'Kein gültiges YAML: Die Einrückung passt nicht, oder weiter oben fehlt eine schließende Klammer.',
  BLOCK_AS_IMPLICIT_KEY: `Kein gültiges YAML: Hier beginnt mitten im Text ein neues Feld. ${QUOTES}`,
  BAD_SCALAR_START: `Kein gültiges YAML: So darf ein Text nicht beginnen. ${QUOTES}`,
  MULTIPLE_DOCS: 'Die Datei enthält mehrere Dokumente (---). Bitte je Datei nur eines.',
  MULTILINE_IMPLICIT_KEY:
    'Kein gültiges YAML: Diese Zeile hat nicht die Form „feld: wert“. Fehlt hinter dem Doppelpunkt ein Leerzeichen?',
  UNEXPECTED_TOKEN: `Kein gültiges YAML: Hier steht etwas zu viel, oder davor fehlt ein Komma. ${QUOTES}`,
  BAD_DQ_ESCAPE: 'Kein gültiges YAML: Ein Rückstrich (\\) darf hier nicht stehen. Bitte löschen oder verdoppeln.',
  TAG_RESOLVE_FAILED: `Kein gültiges YAML: Ein Text darf nicht mit einem Ausrufezeichen beginnen. ${QUOTES}`,
}

/** Typographic quotation marks. YAML treats them as part of the value. */
export const TYPOGRAPHIC = /[„“”‟«»‚‘’‹›]/
export const STRAIGHTEN = 'Bitte durch gerade Anführungszeichen ersetzen: ".'

interface SyntaxError {
  readonly code: string
  readonly message: string
  readonly pos: readonly [number, number]
}

/** The problem of a syntax error. One causes others: the first of a file is the one to report. */
export function syntaxProblem(
  file: string,
  source: string,
  { code, message, pos }: SyntaxError,
  lines: LineCounter,
): Problem {
  const { line, col } = lines.linePos(pos[0])
  const words = HINTS[code] ?? `Kein gültiges YAML: ${message.split('\n')[0]}`
  const curly = code === 'MISSING_CHAR' && TYPOGRAPHIC.test(source.split('\n')[line - 1] ?? '')
  return {
    file,
    line,
    column: col,
    field: '',
    message: curly ? `${words} In dieser Zeile stehen typografische. ${STRAIGHTEN}` : words,
  }
}
