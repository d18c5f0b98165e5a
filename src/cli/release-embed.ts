import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildHostScript } from './build-host-script.ts'

/** Where released host scripts lie, served as they are. They stay for ever: partners name their checksums. */
export const RELEASED_FOLDER = 'public/embed'
export const RELEASED_LIST = join(RELEASED_FOLDER, 'released.json')

/** A host script that partners may have in their pages. */
export interface Release {
  readonly file: string
  readonly integrity: string
  /** The day it was released. */
  readonly date: string
}

/** All releases, the oldest first. */
export function readReleases(): readonly Release[] {
  return existsSync(RELEASED_LIST) ? (JSON.parse(readFileSync(RELEASED_LIST, 'utf8')) as readonly Release[]) : []
}

if (import.meta.main) {
  const { code, file, integrity } = await buildHostScript()
  const releases = readReleases()
  if (releases.some((one) => one.file === file)) console.log(`${file} is released already.`)
  else {
    mkdirSync(RELEASED_FOLDER, { recursive: true })
    writeFileSync(join(RELEASED_FOLDER, file), code)
    const date = new Date().toISOString().slice(0, 10)
    writeFileSync(RELEASED_LIST, `${JSON.stringify([...releases, { file, integrity, date }], null, 2)}\n`)
    console.log(`${file}: commit it with ${RELEASED_LIST}.`)
  }
}
