import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { RuleTexts } from './read.ts'

/** Reads every YAML, Markdown and text file below a folder of the disk; also those with a wrong ending, so that nobody overlooks them. */
export function textsOnDisk(folder: string): RuleTexts {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|md|txt)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]))
}
