import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * Where the machine lacks a server, Debian's packages are unpacked here, not installed: nothing on the machine changes,
 * and no server starts by itself on port 80.
 */
const FOLDER = 'node_modules/.cache/lotse-servers'

/** A server that the tests start: its packages, its program, its folder of modules, and what it cannot do without. */
interface Wanted {
  readonly name: string
  readonly packages: readonly string[]
  readonly path: string
  readonly modules: string
  /** Files that have to be there too, or this one is not whole. */
  readonly also: readonly string[]
}

/** nginx's module that sends the `.br` files. */
export const BROTLI = 'ngx_http_brotli_static_module.so'

const WANTED = {
  nginx: {
    name: 'nginx',
    packages: ['nginx', 'libnginx-mod-http-brotli-static', 'libbrotli1'],
    path: 'usr/sbin/nginx',
    modules: 'usr/lib/nginx/modules',
    also: [`usr/lib/nginx/modules/${BROTLI}`],
  },
  apache: {
    name: 'Apache',
    packages: ['apache2-bin', 'libapr1', 'libaprutil1'],
    path: 'usr/sbin/apache2',
    modules: 'usr/lib/apache2/modules',
    also: [],
  },
  caddy: { name: 'Caddy', packages: ['caddy'], path: 'usr/bin/caddy', modules: '', also: [] },
} as const satisfies { readonly [id: string]: Wanted }

export type ServerId = keyof typeof WANTED

/** A server's program, its folder of modules, and where its libraries lie. */
export interface Program {
  readonly path: string
  readonly modules: string
  readonly libraries: string
}

const run = (command: string, args: readonly string[], cwd: string) =>
  spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 120_000 }).status === 0

/** Unpacks packages of Debian; false where that is not possible here. */
function unpack(packages: readonly string[]): boolean {
  mkdirSync(FOLDER, { recursive: true })
  const fetched = () => run('apt-get', ['download', ...packages], FOLDER)
  if (!fetched() && !(process.getuid?.() === 0 && run('apt-get', ['update'], FOLDER) && fetched())) return false
  return readdirSync(FOLDER)
    .filter((file) => packages.some((name) => file.startsWith(`${name}_`)) && file.endsWith('.deb'))
    .every((file) => run('dpkg-deb', ['-x', file, '.'], FOLDER))
}

/** The program in a folder like `/`; null where it is not there. */
function programIn(folder: string, { path, modules }: Wanted): Program | null {
  if (!existsSync(join(folder, path))) return null
  const libraries = existsSync(join(folder, 'usr/lib')) ? readdirSync(join(folder, 'usr/lib')) : []
  return {
    path: join(folder, path),
    modules: join(folder, modules),
    libraries: libraries
      .filter((name) => name.endsWith('-linux-gnu'))
      .map((name) => join(folder, 'usr/lib', name))
      .join(':'),
  }
}

/**
 * Finds a server's program: the machine's own where it is whole, else unpacked from Debian's packages.
 * @returns null where there is neither; the caller has to say so aloud
 */
export function findProgram(id: ServerId): Program | null {
  const wanted: Wanted = WANTED[id]
  const unpacked = resolve(FOLDER)
  const own = programIn('/', wanted)
  if (own !== null && wanted.also.every((file) => existsSync(join('/', file)))) return own
  return programIn(unpacked, wanted) ?? (unpack(wanted.packages) ? programIn(unpacked, wanted) : null) ?? own
}

/** True where nginx can send the `.br` files. */
export const hasBrotli = ({ modules }: Program) => existsSync(join(modules, BROTLI))

/**
 * Fetches what is missing of all servers, before the tests.
 * @returns the names of what could not be had on this machine
 */
export function fetchServers(): readonly string[] {
  return (Object.keys(WANTED) as readonly ServerId[]).flatMap((id) => {
    const program = findProgram(id)
    if (program === null) return [WANTED[id].name]
    return id === 'nginx' && !hasBrotli(program) ? ["nginx's module for brotli"] : []
  })
}
