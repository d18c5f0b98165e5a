import { type Document, isNode, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml'
import * as z from 'zod'
import { strayCharacters } from './characters.ts'
import { describeIssue, unfoldUnion } from './describe.ts'
import { firstProblems } from './first-problems.ts'
import type { Problem } from './problem.ts'
import { positionOf } from './source-position.ts'
import { valueFaults } from './value-texts.ts'
import { STRAIGHTEN, syntaxProblem, TYPOGRAPHIC } from './yaml-messages.ts'

// Issues without a message of their own at least appear in German. No compiled checks: in a browser they would be code
// generated from strings, which the content security policy of the drafts page forbids.
z.config({ ...z.locales.de(), jitless: true })

/** A parsed file: its value, and the positions of its fields. */
export interface Parsed<T> {
  readonly file: string
  readonly value: T
  /** Creates a problem at a field of this file. */
  at(path: readonly (string | number)[], message: string): Problem
}

/** What a node is, where it stands, and what is wrong with it. */
interface Unmeant {
  readonly node: Node
  readonly message: string
}

/** Fields that stand twice in one group. */
function repeatedFields(items: readonly { readonly key: unknown }[]): readonly Unmeant[] {
  const seen = new Set<unknown>()
  return items.flatMap(({ key }) => {
    const name = isScalar(key) ? key.value : key
    if (!seen.has(name)) seen.add(name)
    else if (isNode(key)) return [{ node: key, message: 'Dieses Feld steht zweimal da. Bitte eines davon löschen.' }]
    return []
  })
}

/**
 * Whether a number sign ends a text: a note behind it keeps more than one space away from it, and one behind its sign.
 */
function isCut(source: string, { range, comment }: Node): boolean {
  return comment != null && range != null && /^(?: #| +#\S)/.test(source.slice(range[1], range[2]))
}

/**
 * Finds valid YAML that editors never intend: fields that stand twice, aliases, and typographic quotation marks that
 * became part of a value.
 */
function unmeantNodes(document: Document, source: string): readonly Unmeant[] {
  const found: Unmeant[] = []
  const note = (node: Node, message: string) => void found.push({ node, message })
  visit(document, {
    Map: (_, { items }) => void found.push(...repeatedFields(items)),
    Alias: (_, node) =>
      note(node, `Ein Verweis (*${node.source}) ist hier nicht erlaubt. Bitte den Inhalt ausschreiben.`),
    Scalar: (_, node) => {
      if (node.type === 'PLAIN' && typeof node.value === 'string' && isCut(source, node))
        note(
          node,
          `Hinter „${node.value.slice(0, 40)}“ schneidet „ #“ den Rest ab: Er gilt als Notiz. Gehört er zum Text, bitte den ganzen Text in Anführungszeichen setzen. Sonst die Notiz in eine Zeile darüber schreiben.`,
        )
      if (node.type !== 'PLAIN' || typeof node.value !== 'string' || node.value.length < 2) return
      const inside = node.value.slice(1, -1)
      if (TYPOGRAPHIC.test(node.value[0]!) && TYPOGRAPHIC.test(node.value.at(-1)!) && !TYPOGRAPHIC.test(inside))
        note(node, `Hier stehen typografische Anführungszeichen: ${node.value}. ${STRAIGHTEN}`)
    },
  })
  return found
}

/** The path of an issue; for an unknown field the field itself, so that its line is named. */
function issuePath(issue: z.core.$ZodIssue): readonly PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
}

/**
 * Reads one YAML file and checks it against its schema.
 * @param file path to name in problems
 * @param source text of the file
 * @param schema schema of the file
 * @returns the parsed file, or the problems (never both)
 */
export function parseFile<T>(
  file: string,
  source: string,
  schema: z.ZodType<T>,
): { readonly parsed: Parsed<T> } | { readonly problems: readonly Problem[] } {
  const strays = strayCharacters(file, source)
  if (strays.length > 0) return { problems: strays }
  const lines = new LineCounter()
  // Repeated fields are found below, and errors drawn nowhere: for a file of thousands the library takes minutes.
  const document = parseDocument(source, { lineCounter: lines, strict: true, uniqueKeys: false, prettyErrors: false })
  const [error] = [...document.errors, ...document.warnings]
  if (error !== undefined) return { problems: [syntaxProblem(file, source, error, lines)] }
  if (document.contents === null)
    return {
      problems: [{ file, line: 0, column: 0, field: '', message: 'Die Datei ist leer. Bitte füllen oder löschen.' }],
    }
  const unmeant = unmeantNodes(document, source)
  if (unmeant.length > 0)
    return {
      problems: firstProblems(file, unmeant, ({ node, message }) => {
        const { line, col } = lines.linePos(node.range?.[0] ?? 0)
        return { file, line, column: col, field: '', message }
      }),
    }
  const value: unknown = document.toJS()
  const faults = valueFaults(value)
  if (faults.length > 0)
    return {
      problems: firstProblems(file, faults, ({ field, at, message }) => ({
        file,
        ...positionOf(document, lines, at),
        field: field.join('.'),
        message,
      })),
    }
  const result = schema.safeParse(value, { reportInput: true })
  if (!result.success) {
    return {
      problems: firstProblems(file, result.error.issues.flatMap(unfoldUnion), (issue) => {
        const path = issuePath(issue)
        return {
          file,
          ...positionOf(document, lines, path),
          field: path.map(String).join('.'),
          message: describeIssue(issue),
        }
      }),
    }
  }
  return {
    parsed: {
      file,
      value: result.data,
      at: (path, message) => ({ file, ...positionOf(document, lines, path), field: path.join('.'), message }),
    },
  }
}
