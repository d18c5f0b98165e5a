import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { siteFile } from '../authoring/index.ts'

/** Where a build goes. From the environment, so that one command serves every host: `BASE=/hilfe/ OUT=dist-hilfe npm run build`. */
export interface BuildOptions {
  /** The folder that is served. */
  readonly out: string
  /** The folder for files that configure a server and are not served. */
  readonly serverOut: string
  /** The path below which the site is served, with slashes at both ends. */
  readonly base: string
  /** Who may show the guide in a frame (`site.yaml`); undefined: everybody. */
  readonly frames: readonly string[] | undefined
}

/**
 * Reads the options of a build.
 * @throws where the base has no slash at an end; the browser would look for files in the wrong place
 */
export function buildOptions({ OUT = 'dist', BASE = '/' }: NodeJS.ProcessEnv): BuildOptions {
  if (!/^\/([\w.~-]+\/)*$/.test(BASE)) throw new Error(`BASE has to begin and end with a slash, like /hilfe/: ${BASE}`)
  const { frameAncestors } = siteFile.parse(parse(readFileSync('rules/site.yaml', 'utf8')))
  return { out: OUT, serverOut: `${OUT}-server`, base: BASE, frames: frameAncestors }
}
