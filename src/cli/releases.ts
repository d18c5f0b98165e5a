import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

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
