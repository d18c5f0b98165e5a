import { unwantedCharacters } from './unwanted-characters.ts'

type Path = readonly (string | number)[]

/** A problem with a text of a value. */
export interface TextFault {
  /** The field that holds the text. */
  readonly field: Path
  /** Where to point: the field, or the name in it that is meant. */
  readonly at: Path
  readonly message: string
}

/** What the translator of the site would read as a command to itself (i18next, interpolation and nesting). */
export const COMMANDS: readonly { readonly sign: string; readonly message: string }[] = [
  { sign: '{{', message: '„{{“ hält die Seite für einen Platzhalter. Bitte den Text selbst schreiben.' },
  { sign: '$t(', message: '„$t(“ hält die Seite für einen Verweis auf einen anderen Text. Bitte ausschreiben.' },
]

/** Marks of web pages and of Markdown: in a plain text they would be shown as they are. Addresses hold some of them. */
const MARKUP: readonly { readonly pattern: RegExp; readonly what: string; readonly instead: string }[] = [
  { pattern: /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i, what: 'HTML', instead: 'Bitte ohne spitze Klammern schreiben.' },
  { pattern: /&(?:[a-z]{2,8}|#\d{1,6});/i, what: 'HTML', instead: 'Bitte das Zeichen selbst schreiben.' },
  {
    pattern: /\*\*|(?<!\w)__(?=\p{L})/u,
    what: 'Markdown',
    instead: 'Bitte ohne Sternchen und Unterstriche schreiben.',
  },
  {
    pattern: /\]\((?:https?:|mailto:|\/)/,
    what: 'Markdown',
    instead: 'Bitte nur die Wörter schreiben; Adressen haben eigene Felder.',
  },
  { pattern: /^(?:#{1,6}|[*>]) (?=\S)/, what: 'Markdown', instead: 'Bitte ohne das Zeichen am Anfang schreiben.' },
  { pattern: /`/, what: 'Markdown', instead: 'Bitte ohne den schrägen Strich (`) schreiben.' },
]

const ADDRESS = /^(?:https?|mailto):\S+$/

/** What is wrong with a text that was copied from a web page or written in Markdown. */
function markupFaults(text: string): readonly string[] {
  if (ADDRESS.test(text)) return []
  return MARKUP.flatMap(({ pattern, what, instead }) => {
    const found = pattern.exec(text)
    return found === null
      ? []
      : [`Hier steht ${what} („${found[0].slice(0, 30)}“). Die Seite zeigt es, wie es dasteht. ${instead}`]
  }).slice(0, 1)
}

/**
 * What no text of the rules may hold, whatever its field: characters that editors never intend, and commands to the
 * translator of the site.
 * @param text after escapes were read
 * @returns German messages; none where nothing is wrong
 */
export function textFaults(text: string): readonly string[] {
  return [
    ...unwantedCharacters(text).map(({ message }) => message),
    ...COMMANDS.filter(({ sign }) => text.includes(sign)).map(({ message }) => message),
    ...markupFaults(text),
  ]
}

/**
 * The faults of all texts in a value, names of fields included. A file's characters were checked before it was parsed;
 * YAML escapes (`"\u202e"`) bring in further ones.
 * @param value what a YAML file holds
 */
export function valueFaults(value: unknown, path: Path = []): readonly TextFault[] {
  if (typeof value === 'string') return textFaults(value).map((message) => ({ field: path, at: path, message }))
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((entry, index) => valueFaults(entry, [...path, index]))
  return Object.entries(value).flatMap(([name, entry]) => {
    const at = [...path, name]
    const named = textFaults(name).map((message) => ({ field: path, at, message }))
    return named.length > 0 ? named : valueFaults(entry, at)
  })
}
