import { type Document, LineCounter, parseDocument } from 'yaml'
import * as z from 'zod'
import type { Problem } from './problem.ts'

z.config(z.locales.de())

/** A parsed file: its value, and where each of its fields stands. */
export interface Parsed<T> {
  readonly file: string
  readonly value: T
  /** Makes a problem at a field of this file. */
  at(path: readonly (string | number)[], message: string): Problem
}

type Path = readonly PropertyKey[]

const YAML_HINTS: { readonly [code: string]: string } = {
  TAB_AS_INDENT: 'Ein Tabulator rückt hier ein. YAML erlaubt dafür keine Tabulatoren: bitte Leerzeichen setzen.',
  DUPLICATE_KEY: 'Dieses Feld steht zweimal da. Bitte eines davon löschen.',
}

/** The place of a field, or of the nearest field above it that exists. */
function place(document: Document, lines: LineCounter, path: Path): { line: number; column: number } {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    const range = (node as { range?: [number, number, number] } | null | undefined)?.range
    if (range) {
      const { line, col } = lines.linePos(range[0])
      return { line, column: col }
    }
  }
  return { line: 1, column: 1 }
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return `Das Feld „${issue.keys.join('“, „')}“ ist hier unbekannt. Bitte die Schreibweise prüfen oder das Feld löschen.`
  }
  if (issue.code === 'invalid_value') return `Erlaubt ist hier: ${issue.values.map(String).join(', ')}.`
  return issue.message
}

/** The path of an issue; of an unknown field, the field itself, so that its own line is named. */
function issuePath(issue: z.core.$ZodIssue): Path {
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
  if (source.includes('\uFFFD')) {
    return { problems: [{ file, line: 0, column: 0, field: '', message: 'Die Datei ist nicht in UTF-8 gespeichert. Bitte in UTF-8 speichern.' }] }
  }
  if (source.trim() === '') {
    return { problems: [{ file, line: 0, column: 0, field: '', message: 'Die Datei ist leer. Bitte füllen oder löschen.' }] }
  }
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, strict: true, uniqueKeys: true })
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0])
        return { file, line, column: col, field: '', message: YAML_HINTS[error.code] ?? `Kein gültiges YAML: ${error.message.split('\n')[0]}` }
      }),
    }
  }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }))
  if (!result.success) {
    return {
      problems: result.error.issues.map((issue) => {
        const path = issuePath(issue)
        return { file, ...place(document, lines, path), field: path.map(String).join('.'), message: describe(issue) }
      }),
    }
  }
  return {
    parsed: {
      file,
      value: result.data,
      at: (path, message) => ({ file, ...place(document, lines, path), field: path.join('.'), message }),
    },
  }
}
