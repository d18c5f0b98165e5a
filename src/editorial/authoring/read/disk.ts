import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { RuleTexts } from './read.ts'

/** Files of rules, and text files whose ending is wrong. */
const TEXT = /\.(?:ya?ml|md|txt)$/i

/** Files of other programs, which nobody reads: they are named, so that a change saved there is not lost silently. */
const OF_OTHER_PROGRAMS = /\.(?:docx?|odt|rtf|pages|xlsx?|ods|csv|pdf|html?|bak|orig|rej)$/i

/**
 * Reads every YAML, Markdown and text file below a folder, also files with a wrong ending, so that these are reported.
 * Of documents of other programs the name alone is kept.
 * @param folder path on disk
 * @param site another operator's file that replaces `site.yaml`; by default the environment variable `SITE`, so that
 * build and checks agree
 * @returns path below the folder → text
 * @throws Error if the folder or the other operator's file does not exist
 */
export function textsOnDisk(folder: string, site = process.env.SITE): RuleTexts {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => !/^[.~]/.test(name) && (TEXT.test(name) || OF_OTHER_PROGRAMS.test(name)))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const texts = new Map(
    paths.map((path): [string, string] => [
      relative(folder, path).split(sep).join('/'),
      TEXT.test(path) ? readFileSync(path, 'utf8') : '',
    ]),
  )
  return site ? texts.set('site.yaml', readFileSync(site, 'utf8')) : texts
}
