import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildOptions } from './build-options.ts'
import type { WrittenPages } from './build-pages.ts'
import { serverPolicy, writeHeadersFile, writeHtaccess, writeNginx } from './publishing/index.ts'

/**
 * Writes one policy in the words of every server. `_headers` and `.htaccess` lie in the served folder, where hosts look
 * for them; the block for nginx lies beside it.
 */
export function writeServerFiles(options: BuildOptions, pages: WrittenPages): void {
  const { out, serverOut } = options
  const policy = serverPolicy(pages.inline, options)
  writeFileSync(join(out, '_headers'), writeHeadersFile(policy, pages.addresses))
  writeFileSync(join(out, '.htaccess'), writeHtaccess(policy))
  mkdirSync(serverOut, { recursive: true })
  writeFileSync(join(serverOut, 'nginx.conf'), writeNginx(policy))
  // The source of truth itself, for checks of a running server.
  writeFileSync(join(serverOut, 'policy.json'), `${JSON.stringify(policy, null, 2)}\n`)
}
