import { existsSync, readFileSync, rmSync } from 'node:fs'
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

/**
 * All releases, the oldest first. They name the hotline of `rules/site.yaml`: a site with a file of its own (`SITE`)
 * has none of them.
 */
export function readReleases(site = process.env.SITE): readonly Release[] {
  return !site && existsSync(RELEASED_LIST)
    ? (JSON.parse(readFileSync(RELEASED_LIST, 'utf8')) as readonly Release[])
    : []
}

/** Takes this project's released scripts out of another operator's build. */
export function dropReleased(out: string): void {
  const folder = join(out, 'embed')
  for (const { file } of readReleases('')) {
    const own = readFileSync(join(folder, `${file.slice(0, file.indexOf('.'))}.js`))
    // With the same hotline and name it is the operator's own.
    if (!readFileSync(join(folder, file)).equals(own)) rmSync(join(folder, file))
  }
  rmSync(join(folder, 'released.json'), { force: true })
}
