import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildOptions } from './build-options.ts'
import type { WrittenPages } from './build-pages.ts'
import {
  RELEASES,
  type ServerPolicy,
  serverPolicy,
  type TopEntry,
  writeApacheHost,
  writeCaddyfile,
  writeHeadersFile,
  writeHtaccess,
  writeNginx,
  writeNginxLocation,
  writeNginxMaps,
} from './publishing/index.ts'

/** What visitors may ask for at the top of the served folder. */
function topEntries(out: string): readonly TopEntry[] {
  const found = readdirSync(out, { withFileTypes: true })
    .filter(({ name }) => name !== '.vite' && !/^(_headers|\.htaccess)$|\.(br|gz)$/.test(name))
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
  // Written later.
  const later = found.some(({ name }) => name === RELEASES) ? [] : [{ name: RELEASES, isFolder: false }]
  return [...found, ...later].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The files beside the served folder by their names. */
const CONFIGURATIONS = {
  'nginx.conf': writeNginx,
  'apache.conf': writeApacheHost,
  Caddyfile: writeCaddyfile,
  // The source of truth itself, for checks of a running server.
  'policy.json': (policy: ServerPolicy) => `${JSON.stringify(policy, null, 2)}\n`,
}

/** Those that put the site below a path of an existing one. */
const BELOW_A_PATH = { 'nginx-maps.conf': writeNginxMaps, 'nginx-location.conf': writeNginxLocation }

/**
 * Writes one policy in the words of every server. `_headers` and `.htaccess` lie in the served folder, where hosts look
 * for them; whole configurations lie beside it. Call it when all files of the site are there.
 */
export function writeServerFiles(options: BuildOptions, pages: WrittenPages): void {
  const { out, serverOut, base } = options
  const policy = serverPolicy(pages.inline, options)
  writeFileSync(join(out, '_headers'), writeHeadersFile(policy, topEntries(out)))
  writeFileSync(join(out, '.htaccess'), writeHtaccess(policy))
  mkdirSync(serverOut, { recursive: true })
  for (const [name, write] of Object.entries({ ...CONFIGURATIONS, ...(base === '/' ? {} : BELOW_A_PATH) }))
    writeFileSync(join(serverOut, name), write(policy))
}
