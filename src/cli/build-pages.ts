import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { EARLY_PRESS, type InlineParts, importMap, inlineParts, readAssets, writeShell } from '../publishing/index.ts'
import type { Language } from '../rulebook/index.ts'
import type { ServerModule } from './build-bundle.ts'
import type { BuildOptions } from './build-options.ts'

/** What was written. */
export interface WrittenPages {
  /** Addresses of all pages, base included. */
  readonly addresses: readonly string[]
  readonly inline: InlineParts
}

/** Where no page is: one file a language, so that a lost reader of English does not get German. */
const MISSING: readonly { readonly file: string; readonly path: string; readonly language: Language }[] = [
  { file: '404.html', path: '/404', language: 'de' },
  { file: 'en/404.html', path: '/en/404', language: 'en' },
]

/** Renders every page into its file: `/angebote` → `angebote/index.html`. */
export async function writePages(server: ServerModule, { out, base }: BuildOptions): Promise<WrittenPages> {
  const assets = readAssets(out, base)
  const root = base.replace(/\/$/, '')
  const parts = { css: assets.css, inlineScript: EARLY_PRESS, importMap: importMap(out, base) }

  const write = async (file: string, path: string, language: Language, everyLanguage: boolean) => {
    const { html, title, description, data } = await server.renderPage({ path, language }, root)
    const plain = language === 'de' ? path : path.replace(/^\/en/, '') || '/'
    const content = writeShell({
      ...parts,
      language,
      title,
      description,
      html,
      data,
      scripts: assets.scriptsFor([`src/app/languages/${language}.ts`, ...server.modulesFor(path, language)]),
      alternates: everyLanguage
        ? [
            { language: 'de', href: `${root}${plain}` },
            { language: 'en', href: `${root}/en${plain}` },
          ]
        : [],
      icon: `${base}icon.svg`,
    })
    mkdirSync(dirname(join(out, file)), { recursive: true })
    writeFileSync(join(out, file), content)
  }

  const pages = server.pagesToWrite()
  for (const { path, language } of pages) {
    await write(join(path.slice(1), 'index.html'), path, language, true)
  }
  for (const { file, path, language } of MISSING) await write(file, path, language, false)
  return { addresses: pages.map(({ path }) => root + path), inline: inlineParts(parts) }
}
