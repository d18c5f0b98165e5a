import { existsSync, readFileSync } from 'node:fs'
import { wallTimeOf } from '../domain/matching/index.ts'
import { BrokenRules, parseFile, type SiteFile, siteFile } from '../editorial/authoring/index.ts'

/**
 * Where a build goes. From the environment, so that one command serves every host:
 * `BASE=/hilfe/ SITE=unsere-site.yaml npm run build`.
 */
export interface BuildOptions {
  /** The folder that is served. */
  readonly out: string
  /** The folder for files that configure a server and are not served. */
  readonly serverOut: string
  /** The path below which the site is served, with slashes at both ends. */
  readonly base: string
  /** The operator's file, as messages name it. */
  readonly siteFile: string
  /** Where the operator serves the site, without a path (`site.yaml`); null: not entered yet. */
  readonly address: string | null
  /** Who may show the guide in a frame (`site.yaml`); undefined: everybody. */
  readonly frames: readonly string[] | undefined
  /** The operator's colour, `#rrggbb`. */
  readonly accent: string
  /** The name of the site. */
  readonly brand: string
  /** Whom to tell of a gap in security; null: nobody is named yet. */
  readonly security: NonNullable<SiteFile['security']> | null
  /**
   * True where another operator's file stands for `rules/site.yaml`: the scripts that this project has released name
   * another hotline.
   */
  readonly ownSite: boolean
  /** The folder of the last build, whose files visits in progress still request; null: none. */
  readonly previous: string | null
  /** The day of the release, ISO date, German calendar. */
  readonly today: string
}

/**
 * Reads the options of a build.
 * @param env `OUT`, `BASE`, `SITE` (a file like `rules/site.yaml`), `PREVIOUS` (folder of the last build), `RELEASED`
 * (day of the release, default today)
 * @param now the clock
 * @throws where the base has no slash at an end (the browser would look for files in the wrong place), where a file is
 * missing or a day is none
 */
export function buildOptions(
  { OUT = 'dist', BASE = '/', SITE, PREVIOUS, RELEASED }: NodeJS.ProcessEnv,
  now = new Date(),
): BuildOptions {
  if (!/^\/([\w.~-]+\/)*$/.test(BASE))
    throw new Error(`BASE beginnt und endet mit einem Schrägstrich, zum Beispiel /hilfe/. Hier steht: ${BASE}`)
  if (SITE && !existsSync(SITE)) throw new Error(`SITE: Die Datei ${SITE} gibt es nicht.`)
  const today = RELEASED ?? wallTimeOf(now).date
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today)))
    throw new Error(`RELEASED ist ein Tag wie 2026-11-26. Hier steht: ${today}`)
  const file = SITE || 'rules/site.yaml'
  const read = parseFile(file, readFileSync(file, 'utf8'), siteFile)
  if ('problems' in read) throw new BrokenRules(read.problems)
  const { frameAncestors, brand, publicAddress, security } = read.parsed.value
  return {
    out: OUT,
    serverOut: `${OUT}-server`,
    base: BASE,
    siteFile: file,
    address: publicAddress ?? null,
    frames: frameAncestors,
    accent: brand.accent,
    brand: brand.name,
    security: security ?? null,
    ownSite: Boolean(SITE),
    previous: PREVIOUS || null,
    today,
  }
}
