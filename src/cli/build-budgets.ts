import { statSync } from 'node:fs'
import { join } from 'node:path'
import { type Budget, brotliSize, filesSize, readAssets } from '../publishing/index.ts'
import { EMBED_FOLDER, NEWEST } from './build-host-script.ts'
import type { BuildOptions } from './build-options.ts'

/** Holds a build against the budgets of DESIGN 6, and the script of partners against its own, in brotli bytes. */
export function measureBudgets({ out, base }: BuildOptions): readonly Budget[] {
  const assets = readAssets(out, base)
  const files = (modules: readonly string[]) =>
    assets.scriptsFor(modules).map(({ href }) => join(out, href.slice(base.length)))
  const first = files(['virtual:lotse/first/de'])
  const later = files(['virtual:lotse/first/de', 'virtual:lotse/guide', 'virtual:lotse/result/de']).filter(
    (file) => !first.includes(file),
  )
  return [
    { what: 'HTML of / with all its CSS', bytes: statSync(join(out, 'index.html.br')).size, limit: 14_000 },
    { what: 'CSS in all', bytes: brotliSize(assets.css), limit: 8_000 },
    { what: 'JS until the first question answers', bytes: filesSize(first), limit: 110_000 },
    { what: 'offers, steps and texts of one language', bytes: filesSize(later), limit: 60_000 },
    { what: 'script in partners’ pages', bytes: filesSize([join(out, EMBED_FOLDER, NEWEST)]), limit: 2048 },
  ]
}
