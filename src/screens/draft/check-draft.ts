import type { Hours, Rulebook } from '../../domain/rulebook/index.ts'
import {
  BrokenRules,
  compileRulebook,
  type HoursReader,
  type Problem,
  parseFile,
  type RuleFiles,
  type RuleTexts,
  readTexts,
} from '../../editorial/authoring/browser.ts'

/** What a draft is: whole, with everything needed to look at it, or broken, with every problem found. */
export type Checked =
  | {
      readonly is: 'sound'
      readonly files: RuleFiles
      readonly rulebook: Rulebook
      readonly uncheckedHours: readonly string[]
    }
  | { readonly is: 'broken'; readonly problems: readonly Problem[] }

/**
 * Files that were read before, by path: of a draft few differ from the published ones, and of the next draft few from
 * this one.
 */
const read = new Map<string, { readonly source: string; readonly schema: unknown; readonly result: unknown }>()

const parseOnce: typeof parseFile = (file, source, schema) => {
  const known = read.get(file)
  if (known?.source === source && known.schema === schema) return known.result as ReturnType<typeof parseFile<never>>
  const result = parseFile(file, source, schema)
  read.set(file, { source, schema, result })
  return result
}

/**
 * Checks rules in the browser with the schema and the messages of the build. Whatever is wrong with a file comes back
 * as a problem; nothing is thrown.
 * @param texts path below the rules folder → text
 * @param hours the opening hours of the published rules, by how they are written; others are checked by the build alone
 */
export function checkDraft(texts: RuleTexts, hours: { readonly [osm: string]: Hours }): Checked {
  const unchecked = new Set<string>()
  const readHours: HoursReader = (osm) => {
    const known = Object.hasOwn(hours, osm) ? hours[osm] : undefined
    if (known !== undefined) return { hours: known }
    unchecked.add(osm)
    return null
  }
  try {
    const files = readTexts(texts, readHours, 'rules', parseOnce)
    return { is: 'sound', files, rulebook: compileRulebook(files), uncheckedHours: [...unchecked].sort() }
  } catch (error) {
    if (error instanceof BrokenRules) return { is: 'broken', problems: error.problems }
    // A file that is nested too deeply for the reader, or built to break it.
    const message =
      'Eine der Dateien lässt sich nicht lesen; sie ist vielleicht zu tief verschachtelt. Bitte einzeln ablegen.'
    return { is: 'broken', problems: [{ file: 'rules', line: 0, column: 0, field: '', message }] }
  }
}
