import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dataBookOf, readRules, textsOnDisk } from '../authoring/index.ts'
import { dataFiles } from '../opendata/index.ts'
import type { BuildOptions } from './build-options.ts'
import { readHistory } from './read-history.ts'

/** Writes the files of open data under their fixed addresses. */
export function writeData({ out, base }: BuildOptions): void {
  const book = dataBookOf(readRules(textsOnDisk('rules')))
  for (const [path, text] of dataFiles(book, readHistory('rules'), base)) {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), text)
  }
}
