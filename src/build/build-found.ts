import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { LANGUAGES, pathIn, readPath } from '../domain/rulebook/index.ts'
import type { BuildOptions } from './build-options.ts'
import type { WrittenPages } from './build-pages.ts'
import {
  drawMark,
  PICTURES,
  WEB_MANIFEST,
  writeRobots,
  writeSecurityTxt,
  writeSitemap,
  writeWebManifest,
} from './publishing/index.ts'

/** Languages in which people may write to the operator. */
const LETTERS = ['de', 'en']

/**
 * Writes what lets the site be found and quoted: pictures, manifest, sitemap, `robots.txt`, `security.txt`. What needs
 * the site's whole address is left out until the operator has named it, and so is a contact that holds no longer.
 */
export function writeFound(
  { out, base, accent, brand, address, security, today }: BuildOptions,
  { listed }: WrittenPages,
): void {
  const write = (file: string, content: string | Buffer) => {
    mkdirSync(dirname(join(out, file)), { recursive: true })
    writeFileSync(join(out, file), content)
  }
  for (const { file, width, height } of Object.values(PICTURES)) write(file, drawMark(accent, width, height))
  write(WEB_MANIFEST, writeWebManifest(brand, accent, base))
  const addressOf = (path: string) => address + base.slice(0, -1) + path
  if (address !== null)
    write(
      'sitemap.xml',
      writeSitemap(
        listed.map(({ path }) => ({
          address: addressOf(path),
          alternates: LANGUAGES.map((language) => ({
            language,
            address: addressOf(pathIn(language, readPath(path).path)),
          })),
        })),
      ),
    )
  // Below a path nobody reads it: it belongs to the host.
  if (base === '/') write('robots.txt', writeRobots(address === null ? null : addressOf('/sitemap.xml')))
  if (security !== null && security.expires >= today) {
    const own = '.well-known/security.txt'
    write(own, writeSecurityTxt(security, address === null ? null : `${address}/${own}`, LETTERS))
  }
}
