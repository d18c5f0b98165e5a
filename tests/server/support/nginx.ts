import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Program } from './programs.ts'
import { freePort, type Running, runServer } from './run-server.ts'

const MODULE = 'ngx_http_brotli_static_module.so'

/** Changes one line of the file that the build wrote, as its own words tell an operator to. */
function change(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`„${from}“ does not stand exactly once in the written file`)
  return text.replace(from, to)
}

/** True where nginx can send the `.br` files. */
export const hasBrotli = ({ modules }: Program) => existsSync(join(modules, MODULE))

/**
 * Starts nginx with a written file.
 * @param site the served folder; the file lies in the folder `…-server` beside it
 */
export async function startNginx(program: Program, site: string): Promise<Running> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'lotse-nginx-'))
  const brotli = hasBrotli(program)
  let server = readFileSync(join(`${site}-server`, 'nginx.conf'), 'utf8')
  server = change(server, 'listen 80;', `listen 127.0.0.1:${port};`)
  server = change(server, 'root /var/www/lotse;', `root ${resolve(site)};`)
  if (brotli) server = change(server, '#brotli_static on;', 'brotli_static on;')
  writeFileSync(join(folder, 'lotse.conf'), server)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  writeFileSync(
    join(folder, 'nginx.conf'),
    [
      ...(brotli ? [`load_module ${join(program.modules, MODULE)};`] : []),
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      'daemon off;',
      'master_process off;',
      `pid ${folder}/pid;`,
      'error_log stderr warn;',
      'events {}',
      'http {',
      ...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
      `include ${folder}/lotse.conf;`,
      '}',
    ].join('\n'),
  )
  return runServer(
    program.path,
    ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'],
    { LD_LIBRARY_PATH: program.libraries },
    port,
  )
}
