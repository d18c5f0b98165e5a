import { spawn } from 'node:child_process'
import type { TestProject } from 'vitest/node'
import { startApache, startApacheHost } from '../../support/servers/apache.ts'
import { startCaddy } from '../../support/servers/caddy.ts'
import { startNginx, startNginxBelow } from '../../support/servers/nginx.ts'
import { fetchServers, findProgram, hasBrotli, type Program } from '../../support/servers/programs.ts'
import type { Running } from '../../support/servers/run-server.ts'
import { addStaffPages, BELOW_SITE, ROOT_SITE, type Site, secondOperator } from './sites.ts'

/** A server that runs on a built site. */
export interface Served {
  readonly name: string
  readonly url: string
  readonly site: Site
  readonly brotli: boolean
  /** True where the host has pages and headers of its own. */
  readonly isGuest: boolean
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly served: readonly Served[]
  }
}

/** Builds another operator's site below a path, after the one at the root. */
function buildBelow({ folder, base }: Site): Promise<void> {
  return new Promise((built, failed) => {
    const child = spawn(process.execPath, ['src/build/build.ts'], {
      env: { ...process.env, OUT: folder, BASE: base, SITE: secondOperator(), PREVIOUS: ROOT_SITE.folder },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.once('close', (code) => (code === 0 ? built() : failed(new Error(`the build below ${base} failed`))))
  })
}

/** Starts every server that can be had here, on the site at the root and on one below a path. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  await buildBelow(BELOW_SITE)
  addStaffPages(BELOW_SITE)
  const running: Running[] = []
  const served: Served[] = []
  const [nginx, apache, caddy] = [findProgram('nginx'), findProgram('apache'), findProgram('caddy')]
  const add = async (
    name: string,
    site: Site,
    program: Program | null,
    starter: (program: Program) => Promise<Running>,
    isGuest = false,
  ) => {
    if (program === null) return
    const server = await starter(program).catch(async (error: unknown) => {
      await Promise.all(running.map((other) => other.stop()))
      throw error
    })
    running.push(server)
    const brotli = !name.startsWith('nginx') || hasBrotli(program)
    served.push({ name: `${name}, ${site.base}`, url: server.url, site, brotli, isGuest })
  }
  for (const site of [ROOT_SITE, BELOW_SITE]) {
    const { folder, base } = site
    await add('nginx, whole server', site, nginx, (program) => startNginx(program, folder))
    await add('Apache, .htaccess', site, apache, (program) => startApache(program, folder, base))
    await add('Apache, virtual host', site, apache, (program) => startApacheHost(program, folder))
    await add('Caddy', site, caddy, (program) => startCaddy(program, folder))
  }
  const asGuest = (program: Program) => startNginxBelow(program, BELOW_SITE.folder)
  await add('nginx, location of an existing site', BELOW_SITE, nginx, asGuest, true)
  project.provide('served', served)
  return async () => {
    await Promise.all(running.map((server) => server.stop()))
    // At the end, where it is read.
    for (const name of fetchServers())
      console.error(`\n*** NOT CHECKED: ${name} could not be had on this machine. ***\n`)
  }
}
