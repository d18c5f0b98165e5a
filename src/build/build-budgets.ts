import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { EMBED_FOLDER, newestName, VERSIONS } from './build-host-script.ts'
import type { BuildOptions } from './build-options.ts'
import { type Budget, brotliSize, filesSize, readAssets } from './publishing/index.ts'

/** The bytes of one round trip, which the guide's page has to fit in (docs/budgets.md). */
const ONE_ROUND_TRIP = 14_000

/** A page about one thing carries the same CSS, and more to read: it may need little more than a round trip. */
const ONE_THING = 16_000

/** Pages that list everything need a second round trip, and no third; by the end of their path. */
const LISTS = ['angebote', 'monitoring', 'monitoring/laender', 'monitoring/aenderungen', 'einbetten/technik']
const TWO_ROUND_TRIPS = 28_000

/** Every written page as it travels: its file and its bytes. */
function pagesOf(out: string): readonly { readonly page: string; readonly bytes: number }[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html.br'))
    .map((file) => ({ page: file.replace(/\/?(index)?\.html\.br$/, ''), bytes: statSync(join(out, file)).size }))
}

/** The heaviest page of a kind, held against what pages of that kind may weigh. */
function heaviest(what: string, pages: ReturnType<typeof pagesOf>, limit: number): Budget {
  const [first] = pages.toSorted((a, b) => b.bytes - a.bytes)
  return { what: `${what}: /${first?.page ?? ''}`, bytes: first?.bytes ?? 0, limit }
}

/** An offer's page with all that it loads: what EDGE brings in two seconds. */
const OFFER_IN_ALL = 45_000

/**
 * Holds a build against docs/budgets.md, and the script of partners against its own, in brotli bytes.
 * @param reading the script of pages that are only read, as its path below the folder that is served
 */
export function measureBudgets({ out, base }: BuildOptions, reading: string): readonly Budget[] {
  const assets = readAssets(out, base)
  const files = (modules: readonly string[]) =>
    assets.scriptsFor(modules).map(({ href }) => join(out, href.slice(base.length)))
  const first = files(['virtual:lotse/first/de'])
  const later = files(['virtual:lotse/first/de', 'virtual:lotse/guide', 'virtual:lotse/result/de']).filter(
    (file) => !first.includes(file),
  )
  const offices = files(['virtual:lotse/first/de', 'virtual:lotse/offices/de']).filter((file) => !first.includes(file))
  const pages = pagesOf(out)
  const isList = ({ page }: { readonly page: string }) =>
    page.includes('angebote/land/') || LISTS.some((list) => page === list || page.endsWith(`/${list}`))
  const read = filesSize([join(out, reading)])
  const offers = pages
    .filter(({ page }) => /(^|\/)angebote\/[^/]+$/.test(page))
    .map(({ page, bytes }) => ({ page, bytes: bytes + read }))
  return [
    { what: 'HTML of / with all its CSS', bytes: statSync(join(out, 'index.html.br')).size, limit: ONE_ROUND_TRIP },
    { what: 'CSS in all', bytes: brotliSize(assets.css), limit: 8_000 },
    { what: 'JS until the first question answers', bytes: filesSize(first), limit: 110_000 },
    { what: 'offers, steps and texts of one language', bytes: filesSize(later), limit: 60_000 },
    { what: 'offices of one language', bytes: filesSize(offices), limit: 10_000 },
    { what: 'script of pages that are only read', bytes: read, limit: 8_000 },
    heaviest('heaviest offer with all it loads', offers, OFFER_IN_ALL),
    ...VERSIONS.map((version) => ({
      what: `script in partners’ pages, version ${version}`,
      bytes: filesSize([join(out, EMBED_FOLDER, newestName(version))]),
      limit: 2048,
    })),
    heaviest('heaviest list', pages.filter(isList), TWO_ROUND_TRIPS),
    heaviest(
      'heaviest other page',
      pages.filter((page) => !isList(page)),
      ONE_THING,
    ),
  ]
}
