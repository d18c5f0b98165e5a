import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { BrokenRules } from '../authoring/index.ts'
import {
  type Budget,
  brotliSize,
  budgetTable,
  EARLY_PRESS,
  filesSize,
  readAssets,
  writeShell,
} from '../publishing/index.ts'

const OUT = 'dist'
const SERVER = 'node_modules/.cache/lotse-server'
const base = process.env.BASE ?? '/'

type ServerModule = typeof import('../app/server.tsx')

/** Where the file of a page lies: `/angebote` → `angebote/index.html`. */
function fileOf(path: string): string {
  return join(OUT, path.replace(/^\//, ''), 'index.html')
}

async function bundle(): Promise<ServerModule> {
  await build({ logLevel: 'warn', build: { outDir: OUT, emptyOutDir: true } })
  await build({
    logLevel: 'warn',
    build: {
      outDir: SERVER,
      emptyOutDir: true,
      ssr: 'src/app/server.tsx',
      target: 'node24',
      copyPublicDir: false,
      manifest: false,
    },
  })
  return (await import(`${pathToFileURL(join(SERVER, 'server.js')).href}?${Date.now()}`)) as ServerModule
}

async function writePages(server: ServerModule): Promise<Budget[]> {
  const assets = readAssets(OUT, base)
  const pages = server.pagesToWrite()
  const root = base.replace(/\/$/, '')
  let start = ''
  for (const page of pages) {
    const { html, title, description } = await server.renderPage(page, root)
    const plain = page.language === 'de' ? page.path : page.path.replace(/^\/en/, '') || '/'
    const content = writeShell({
      language: page.language,
      title,
      description,
      html,
      css: assets.css,
      inlineScript: EARLY_PRESS,
      scripts: assets.scriptsFor([`src/app/languages/${page.language}.ts`]),
      alternates: [
        { language: 'de', href: `${root}${plain}` },
        { language: 'en', href: `${root}/en${plain}` },
      ],
      icon: `${base}icon.svg`,
    })
    const file = fileOf(page.path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, content)
    if (page.path === '/') start = content
  }
  const missing = await server.renderPage({ path: '/404', language: 'de' }, root)
  writeFileSync(
    join(OUT, '404.html'),
    writeShell({
      language: 'de',
      title: missing.title,
      description: missing.description,
      html: missing.html,
      css: assets.css,
      inlineScript: EARLY_PRESS,
      scripts: assets.scriptsFor(['src/app/languages/de.ts']),
      alternates: [],
      icon: `${base}icon.svg`,
    }),
  )
  const path = (href: string) => join(OUT, href.slice(base.length))
  const files = (modules: readonly string[]) => assets.scriptsFor(modules).map(({ href }) => path(href))
  const first = files(['src/app/languages/de.ts'])
  const later = files(['src/app/languages/de.ts', 'virtual:lotse/guide', 'src/app/guide-words/de.ts']).filter(
    (file) => !first.includes(file),
  )
  return [
    { what: 'HTML of / with all its CSS', bytes: brotliSize(start), limit: 14_000 },
    { what: 'CSS in all', bytes: brotliSize(assets.css), limit: 8_000 },
    { what: 'JS until the first question answers', bytes: filesSize(first), limit: 110_000 },
    { what: 'offers, steps and texts of one language', bytes: filesSize(later), limit: 60_000 },
  ]
}

try {
  const started = performance.now()
  rmSync(OUT, { recursive: true, force: true })
  const budgets = await writePages(await bundle())
  console.log(budgetTable(budgets))
  console.log(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  if (budgets.some(({ bytes, limit }) => bytes > limit)) {
    console.error('A budget of DESIGN 6 is not kept.')
    process.exitCode = 1
  }
} catch (error) {
  if (!(error instanceof Error)) throw error
  const broken = error instanceof BrokenRules || error.name === 'BrokenRules' || error.message.includes('rules/')
  console.error(broken ? error.message : error)
  process.exitCode = 1
}
