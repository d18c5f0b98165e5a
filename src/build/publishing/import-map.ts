import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ASSETS } from './headers.ts'

/**
 * A file's checksum as `integrity` wants it. SHA-256, because checksums do not compress: with SHA-384 those of all
 * scripts would weigh 1.5 KB more in each page.
 */
export function integrityOf(file: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`
}

/**
 * The import map that names the checksum of every script, those too that are loaded later: a script that was changed on
 * the way does not run. The same text for all pages, so that one hash in the policy allows it.
 * @param base the path below which the site is served
 * @param alone a script that no other one loads; the pages that hold it name its checksum themselves
 */
export function importMap(folder: string, base: string, alone?: string): string {
  const scripts = readdirSync(join(folder, ASSETS))
    .filter((name) => name.endsWith('.js') && ASSETS + name !== alone)
    .sort()
  const integrity = Object.fromEntries(
    scripts.map((name) => [`${base}${ASSETS}${name}`, integrityOf(join(folder, ASSETS, name))]),
  )
  return JSON.stringify({ integrity })
}
