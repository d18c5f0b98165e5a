import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort } from '../free-port.ts'
import type { Program } from './programs.ts'
import { type Running, runServer } from './run-server.ts'

/**
 * Starts Caddy with the written Caddyfile: address and folder come from the environment, as the container file sets
 * them. Without its interface for administration, and with a home of its own.
 */
export async function startCaddy(program: Program, site: string): Promise<Running> {
  const port = await freePort()
  const home = mkdtempSync(join(tmpdir(), 'lotse-caddy-'))
  const file = join(home, 'Caddyfile')
  const options = '{\n\tadmin off\n}\n'
  writeFileSync(file, options + readFileSync(join(`${site}-server`, 'Caddyfile'), 'utf8'))
  return runServer(
    program.path,
    ['run', '--adapter', 'caddyfile', '--config', file],
    {
      HOME: home,
      XDG_DATA_HOME: home,
      XDG_CONFIG_HOME: home,
      LOTSE_ADDRESS: `http://127.0.0.1:${port}`,
      LOTSE_FOLDER: resolve(site),
    },
    port,
  )
}
