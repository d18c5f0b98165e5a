import { LineCounter, parseDocument, visit } from 'yaml'
import * as z from 'zod'
import { describe, unfolded } from './describe.ts'
import { placeOf } from './place.ts'
import type { Problem } from './problem.ts'

// What `describe` does not put into words of its own is said in German at least.
z.config(z.locales.de())

/** A parsed file: its value, and where each of its fields stands. */
export interface Parsed<T> {
  readonly file: string
  readonly value: T
  /** Makes a problem at a field of this file. */
  at(path: readonly (string | number)[], message: string): Problem
}

const QUOTES = 'Texte mit Doppelpunkt oder Sonderzeichen bitte in Anführungszeichen setzen.'

/** What editors are told of the commonest slips; all else is named in the words of the YAML library. */
const YAML_HINTS: { readonly [code: string]: string } = {
  TAB_AS_INDENT: 'Ein Tabulator rückt hier ein. YAML erlaubt dafür keine Tabulatoren: bitte Leerzeichen setzen.',
  DUPLICATE_KEY: 'Dieses Feld steht zweimal da. Bitte eines davon löschen.',
  MISSING_CHAR: 'Kein gültiges YAML: Hier oder weiter oben fehlt ein schließendes Anführungszeichen oder eine Klammer.',
  BAD_INDENT: 'Kein gültiges YAML: Die Einrückung passt nicht, oder weiter oben fehlt eine schließende Klammer.',
  BLOCK_AS_IMPLICIT_KEY: `Kein gültiges YAML: Hier beginnt mitten im Text ein neues Feld. ${QUOTES}`,
  BAD_SCALAR_START: `Kein gültiges YAML: So darf ein Text nicht beginnen. ${QUOTES}`,
  MULTIPLE_DOCS: 'Die Datei enthält mehrere Dokumente (---). Bitte je Datei nur eines.',
}

/** Syntax errors pull others behind them: only the first is named, beside every field that stands twice. */
function syntaxProblems(
  file: string,
  errors: readonly { readonly code: string; readonly message: string; readonly pos: readonly [number, number] }[],
  lines: LineCounter,
): Problem[] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY')
  return errors
    .filter((error) => error.code === 'DUPLICATE_KEY' || error === first)
    .map(({ code, message, pos }) => {
      const { line, col } = lines.linePos(pos[0])
      return {
        file,
        line,
        column: col,
        field: '',
        message: YAML_HINTS[code] ?? `Kein gültiges YAML: ${message.split('\n')[0]}`,
      }
    })
}

/** The path of an issue; of an unknown field, the field itself, so that its own line is named. */
function issuePath(issue: z.core.$ZodIssue): readonly PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
}

/**
 * Reads one YAML file and checks it against its schema.
 * @param file path to name in problems
 * @param source the text of the file
 * @returns the parsed file, or the problems that stop it (never both)
 */
export function parseFile<T>(
  file: string,
  source: string,
  schema: z.ZodType<T>,
): { readonly parsed: Parsed<T> } | { readonly problems: readonly Problem[] } {
  const whole = (message: string, line = 0): { problems: readonly Problem[] } => ({
    problems: [{ file, line, column: Math.min(line, 1), field: '', message }],
  })
  const unreadable = source.indexOf('\uFFFD')
  if (unreadable >= 0) {
    return whole(
      'Die Datei ist nicht in UTF-8 gespeichert. Bitte in UTF-8 speichern.',
      source.slice(0, unreadable).split('\n').length,
    )
  }
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, strict: true, uniqueKeys: true })
  if (document.errors.length > 0) return { problems: syntaxProblems(file, document.errors, lines) }
  if (document.contents === null) return whole('Die Datei ist leer. Bitte füllen oder löschen.')
  const aliases: Problem[] = []
  visit(document, {
    Alias: (_, node) => {
      const { line, col } = lines.linePos(node.range?.[0] ?? 0)
      aliases.push({
        file,
        line,
        column: col,
        field: '',
        message: `Ein Verweis (*${node.source}) ist hier nicht erlaubt. Bitte den Inhalt ausschreiben.`,
      })
    },
  })
  if (aliases.length > 0) return { problems: aliases }
  const result = schema.safeParse(document.toJS(), { reportInput: true })
  if (!result.success) {
    return {
      problems: result.error.issues.flatMap(unfolded).map((issue) => {
        const path = issuePath(issue)
        return { file, ...placeOf(document, lines, path), field: path.map(String).join('.'), message: describe(issue) }
      }),
    }
  }
  return {
    parsed: {
      file,
      value: result.data,
      at: (path, message) => ({ file, ...placeOf(document, lines, path), field: path.join('.'), message }),
    },
  }
}
