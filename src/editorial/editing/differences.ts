import { parse } from 'yaml'

/** One fact that two versions of a file say differently; undefined: that version does not say it. */
export interface Difference {
  /** Names of fields and numbers of entries from 1: `contact › phones › 1 › number`. */
  readonly field: string
  readonly was: string | undefined
  readonly is: string | undefined
}

/** Every single value by where it stands, in the order of the file. */
function leavesOf(value: unknown, path: readonly string[], into: Map<string, string>): Map<string, string> {
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object' || one === null))
    into.set(path.join(' › '), value.join(', '))
  else if (Array.isArray(value))
    for (const [index, one] of value.entries()) leavesOf(one, [...path, String(index + 1)], into)
  else if (typeof value === 'object' && value !== null)
    for (const [field, one] of Object.entries(value)) leavesOf(one, [...path, field], into)
  else into.set(path.join(' › '), String(value))
  return into
}

/**
 * What two versions of a YAML file say differently, fact by fact.
 * @throws Error where one of them is no YAML
 */
export function differencesOf(before: string, after: string): readonly Difference[] {
  const [old, fresh] = [leavesOf(parse(before), [], new Map()), leavesOf(parse(after), [], new Map())]
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((field) => {
    const [was, is] = [old.get(field), fresh.get(field)]
    return was === is ? [] : [{ field, was, is }]
  })
}
