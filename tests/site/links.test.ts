import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addressedIds, LANDS, LANGUAGES, type Language, readPath, SHEETS } from '../../src/domain/rulebook/index.ts'
import { pathIn } from '../../src/screens/ui/index.ts'
import { publicRulebook, ruleFiles } from '../support/rules.ts'
import { BUILT, valuesOf, writtenPages } from './support/pages.ts'

const pages = writtenPages()
const byAddress = new Map(pages.map((page) => [page.address, page]))
const idsOf = new Map(pages.map(({ address, html }) => [address, new Set(valuesOf(html, 'id'))]))
const missing = new Set(LANGUAGES.map((language) => pathIn(language, '/404')))
const found = pages.filter(({ address }) => !missing.has(address))

/** Where a link leads within the site: page and place in it; undefined where it leads outside. */
function inside(href: string, from: string): { readonly page: string; readonly place: string } | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return undefined
  const { pathname, hash } = new URL(href, `https://site.test${from}`)
  return { page: pathname.replace(/(.)\/$/, '$1'), place: decodeURIComponent(hash.slice(1)) }
}

/** What is wrong with a link, or nothing. */
function faultOf(href: string, from: string): string | undefined {
  const target = inside(href, from)
  if (target === undefined) return undefined
  const ids = idsOf.get(target.page) ?? idsOf.get(`${target.page}/`)
  const file = join(BUILT, decodeURIComponent(target.page))
  if (ids === undefined) return existsSync(file) && statSync(file).isFile() ? undefined : 'leads nowhere'
  return target.place === '' || ids.has(target.place) ? undefined : 'leads to no place in that page'
}

describe('links', () => {
  it('none within the site is dead: pages, places in them, files', () => {
    const faults = new Map<string, string>()
    let checked = 0
    for (const { address, html } of pages) {
      for (const href of [...valuesOf(html, 'href'), ...valuesOf(html, 'src')]) {
        checked += 1
        const fault = faultOf(href, address)
        if (fault !== undefined) faults.set(`${href} ${fault}`, `for example on ${address}`)
      }
    }
    expect(checked).toBeGreaterThan(pages.length * 10)
    expect(Object.fromEntries(faults)).toEqual({})
  })

  it('every page names the same page in each language, and those name it', () => {
    const alternatesOf = (html: string) =>
      [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(([, language, href]) => ({
        language,
        href: href!.replace(/(.)\/$/, '$1'),
      }))
    for (const { address, html } of found) {
      const alternates = alternatesOf(html)
      expect(alternates.map(({ language }) => language).toSorted(), address).toEqual([...LANGUAGES].toSorted())
      expect(
        alternates.map(({ href }) => href),
        address,
      ).toContain(address.replace(/(.)\/$/, '$1'))
      for (const { language, href } of alternates) {
        const other = byAddress.get(href) ?? byAddress.get(`${href}/`)
        expect(other?.html.match(/<html lang="([^"]+)"/)?.[1], `${address} → ${href}`).toBe(language)
        expect(alternatesOf(other?.html ?? ''), `${address} ← ${href}`).toEqual(alternates)
      }
    }
  })

  it.each(['/ueber', '/kontakt', '/datenschutz', '/barrierefreiheit', '/impressum'])(
    '%s is linked from every page, in its language',
    (path) => {
      const without = pages.filter(({ html }) => {
        const language = LANGUAGES.find((one) => html.includes(`<html lang="${one}"`))!
        return !valuesOf(html, 'href').includes(pathIn(language, path))
      })
      expect(without.map(({ address }) => address)).toEqual([])
    },
  )
})

/** The routes that every language has. */
const ROUTES = [
  '/',
  '/beratung',
  '/angebote',
  '/erste-schritte',
  '/termine',
  '/ratgeber',
  '/einbetten',
  '/einbetten/technik',
  '/monitoring',
  '/monitoring/laender',
  '/monitoring/frische',
  '/monitoring/aenderungen',
  '/monitoring/daten',
  '/monitoring/entwurf',
  '/monitoring/bearbeiten',
  '/kontakt',
  '/ueber',
  '/datenschutz',
  '/barrierefreiheit',
  '/impressum',
  '/verlassen',
  ...LANDS.map((land) => `/angebote/land/${land.toLowerCase()}`),
  ...addressedIds(publicRulebook.offers).map((id) => `/angebote/${id}`),
  ...[...ruleFiles.steps.map(({ id }) => id), ...Object.keys(SHEETS)].map((id) => `/erste-schritte/${id}`),
  ...new Set(ruleFiles.articles.map(({ slug }) => `/ratgeber/${slug}`)),
]

const addressesIn = (language: Language): readonly string[] =>
  found
    .map(({ address }) => address.replace(/(.)\/$/, '$1'))
    .filter((address) => readPath(address).language === language)

it.each(LANGUAGES)('every route is a file, and every file a route (%s)', (language) => {
  const routes = ROUTES.map((path) => pathIn(language, path).replace(/(.)\/$/, '$1'))
  const addresses = addressesIn(language)
  expect(routes.filter((path) => !addresses.includes(path))).toEqual([])
  // A page that stands in no list is one that nobody decided on: no axe, no 320 pixels, no link to it.
  expect(addresses.filter((address) => !routes.includes(address))).toEqual([])
})
