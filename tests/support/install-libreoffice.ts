import { spawnSync } from 'node:child_process'
import { findLibreOffice } from './libreoffice.ts'

/**
 * Installs LibreOffice Calc without its windows, where it is missing and Debian's packages can be had. That takes more
 * than a minute on two busy cores (about 160 MB), so that the suite does not do it by itself.
 * @returns path of its program; null: it could not be installed
 */
export function installLibreOffice(): string | null {
  const found = findLibreOffice()
  if (found !== null) return found
  const run = (...args: readonly string[]) => spawnSync('apt-get', args, { stdio: 'inherit' }).status === 0
  if (!run('update') || !run('install', '-y', '--no-install-recommends', 'libreoffice-calc-nogui')) return null
  return findLibreOffice()
}
