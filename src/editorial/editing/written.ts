/** What a field of a rule file can hold. */
export type Fact = string | number | boolean | null | readonly Fact[] | { readonly [field: string]: Fact }

/** Where a field stands: names of fields, and numbers of entries from 0. */
export type FactPath = readonly (string | number)[]

/** How a text stood in the file before: a new one is written in the same manner. */
export type Manner = 'double' | 'single' | 'plain'

/** Begins with a letter and holds no sign that YAML could read otherwise. */
const PLAIN = /^\p{L}(?:[^:#"'[\]{},\n]|:\S|(?<=\S)#)*(?<![:\s])$/u

/** What YAML would not read as a text. */
const NOT_TEXT = /^(?:true|false|null|yes|no|on|off|~)$/i

const double = (text: string) => JSON.stringify(text)
const single = (text: string) => (text.includes('\n') ? double(text) : `'${text.replaceAll("'", "''")}'`)

/** A text as YAML on one line, in the manner of the file where that is possible. */
function textIn(text: string, manner: Manner): string {
  if (manner === 'double') return double(text)
  // Dates, times and numbers stand in double quotation marks in all files.
  const isCount = /^[\d+]|\d:\d/.test(text)
  if (manner === 'plain' && PLAIN.test(text) && !NOT_TEXT.test(text) && !isCount) return text
  return isCount && !text.includes('"') ? double(text) : single(text)
}

const isList = (fact: Fact): fact is readonly Fact[] => Array.isArray(fact)

/** Whether a fact is a group of fields. */
export const isGroup = (fact: Fact): fact is { readonly [field: string]: Fact } =>
  typeof fact === 'object' && fact !== null && !isList(fact)

/** A word of the rules' own vocabulary, which stands without quotation marks. */
const isWord = (fact: Fact) => typeof fact === 'string' && /^[a-z][a-z-]*$/.test(fact)

/** A fact on one line. */
export function onOneLine(fact: Fact, manner: Manner = 'plain'): string {
  if (typeof fact === 'string') return textIn(fact, manner)
  if (isList(fact)) return `[${fact.map((one) => onOneLine(one, manner)).join(', ')}]`
  if (isGroup(fact))
    return `{${Object.entries(fact)
      .map(([field, one]) => `${field}: ${onOneLine(one, isWord(one) ? 'plain' : 'double')}`)
      .join(', ')}}`
  return String(fact)
}

/** Whether a fact gets lines of its own below its name: groups, and lists of groups. Confirmations have one. */
const needsLines = (fact: Fact) =>
  (isGroup(fact) && Object.keys(fact).length > 0 && Object.keys(fact).join() !== 'on,by') ||
  (isList(fact) && fact.some((one) => isGroup(one)))

/**
 * An entry of a list in lines, as the files have it: `- ` before the first field, the others below it.
 * @param indent spaces before the `-`
 */
export function entryLines(entry: Fact, indent: string): readonly string[] {
  if (!isGroup(entry)) return [`${indent}- ${onOneLine(entry)}`]
  const lines = Object.entries(entry).flatMap(([field, fact]) => fieldLines(field, fact, `${indent}  `))
  return lines.map((line, index) => (index === 0 ? `${indent}- ${line.trimStart()}` : line))
}

/**
 * What stands behind the colon of a field: on its line, or in lines below it.
 * @param indent spaces before the name of the field
 */
export function valueLines(fact: Fact, indent: string, manner?: Manner): readonly string[] {
  if (!needsLines(fact)) return [` ${onOneLine(fact, manner)}`]
  if (isList(fact)) return ['', ...fact.flatMap((entry) => entryLines(entry, indent))]
  return ['', ...Object.entries(fact as object).flatMap(([field, one]) => fieldLines(field, one, `${indent}  `))]
}

/**
 * A field with its value in lines.
 * @param indent spaces before the name of the field
 */
export function fieldLines(field: string, fact: Fact, indent: string): readonly string[] {
  const [first = '', ...rest] = valueLines(fact, indent)
  return [`${indent}${field}:${first}`, ...rest]
}
