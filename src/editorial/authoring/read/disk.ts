import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { RuleTexts } from './read.ts'

/**
 * Reads every YAML, Markdown and text file below a folder of the disk; also those with a wrong ending, so that nobody overlooks them.
 * @param site another operator's file in the place of `site.yaml`: the environment's `SITE`, so that it holds for the build and for every check
 * @throws where that file is not there
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
