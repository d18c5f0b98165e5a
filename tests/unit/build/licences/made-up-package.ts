import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * Writes a made-up package into a folder of its own.
 * @param files path below the package's folder → text; `package.json` may be left out of it
 * @param license what its `package.json` says; undefined: nothing
 * @returns the folder that holds its `node_modules`, and the package's own
 */
export function madeUpPackage(
  name: string,
  license: unknown,
  files: { readonly [path: string]: string },
): { readonly root: string; readonly folder: string } {
  const root = mkdtempSync(join(tmpdir(), 'lotse-licences-'))
  const folder = join(root, 'node_modules', name)
  const all = { 'package.json': JSON.stringify({ name, version: '1.2.3', license }), ...files }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return { root, folder }
}
