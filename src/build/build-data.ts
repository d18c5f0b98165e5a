import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dataBookOf, publicFilesOf, type RuleFiles } from '../editorial/authoring/index.ts'
import { dataFiles } from '../exports/opendata/index.ts'
import type { BuildOptions } from './build-options.ts'
import { readHistory } from './read-history.ts'

/** Writes the files of open data under their fixed addresses. */
export function writeData(files: RuleFiles, { out, base }: BuildOptions): void {
  for (const [path, text] of dataFiles(dataBookOf(publicFilesOf(files)), readHistory('rules'), base)) {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), text)
  }
}
