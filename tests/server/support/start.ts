import { spawn } from 'node:child_process'
import type { TestProject } from 'vitest/node'
import { startApache } from './apache.ts'
import { hasBrotli, startNginx } from './nginx.ts'
import { findApache, findNginx } from './programs.ts'
import type { Running } from './run-server.ts'
import { addStaffPages, BELOW_SITE, ROOT_SITE, type Site, secondOperator } from './sites.ts'

/** A server that runs on a built site. */
export interface Served {
  readonly name: string
  readonly url: string
  readonly site: Site
  readonly brotli: boolean
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
  const missing: string[] = []
  const [nginx, apache] = [findNginx(), findApache()]
  for (const site of [ROOT_SITE, BELOW_SITE]) {
    const add = (name: string, server: Running, brotli: boolean) => {
      running.push(server)
      served.push({ name: `${name} below ${site.base}`, url: server.url, site, brotli })
    }
    if (nginx !== null) add('nginx', await startNginx(nginx, site.folder), hasBrotli(nginx))
    if (apache !== null) add('Apache', await startApache(apache, site.folder, site.base), true)
  }
  if (nginx === null) missing.push('nginx')
  if (apache === null) missing.push('Apache')
  if (nginx !== null && !hasBrotli(nginx)) missing.push("nginx's module for brotli")
  project.provide('served', served)
  return async () => {
    await Promise.all(running.map((server) => server.stop()))
    // At the end, where it is read.
    for (const name of missing) console.error(`\n*** NOT CHECKED: ${name} could not be had on this machine. ***\n`)
  }
}
