import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { LANGUAGES, type Language, pathIn, readPath } from '../domain/rulebook/index.ts'
import { alternateLinksFor } from '../exports/opendata/index.ts'
import { FACTS_ID, type PageFacts } from '../screens/reading/index.ts'
import { withAccent } from './build-brand.ts'
import type { ServerModule } from './build-bundle.ts'
import { buildEarlyGuide } from './build-early-guide.ts'
import type { BuildOptions } from './build-options.ts'
import {
  EARLY_KEYS,
  EARLY_PRESS,
  type InlineParts,
  importMap,
  inlineParts,
  integrityOf,
  PICTURES,
  readAssets,
  STAFF_PAGES,
  writeShell,
} from './publishing/index.ts'

/** What was written. */
export interface WrittenPages {
  /** The pages that search engines may list, as paths without the base. */
  readonly listed: readonly { readonly path: string; readonly language: Language }[]
  /** Addresses of all pages, base included. */
  readonly addresses: readonly string[]
  /** The inline parts of all pages together. */
  readonly inline: InlineParts
}

/** The page that shows the guide in a frame, as partners' pages do. */
const EMBED_PAGE = '/einbetten'

/** The page for unknown addresses, one file for each language: readers of English do not get German. */
const MISSING = LANGUAGES.map((language) => {
  const path = pathIn(language, '/404')
  return { file: `${path.slice(1)}.html`, path, language }
})

/**
 * Renders every page into its file: `/angebote` → `angebote/index.html`.
 * @param reading the script of pages that are only read, as its path below the folder that is served
 */
export async function writePages(
  server: ServerModule,
  reading: string,
  { out, base, accent, brand, address }: BuildOptions,
): Promise<WrittenPages> {
  const assets = readAssets(out, base)
  const root = base.replace(/\/$/, '')
  /** The address of a page: whole where the site has one. */
  const addressOf = (path: string) => (address ?? '') + root + path
  const parts = {
    css: withAccent(assets.css, accent),
    inlineScript: EARLY_PRESS,
    importMap: importMap(out, base, reading),
  }
  const early = await buildEarlyGuide()

  const read = { href: base + reading, integrity: integrityOf(join(out, reading)) }
  const [app] = assets.scriptsFor([])

  const write = async (file: string, path: string, language: Language, everyLanguage: boolean) => {
    const { html, ahead, title, description, data, times } = await server.renderPage({ path, language }, root)
    const plain = readPath(path).path
    const isListed = everyLanguage && !STAFF_PAGES.includes(plain)
    const content = writeShell({
      ...parts,
      ...(ahead === undefined ? {} : { inlineScript: early, ahead }),
      language,
      accent,
      title,
      description,
      html,
      data,
      isListed,
      quote:
        address === null || !isListed
          ? null
          : { address: addressOf(path), site: brand, picture: addressOf(`/${PICTURES.preview.file}`) },
      bodyScript: plain === '/beratung' ? EARLY_KEYS : undefined,
      address,
      frames: plain === EMBED_PAGE,
      scripts:
        times === undefined
          ? assets.scriptsFor([`virtual:lotse/first/${language}`, ...server.modulesFor(path, language)])
          : [read],
      facts:
        times === undefined || app === undefined
          ? undefined
          : { id: FACTS_ID, content: { app: app.href, times } satisfies PageFacts },
      alternates: everyLanguage
        ? LANGUAGES.map((other) => ({ language: other, href: addressOf(pathIn(other, plain)) }))
        : [],
      alternateFiles: alternateLinksFor(plain, language).map(({ path: file, ...words }) => ({
        ...words,
        href: base + file,
      })),
    })
    mkdirSync(dirname(join(out, file)), { recursive: true })
    writeFileSync(join(out, file), content)
  }

  const pages = server.pagesToWrite()
  for (const { path, language } of pages) {
    await write(join(path.slice(1), 'index.html'), path, language, true)
  }
  for (const { file, path, language } of MISSING) await write(file, path, language, false)
  const inline = inlineParts({ ...parts, bodyScript: EARLY_KEYS })
  return {
    addresses: pages.map(({ path }) => root + path),
    listed: pages.filter(({ path }) => !STAFF_PAGES.includes(readPath(path).path)),
    inline: { ...inline, scripts: [...inline.scripts, early] },
  }
}
