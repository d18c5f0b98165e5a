import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ASSETS } from './headers.ts'

/** A release: the day it was built, and its files whose names change with their content. */
export interface SiteRelease {
  /** ISO date, German calendar. */
  readonly on: string
  readonly files: readonly string[]
}

/** What an earlier build left: its releases, the newest first, and their files by path, compressed ones too. */
export interface EarlierReleases {
  readonly releases: readonly SiteRelease[]
  readonly files: ReadonlyMap<string, Buffer>
}

/** The list of releases of a built site; also the next build reads it. */
export const RELEASES = 'releases.json'

/** Days for which the files of a release stay after the next release: longer than tabs stay open. */
export const KEPT_DAYS = 90

const EMBED = 'embed/'

/** Scripts that partners name by their checksum: they stay for ever. */
const FOR_EVER = new RegExp(`^${EMBED}v\\d+\\.[0-9a-f]{12}\\.js`)

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000

function filesOf(folder: string, below: string): readonly string[] {
  const found = existsSync(join(folder, below)) ? readdirSync(join(folder, below)) : []
  return found.map((name) => below + name).sort()
}

const isCompressed = (file: string) => /\.(br|gz)$/.test(file)

/**
 * Reads what an earlier build left, into memory: the new build may go into the same folder.
 * @throws where the folder holds no build
 */
export function readEarlier(folder: string): EarlierReleases {
  if (!existsSync(join(folder, RELEASES)))
    throw new Error(
      `PREVIOUS: In ${folder} liegt kein Build mit ${RELEASES}. Bitte den Ordner des letzten Builds nennen.`,
    )
  const releases = JSON.parse(readFileSync(join(folder, RELEASES), 'utf8')) as readonly SiteRelease[]
  const names = [...filesOf(folder, ASSETS), ...filesOf(folder, EMBED).filter((file) => FOR_EVER.test(file))]
  return { releases, files: new Map(names.map((name) => [name, readFileSync(join(folder, name))])) }
}

/**
 * The releases whose files a new build has to hold, itself first. One stays until the release after it is older than
 * `KEPT_DAYS`.
 * @param today ISO date of the build
 */
export function releasesToKeep(
  built: readonly string[],
  earlier: readonly SiteRelease[],
  today: string,
): readonly SiteRelease[] {
  const all = [{ on: today, files: built }, ...earlier.filter(({ files }) => files.join() !== built.join())]
  return all.filter((_, index) => {
    const next = all[index - 1]
    return next === undefined || daysBetween(next.on, today) <= KEPT_DAYS
  })
}

/** Writes the list of releases into a build. */
export function writeReleases(out: string, earlier: EarlierReleases | null, today: string): readonly SiteRelease[] {
  const releases = releasesToKeep(filesOf(out, ASSETS), earlier?.releases ?? [], today)
  writeFileSync(join(out, RELEASES), `${JSON.stringify(releases, null, 2)}\n`)
  return releases
}

/**
 * Puts the files of earlier releases beside the new ones, so that a visit that began with them goes on.
 * @throws where a name stands for two contents: a page of the earlier release would refuse the new file
 */
export function carryOver(out: string, earlier: EarlierReleases, releases: readonly SiteRelease[]): void {
  const kept = new Set(releases.flatMap(({ files }) => files))
  for (const [name, content] of earlier.files) {
    if (!kept.has(name.replace(/\.(br|gz)$/, '')) && !FOR_EVER.test(name)) continue
    const file = join(out, name)
    if (!existsSync(file)) {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    } else if (!isCompressed(name) && !readFileSync(file).equals(content))
      throw new Error(`${name} hat im letzten Build einen anderen Inhalt. Bitte einmal ohne PREVIOUS bauen.`)
  }
}
