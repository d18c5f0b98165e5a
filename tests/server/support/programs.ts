import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * Debian's packages are unpacked here, not installed: nothing on the machine changes, and no server starts by itself.
 */
const FOLDER = 'node_modules/.cache/lotse-servers'

const run = (command: string, args: readonly string[], cwd: string) =>
  spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 90_000 }).status === 0

/** Unpacks packages of Debian and their programs' libraries; false where that is not possible here. */
function unpack(packages: readonly string[]): boolean {
  mkdirSync(FOLDER, { recursive: true })
  const fetched = () => run('apt-get', ['download', ...packages], FOLDER)
  if (!fetched() && !(process.getuid?.() === 0 && run('apt-get', ['update'], FOLDER) && fetched())) return false
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.deb'))
    .every((name) => run('dpkg-deb', ['-x', name, '.'], FOLDER))
}

/** A server's program, its folder of modules, and where its libraries lie. */
export interface Program {
  readonly path: string
  readonly modules: string
  readonly libraries: string
}

/**
 * Finds a server's program: unpacked from Debian's packages, or the machine's own.
 * @returns null where there is neither; the caller has to say so aloud
 */
function findProgram(packages: readonly string[], path: string, modules: string): Program | null {
  const at = (folder: string): Program => ({
    path: join(folder, path),
    modules: join(folder, modules),
    libraries: readdirSync(join(folder, 'usr/lib'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name.endsWith('-linux-gnu'))
      .map((entry) => join(entry.parentPath, entry.name))
      .join(':'),
  })
  const unpacked = resolve(FOLDER)
  if (existsSync(join(unpacked, path)) || (unpack(packages) && existsSync(join(unpacked, path)))) return at(unpacked)
  return existsSync(join('/', path)) ? at('/') : null
}

export const findNginx = () =>
  findProgram(['nginx', 'libnginx-mod-http-brotli-static', 'libbrotli1'], 'usr/sbin/nginx', 'usr/lib/nginx/modules')

export const findApache = () =>
  findProgram(['apache2-bin', 'libapr1', 'libaprutil1'], 'usr/sbin/apache2', 'usr/lib/apache2/modules')
