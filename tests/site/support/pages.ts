import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the build wrote; the same variable tells it where to. */
export const BUILT = process.env.OUT ?? 'dist'

/** A written page: its file below the served folder, its address, its text. */
export interface WrittenPage {
  readonly file: string
  readonly address: string
  readonly html: string
}

/**
 * Every page of the build. A static host serves `angebote/index.html` as `/angebote`, and `404.html` wherever there is
 * nothing.
 */
export function writtenPages(): readonly WrittenPage[] {
  if (!existsSync(join(BUILT, '404.html')))
    throw new Error(`${BUILT} is missing: run \`npm run build\` before the tests of the site.`)
  return readdirSync(BUILT, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({
      file,
      address: `/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`,
      html: readFileSync(join(BUILT, file), 'utf8'),
    }))
}

const NAMED: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** Text as it stands in HTML, read. */
export function unescapeHtml(text: string): string {
  return text.replace(/&(\w+|#x27);/g, (whole, name: string) => NAMED[name] ?? whole)
}

/**
 * The values of an attribute in a page, in order. Pages are written by React: always double quotes, never a `>` in a
 * tag.
 */
export function valuesOf(html: string, attribute: string): readonly string[] {
  return [...html.matchAll(new RegExp(`<[a-z][^>]*?\\s${attribute}="([^"]*)"`, 'g'))].map(([, value]) =>
    unescapeHtml(value!),
  )
}
