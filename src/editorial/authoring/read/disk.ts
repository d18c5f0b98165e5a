import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { RuleTexts } from './read.ts'

/**
 * Reads every YAML, Markdown and text file below a folder, also files with a wrong ending, so that these are reported.
 * @param folder path on disk
 * @param site another operator's file that replaces `site.yaml`; by default the environment variable `SITE`, so that
 * build and checks agree
 * @returns path below the folder → text
 * @throws Error if the folder or the other operator's file does not exist
 */
export function textsOnDisk(folder: string, site = process.env.SITE): RuleTexts {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|md|txt)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  const texts = new Map(
    paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')] as const),
  )
  return site ? texts.set('site.yaml', readFileSync(site, 'utf8')) : texts
}
