import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { parse, stringify } from 'yaml'
import { RELEASES, type ServerPolicy, type SiteRelease } from '../../../src/build/publishing/index.ts'

/** A built site: where it lies, and the path below which it was built. */
export interface Site {
  readonly folder: string
  readonly base: string
  /** Who may show it in a frame, as its policy says it. */
  readonly ancestors: string
  /** Where its own files may come from, as its policy says it. */
  readonly own: string
}

export const ROOT_SITE: Site = { folder: 'dist', base: '/', ancestors: '*', own: "'self'" }
/**
 * Another operator's site below a path, with the files of the first as its release before; built by the set-up of these
 * tests.
 */
export const BELOW_SITE: Site = {
  folder: 'node_modules/.cache/dist-below',
  base: '/hilfe/',
  ancestors: "'self' https://*.beispielverband.example",
  own: "'self' https://www.beispielverband.example",
}

/** Writes the site file of the second operator: the one of `rules/` with that operator's own entries. */
export function secondOperator(): string {
  const read = (path: string): object => parse(readFileSync(path, 'utf8'))
  const file = 'node_modules/.cache/second-operator.yaml'
  writeFileSync(file, stringify({ ...read('rules/site.yaml'), ...read('tests/server/support/second-operator.yaml') }))
  return file
}

/** The releases whose files a site holds, the newest first. */
export function releasesOf({ folder }: Site): readonly SiteRelease[] {
  return JSON.parse(readFileSync(join(folder, RELEASES), 'utf8')) as readonly SiteRelease[]
}

/** The source of truth of a build. */
export function policyOf({ folder }: Site): ServerPolicy {
  return JSON.parse(readFileSync(join(`${folder}-server`, 'policy.json'), 'utf8')) as ServerPolicy
}

/** All files below a folder, as paths with slashes. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

/** Addresses of all pages of a site with their files. */
export function pagesOf({ folder, base }: Site): readonly { readonly address: string; readonly file: string }[] {
  return filesIn(folder)
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => ({ address: base + file.replace(/\/?index\.html$/, ''), file: join(folder, file) }))
}

/** Puts a page where staff's pages will be, so that their headers can be asked for before they are written. */
export function addStaffPages({ folder }: Site): void {
  for (const path of ['beratung', 'en/beratung', 'monitoring/entwurf', 'monitoring/bearbeiten']) {
    const file = join(folder, path, 'index.html')
    if (existsSync(file)) continue
    mkdirSync(join(folder, path), { recursive: true })
    writeFileSync(file, readFileSync(join(folder, 'index.html')))
  }
}
