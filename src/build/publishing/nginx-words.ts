import type { Header } from './headers.ts'
import { FILE_TYPES } from './types.ts'

/** The variable that holds the value of a header. */
export const variable = (name: string) => `lotse_${name.toLowerCase().replaceAll('-', '_')}`

/** The variable of a second header of the same name, for pages that no frame may show. */
export const neverVariable = (name: string) => `${variable(name)}_never`

/** The value of a header by its name; empty where there is none, which sends none. */
export const sentBy = (headers: readonly Header[], name: string) =>
  headers.find((one) => one.name === name)?.value ?? ''

/**
 * A map from one variable to another.
 * @param cases regular expressions and what they give, the first that matches counts
 */
export function map(
  from: string,
  to: string,
  cases: readonly (readonly [pattern: string, value: string])[],
  otherwise: string,
): readonly string[] {
  return [
    `map ${from} $${to} {`,
    `    default "${otherwise}";`,
    ...cases.map(([pattern, value]) => `    "~${pattern}" "${value}";`),
    '}',
  ]
}

/** The line that sends a header, with errors too. */
export const send = (name: string, value: string) => `    add_header ${name} "${value}" always;`

/** The kinds of files and their character set. */
export function pageTypes(indent: string): readonly string[] {
  const texts = Object.values(FILE_TYPES).filter((type) => !/html|png/.test(type))
  return [
    'charset utf-8;',
    'types {',
    ...Object.entries(FILE_TYPES).map(([ending, type]) => `    ${type} ${ending.slice(1)};`),
    '}',
    `charset_types ${texts.join(' ')};`,
    'default_type application/octet-stream;',
  ].map((line) => indent + line)
}
