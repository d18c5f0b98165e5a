import type { Hours, Rulebook } from '../../domain/rulebook/index.ts'
import {
  BrokenRules,
  compileRulebook,
  type HoursReader,
  type Problem,
  parseFile,
  type RuleFiles,
  type RuleTexts,
  readArticle,
  readTexts,
} from '../../editorial/authoring/browser.ts'
import { signsIn } from './limits.ts'

/** What a draft is: whole, with everything needed to look at it, or broken, with every problem found. */
export type Checked =
  | {
      readonly is: 'sound'
      readonly files: RuleFiles
      readonly rulebook: Rulebook
      readonly uncheckedHours: readonly string[]
    }
  | { readonly is: 'broken'; readonly problems: readonly Problem[] }

/** Opening hours as data, by how they are written. */
interface KnownHours {
  readonly [osm: string]: Hours
}

/**
 * Files that were read before, by path: of a draft few differ from the published ones, and of the next draft few from
 * this one.
 */
const read = new Map<string, { readonly source: string; readonly schema: unknown; readonly result: unknown }>()

/** Thrown where a slice of work is done; what it read is kept. */
class SliceDone extends Error {}

/** So many marks and line ends are read in one go, and then to the end of the file: see `LIMITS.signsOfFile`. */
const SLICE = 2_000

/** Readers that keep what they read, and throw `SliceDone` before a file when they have read enough. */
function readersWithin(most: number) {
  let signs = 0
  function once<R>(file: string, source: string, schema: unknown, make: () => R): R {
    const known = read.get(file)
    if (known?.source === source && known.schema === schema) return known.result as R
    if (signs > most) throw new SliceDone()
    // Letters take their time too, a fiftieth of that of signs.
    signs += signsIn(source) + source.length / 50
    const result = make()
    read.set(file, { source, schema, result })
    return result
  }
  const parseOne: typeof parseFile = (file, source, schema) =>
    once(file, source, schema, () => parseFile(file, source, schema))
  const readOne: typeof readArticle = (file, source) => once(file, source, readArticle, () => readArticle(file, source))
  return { parseOne, readOne }
}

/**
 * Checks rules in the browser with the schema and the messages of the build. Whatever is wrong with a file comes back
 * as a problem; nothing is thrown.
 * @param texts path below the rules folder → text
 * @param hours the opening hours of the published rules, by how they are written; others are checked by the build alone
 */
export function checkDraft(texts: RuleTexts, hours: KnownHours): Checked {
  return checkWithin(texts, hours, Number.POSITIVE_INFINITY)
}

/**
 * The same in slices, so that a page stays alive meanwhile.
 * @param rest waits until the page has done what was waiting for it; called between two slices
 */
export async function checkInSlices(texts: RuleTexts, hours: KnownHours, rest: () => Promise<void>): Promise<Checked> {
  for (;;) {
    try {
      return checkWithin(texts, hours, SLICE)
    } catch (error) {
      if (!(error instanceof SliceDone)) throw error
      await rest()
    }
  }
}

function checkWithin(texts: RuleTexts, hours: KnownHours, signs: number): Checked {
  const unchecked = new Set<string>()
  const readHours: HoursReader = (osm) => {
    const known = Object.hasOwn(hours, osm) ? hours[osm] : undefined
    if (known !== undefined) return { hours: known }
    unchecked.add(osm)
    return null
  }
  try {
    const { parseOne, readOne } = readersWithin(signs)
    const files = readTexts(texts, readHours, 'rules', parseOne, undefined, readOne)
    return { is: 'sound', files, rulebook: compileRulebook(files), uncheckedHours: [...unchecked].sort() }
  } catch (error) {
    if (error instanceof SliceDone) throw error
    if (error instanceof BrokenRules) return { is: 'broken', problems: error.problems }
    // A file that is nested too deeply for the reader, or built to break it.
    const message =
      'Eine der Dateien lässt sich nicht lesen; sie ist vielleicht zu tief verschachtelt. Bitte einzeln ablegen.'
    return { is: 'broken', problems: [{ file: 'rules', line: 0, column: 0, field: '', message }] }
  }
}
