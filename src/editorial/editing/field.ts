import { numberFault, readWeeklyHours } from '../authoring/browser.ts'
import { hoursInWords } from '../editor-tools/browser.ts'
import type { Edit } from './changes.ts'
import type { Fact, FactPath } from './written.ts'

/** How a field is filled in. */
export type FieldKind = 'text' | 'long' | 'number' | 'hours' | 'day' | 'time' | 'one' | 'some' | 'known' | 'list'

/** One field of the form. */
export interface Field {
  readonly path: FactPath
  readonly label: string
  readonly help?: string
  readonly kind: FieldKind
  /** The values of `one` and `some`, with their words. */
  readonly choices?: readonly { readonly id: string; readonly words: string }[]
  /** What an empty field means: `null` in the file, no field at all, or nothing that is allowed. */
  readonly empty: 'null' | 'none' | 'wrong'
  /** The fields behind which it belongs where the file does not have it yet. */
  readonly after?: readonly string[]
}

/** A part of the form. */
export interface FieldGroup {
  readonly title: string
  readonly open?: boolean
  readonly fields: readonly Field[]
  /** A list to which an entry can be added, and from which one can be taken. */
  readonly list?: {
    readonly path: FactPath
    readonly add: string
    readonly fresh: Fact
    readonly after?: readonly string[]
    readonly entries: readonly { readonly title: string; readonly fields: readonly Field[] }[]
    /** The field goes with its last entry. */
    readonly optional?: boolean
  }
}

/** The value at a place of a parsed file; undefined where there is none. */
export function factAt(value: unknown, path: FactPath): Fact | undefined {
  let at: unknown = value
  for (const step of path) at = (at as { readonly [step: string]: unknown } | null | undefined)?.[step as string]
  return at as Fact | undefined
}

/** A fact as a field of the form holds it. */
export function typedFrom(field: Field, fact: Fact | undefined): string {
  if (fact === undefined || fact === null) return ''
  if (Array.isArray(fact)) return fact.join(field.kind === 'list' ? '\n' : ', ')
  if (field.kind === 'known') return fact === true ? 'ja' : 'nein'
  return String(fact)
}

/** The fact that a filled-in field stands for; undefined: none. */
export function factFrom({ kind, empty }: Field, typed: string): Fact | undefined {
  // A folded text reads as one line, as the file says it.
  const text = kind === 'list' ? typed.trim() : typed.replace(/\s+/g, ' ').trim()
  if (kind === 'list' || kind === 'some') {
    const entries = text.split(kind === 'list' ? '\n' : ',').map((entry) => entry.trim())
    const all = entries.filter((entry) => entry !== '')
    // Who ticks "all" means everybody; who ticks one more after it means those.
    if (all.includes('all')) return all.at(-1) === 'all' ? 'all' : all.filter((one) => one !== 'all')
    return all.length === 0 && empty === 'none' ? undefined : all
  }
  if (text === '') return empty === 'null' ? null : undefined
  return kind === 'known' ? text === 'ja' : text
}

/** A fact in words, for the list of changes. */
export function inWords(field: Field, fact: Fact | undefined): string {
  if (fact === undefined || fact === null) return field.kind === 'known' ? 'unbekannt' : 'nichts'
  const word = (one: unknown) => field.choices?.find(({ id }) => id === one)?.words ?? String(one)
  if (Array.isArray(fact)) return fact.map(word).join(', ') || 'nichts'
  return field.kind === 'known' ? (fact === true ? 'ja' : 'nein') : word(fact)
}

/** What the form says of an answer while it is typed: wrong, or how it is understood. */
export type Said = { readonly wrong: string } | { readonly read: string } | null

/** Reads a number or hours at once, with the messages of the check. */
export function readField({ kind, empty }: Field, typed: string): Said {
  const text = typed.trim()
  if (text === '') return empty === 'wrong' ? { wrong: 'Hier steht nichts. Bitte ausfüllen.' } : null
  if (kind === 'number') {
    const fault = numberFault(text)
    return fault === null ? null : { wrong: fault }
  }
  if (kind === 'hours') {
    const read = readWeeklyHours(text)
    if (read === null)
      return {
        read: 'Diese Schreibweise liest erst die Prüfung vor dem Veröffentlichen. Bis dahin gilt sie als unbekannt.',
      }
    return 'message' in read ? { wrong: read.message } : { read: hoursInWords(text) }
  }
  if (kind === 'day' && !/^\d{4}-\d{2}-\d{2}$/.test(text)) return { wrong: 'Bitte einen ganzen Tag angeben.' }
  return null
}

/** The step that writes an answer into the file; null: there is nothing to write. */
export function editFor(field: Field, value: unknown, typed: string): Edit | null {
  const { path, after } = field
  const fact = factFrom(field, typed)
  if (fact === undefined) return factAt(value, path) === undefined ? null : { is: 'take', path }
  return { is: 'set', path, fact, ...(after && { after }) }
}
