import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort } from '../free-port.ts'
import { change } from './change.ts'
import type { Program } from './programs.ts'
import { type Running, runServer } from './run-server.ts'

const MODULES = ['mpm_event', 'alias', 'authz_core', 'mime', 'dir', 'env', 'headers', 'rewrite', 'setenvif'] as const

/** The block that `docs/hosting.md` tells operators to write, for this folder. */
function documented(root: string, base: string): string {
  const [, block] = /```apache\n(.*?)```/s.exec(readFileSync('docs/hosting.md', 'utf8')) ?? []
  if (block === undefined) throw new Error('docs/hosting.md has no block for Apache')
  const here = block.replaceAll('/var/www/lotse', root)
  return base === '/' ? here.replace(/^Alias .*\n/, '') : here.replace('Alias /hilfe ', `Alias ${base.slice(0, -1)} `)
}

/** Starts Apache with what an operator writes into its configuration. */
async function run(program: Program, lines: (port: number, folder: string) => readonly string[]): Promise<Running> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'lotse-apache-'))
  writeFileSync(
    join(folder, 'apache.conf'),
    [
      `ServerRoot ${folder}`,
      'ServerName localhost',
      `Listen 127.0.0.1:${port}`,
      `PidFile ${folder}/pid`,
      `ErrorLog ${folder}/error.log`,
      // It gives up root's rights, which it would not start with.
      ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
      ...MODULES.map((name) => `LoadModule ${name}_module ${join(program.modules, `mod_${name}.so`)}`),
      'TypesConfig /dev/null',
      ...lines(port, folder),
      '',
    ].join('\n'),
  )
  chmodSync(folder, 0o755)
  return runServer(
    program.path,
    ['-D', 'FOREGROUND', '-f', join(folder, 'apache.conf')],
    { LD_LIBRARY_PATH: program.libraries },
    port,
  )
}

/**
 * Starts Apache on a folder that holds the written `.htaccess`, on a host that sets headers of its own.
 * @param base where the folder is served, with slashes at both ends
 */
export function startApache(program: Program, site: string, base: string): Promise<Running> {
  const root = resolve(site)
  return run(program, (_, folder) => [
    'Header set X-Content-Type-Options nosniff',
    'Header set X-Own kept',
    `DocumentRoot ${base === '/' ? root : folder}`,
    documented(root, base),
  ])
}

/** Starts Apache with the written virtual host. */
export function startApacheHost(program: Program, site: string): Promise<Running> {
  const text = readFileSync(join(`${site}-server`, 'apache.conf'), 'utf8').replaceAll('/var/www/lotse', resolve(site))
  return run(program, (port, folder) => [
    change(
      change(text, '<VirtualHost *:80>', `<VirtualHost 127.0.0.1:${port}>`),
      '/var/log/apache2/lotse-error.log',
      join(folder, 'host-error.log'),
    ),
  ])
}
