import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort } from '../free-port.ts'
import { change } from './change.ts'
import { BROTLI, hasBrotli, type Program } from './programs.ts'
import { type Running, runServer } from './run-server.ts'

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

/** Starts nginx, one process, with what belongs inside `http`. */
function run(program: Program, folder: string, port: number, http: readonly string[]): Promise<Running> {
  writeFileSync(
    join(folder, 'nginx.conf'),
    [
      ...(hasBrotli(program) ? [`load_module ${join(program.modules, BROTLI)};`] : []),
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      'daemon off;',
      'master_process off;',
      `pid ${folder}/pid;`,
      'error_log stderr warn;',
      'events {}',
      'http {',
      'access_log off;',
      ...TEMPORARY.map((name) => `${name}_temp_path ${folder}/${name};`),
      ...http,
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

const folderFor = () => mkdtempSync(join(tmpdir(), 'lotse-nginx-'))

/** A written file with brotli switched on where nginx has it. */
function written(program: Program, site: string, name: string): string {
  const text = readFileSync(join(`${site}-server`, name), 'utf8')
  return hasBrotli(program) ? change(text, '#brotli_static on;', 'brotli_static on;') : text
}

/**
 * Starts nginx with the written whole server.
 * @param site the served folder; the file lies in the folder `…-server` beside it
 */
export async function startNginx(program: Program, site: string): Promise<Running> {
  const [port, folder] = [await freePort(), folderFor()]
  const listening = change(written(program, site, 'nginx.conf'), 'listen 80;', `listen 127.0.0.1:${port};`)
  const rooted = change(listening, 'root /var/www/lotse;', `root ${resolve(site)};`)
  const log = '/var/log/nginx/lotse-error.log'
  writeFileSync(join(folder, 'lotse.conf'), change(rooted, log, join(folder, 'error.log')))
  return run(program, folder, port, [`include ${folder}/lotse.conf;`])
}

/**
 * Starts nginx as it stands at an association: a site of its own, with headers and with a location for scripts and
 * pictures. The written files are put below a path of it.
 */
export async function startNginxBelow(program: Program, site: string): Promise<Running> {
  const [port, folder] = [await freePort(), folderFor()]
  writeFileSync(join(folder, 'maps.conf'), readFileSync(join(`${site}-server`, 'nginx-maps.conf')))
  const location = written(program, site, 'nginx-location.conf')
  writeFileSync(join(folder, 'location.conf'), change(location, 'alias /var/www/lotse/;', `alias ${resolve(site)}/;`))
  mkdirSync(join(folder, 'own/assets'), { recursive: true })
  writeFileSync(join(folder, 'own/index.html'), 'the own page')
  writeFileSync(join(folder, 'own/assets/own.js'), 'own()')
  return run(program, folder, port, [
    `include ${folder}/maps.conf;`,
    'server {',
    `    listen 127.0.0.1:${port};`,
    `    root ${folder}/own;`,
    '    add_header Strict-Transport-Security "max-age=63072000; includeSubDomains" always;',
    '    add_header X-Own "kept" always;',
    '    location ~* \\.(js|css|svg|html)$ { expires 30d; }',
    `    include ${folder}/location.conf;`,
    '}',
  ])
}
