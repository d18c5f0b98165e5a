import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import { RELEASES, type SiteRelease } from '../build/publishing/index.ts'
import { optionsOf, refuse } from './rules-load.ts'

const USAGE = `npm run release [-- --from dist --to release]
Packt den Build in eine Datei: lotse-<Tag>.zip mit dist, dist-server, der Anleitung und SHA256SUMS. Daneben liegt die Prüfsumme der Datei selbst.
--from   Ordner des Builds; der Ordner …-server liegt daneben
--to     Ordner, in den die Datei geschrieben wird`

const COMMAND = 'release'

/** What belongs to every release beside the build. */
const PAPERS = ['LICENSE', 'docs/hosting.md']

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')

/** All files below a folder, by the names that they have in the archive. */
function filesBelow(folder: string, name: string): readonly (readonly [string, Buffer])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [`${name}/${relative(folder, file).split(sep).join('/')}`, readFileSync(file)] as const)
}

/**
 * Packs a build into one archive. The same build gives the same bytes: names are sorted, and every file bears the day
 * of the release.
 * @param folder the build; its server files lie in `…-server` beside it
 * @param day ISO date of the release
 */
export function packRelease(folder: string, day: string): Buffer {
  const files = [
    ...filesBelow(folder, 'dist'),
    ...filesBelow(`${folder}-server`, 'dist-server'),
    ...PAPERS.map((file) => [file.replace('docs/', ''), readFileSync(file)] as const),
  ].sort(([a], [b]) => (a < b ? -1 : 1))
  const sums = files.map(([name, content]) => `${sha256(content)}  ${name}\n`).join('')
  const mtime = `${day}T12:00:00`
  const entries: Zippable = {}
  // What is compressed already does not become smaller.
  for (const [name, content] of [...files, ['SHA256SUMS', Buffer.from(sums)] as const])
    entries[name] = [content, { mtime, level: /\.(br|gz|png)$/.test(name) ? 0 : 6 }]
  return Buffer.from(zipSync(entries))
}

if (import.meta.main) {
  const { values } = optionsOf(COMMAND, USAGE, { from: { type: 'string' }, to: { type: 'string' } })
  const from = resolve(values.from ?? 'dist')
  const to = values.to ?? 'release'
  const list = join(from, RELEASES)
  if (!existsSync(list) || !existsSync(`${from}-server`))
    refuse(COMMAND, `In ${from} liegt kein Build. Bitte zuerst „npm run build“ ausführen.`)
  const [{ on }] = JSON.parse(readFileSync(list, 'utf8')) as readonly [SiteRelease]
  const name = `lotse-${on}.zip`
  const archive = packRelease(from, on)
  mkdirSync(to, { recursive: true })
  writeFileSync(join(to, name), archive)
  writeFileSync(join(to, `${name}.sha256`), `${sha256(archive)}  ${name}\n`)
  console.log(`${join(to, name)}: ${archive.length.toLocaleString('de')} Bytes, SHA-256 ${sha256(archive)}`)
}
