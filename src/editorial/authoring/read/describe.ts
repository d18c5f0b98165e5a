import type * as z from 'zod'
import { didYouMean } from './nearest.ts'
import { renamedAnswer, renamedFields } from './renamed.ts'

type Issue = z.core.$ZodIssue

const EXPECTED: { readonly [type: string]: string } = {
  string: 'Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste, zum Beispiel [a, b]',
  object: 'eine Gruppe von Feldern wie „feld: wert“',
  record: 'eine Gruppe von Feldern',
}

function size(issue: { readonly origin: string }, count: number | bigint, limit: 'Mindestens' | 'Höchstens'): string {
  if (issue.origin === 'string')
    return limit === 'Mindestens' && Number(count) === 1
      ? 'Dieser Text ist leer. Bitte ausfüllen.'
      : `${limit} ${count} Zeichen.`
  if (issue.origin === 'array') return `${limit} ${count} ${Number(count) === 1 ? 'Eintrag' : 'Einträge'}.`
  return `${limit} ${count}.`
}

function wrongType(expected: string, input: unknown): string {
  const wanted = `Erwartet wird ${EXPECTED[expected] ?? expected}.`
  if (input === null) return `Hier steht nichts. ${wanted}`
  if (expected !== 'string' || typeof input === 'object') return wanted
  const zero = typeof input === 'number' ? ', sonst geht eine Null am Anfang verloren' : ''
  return `${wanted} Bitte in Anführungszeichen setzen${zero}.`
}

/** A text as a message quotes it. */
const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text)

/**
 * A German message for an issue: what is wrong and what is expected.
 * @param issue an issue with its input (`reportInput`)
 */
export function describeIssue(issue: Issue): string {
  const missing = issue.input === undefined && issue.code !== 'unrecognized_keys'
  if (missing)
    return `Dieses Feld fehlt. Bitte ergänzen.${issue.code === 'invalid_value' ? ` Erlaubt: ${issue.values.map(String).join(', ')}.` : ''}`
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Das Feld „${issue.keys.slice(0, 5).map(shortened).join('“, „')}“ ist hier unbekannt.${renamedFields(issue.keys)} Bitte die Schreibweise prüfen oder das Feld löschen.`
    case 'invalid_value': {
      const values = issue.values.map(String)
      const written = String(issue.input)
      return `„${shortened(written)}“ gibt es hier nicht.${renamedAnswer(written) || didYouMean(written, values)} Erlaubt: ${values.join(', ')}.`
    }
    case 'invalid_type':
      return wrongType(issue.expected, issue.input)
    case 'too_small':
      return size(issue, issue.minimum, 'Mindestens')
    case 'too_big':
      return size(issue, issue.maximum, 'Höchstens')
    case 'invalid_format':
    case 'invalid_union':
    case 'custom':
      return `Erwartet wird ${issue.message}${issue.message.endsWith('.') ? '' : '.'}`
    default:
      return issue.message
  }
}

/**
 * The issue itself, or for a union the issues of the variant that was probably intended: the one whose outer shape
 * matches.
 */
export function unfoldUnion(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const meant = issue.errors.find((issues) => issues.length > 0 && issues.every(({ path }) => path.length > 0))
  return meant === undefined
    ? [issue]
    : meant.flatMap((inner) => unfoldUnion({ ...inner, path: [...issue.path, ...inner.path] }))
}
