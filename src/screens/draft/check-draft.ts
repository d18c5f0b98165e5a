import type { Hours, Rulebook } from '../../domain/rulebook/index.ts'
import {
  BrokenRules,
  compileRulebook,
  type HoursReader,
  type Problem,
  parseFile,
  type Readers,
  type RuleFiles,
  type RuleTexts,
  readArticle,
  readInSteps,
  readWeeklyHours,
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

/** How much is done between two rests, in signs of a file (see `LIMITS.signsOfFile`): a twentieth of a second. */
const SLICE = 2_000

/** What any step takes beside the signs that it reads. */
const STEP = 20

/** Readers that keep what they read, and the work that they have done since the last rest. */
function countingReaders() {
  const work = { done: 0 }
  function once<R>(file: string, source: string, schema: unknown, make: () => R): R {
    const known = read.get(file)
    if (known?.source === source && known.schema === schema) return known.result as R
    // Letters take their time too, a fiftieth of that of signs.
    work.done += signsIn(source) + source.length / 50
    const result = make()
    read.set(file, { source, schema, result })
    return result
  }
  const parseOne: typeof parseFile = (file, source, schema) =>
    once(file, source, schema, () => parseFile(file, source, schema))
  const readOne: typeof readArticle = (file, source) => once(file, source, readArticle, () => readArticle(file, source))
  const readers: Readers = { parseOne, readOne }
  return { work, readers }
}

/**
 * Checks rules in the browser with the schema and the messages of the build. Whatever is wrong with a file comes back
 * as a problem; nothing is thrown. Works in slices, so that a page stays alive meanwhile.
 * @param texts path below the rules folder → text
 * @param hours the opening hours of the published rules, by how they are written; others are read where they are
 *   written by days of the week, the rest is checked by the build alone
 * @param rest waits until the page has done what was waiting for it; called between two slices
 */
export async function checkDraft(texts: RuleTexts, hours: KnownHours, rest: () => Promise<void>): Promise<Checked> {
  const unchecked = new Set<string>()
  const readHours: HoursReader = (osm) => {
    const known = Object.hasOwn(hours, osm) ? hours[osm] : undefined
    if (known !== undefined) return { hours: known }
    const own = readWeeklyHours(osm)
    if (own === null) unchecked.add(osm)
    return own
  }
  const { work, readers } = countingReaders()
  try {
    const steps = readInSteps(texts, readHours, 'rules', readers)
    let step = steps.next()
    for (; !step.done; step = steps.next()) {
      work.done += STEP
      if (work.done < SLICE) continue
      work.done = 0
      await rest()
    }
    await rest()
    const files = step.value
    return { is: 'sound', files, rulebook: compileRulebook(files), uncheckedHours: [...unchecked].sort() }
  } catch (error) {
    if (error instanceof BrokenRules) return { is: 'broken', problems: error.problems }
    // A file that is nested too deeply for the reader, or built to break it.
    const message =
      'Eine der Dateien lässt sich nicht lesen; sie ist vielleicht zu tief verschachtelt. Bitte einzeln ablegen.'
    return { is: 'broken', problems: [{ file: 'rules', line: 0, column: 0, field: '', message }] }
  }
}
