import { existsSync, realpathSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { HIDDEN } from '../build/publishing/index.ts'

const hidden = new RegExp(HIDDEN)

/**
 * The file behind a path: itself, or the index of a folder. Where a link or a path with dots leads out of the folder,
 * there is none.
 * @param path decoded, below the folder, without a slash at its beginning
 * @returns null where there is none
 */
export function servedFile(folder: string, path: string): string | null {
  if (path.includes('\0') || path.includes('\\') || path.split('/').includes('..') || hidden.test(`/${path}`))
    return null
  const home = realpathSync(folder)
  for (const candidate of [resolve(home, path), join(resolve(home, path), 'index.html')]) {
    if (!existsSync(candidate)) continue
    const real = realpathSync(candidate)
    if (real.startsWith(home + sep) && statSync(real).isFile()) return real
  }
  return null
}
