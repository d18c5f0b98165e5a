import { expect, test } from 'vitest'
import { pathIn } from '../../../src/domain/rulebook/index.ts'
import { expectAccessible, unfoldAll } from '../../support/axe.ts'
import { faultsOf } from '../../support/valid-html.ts'
import { visit } from '../../support/visit.ts'
import { rulebook } from '../../support/walk.ts'

/** One offer of each shape: most numbers, hours, none of both, an address, regional siblings. */
const SHAPES = [
  rulebook.offers.toSorted((a, b) => b.contact.phones.length - a.contact.phones.length)[0],
  rulebook.offers.find(({ hours, contact }) => hours !== undefined && contact.address !== undefined),
  rulebook.offers.find(({ contact }) => contact.phones.length === 0 && contact.emails.length === 0),
  rulebook.offers.find(({ siblings }) => (siblings?.length ?? 0) > 0),
  rulebook.offers.find(({ id }) => id === rulebook.site.hotline),
]
const offers = [...new Set(SHAPES.flatMap((offer) => (offer === undefined ? [] : [offer.id])))]

const PAGES = [
  ...offers.map(
    (id, index) =>
      ({
        path: `/angebote/${id}`,
        language: index % 2 === 0 ? 'de' : 'en',
        colorScheme: index % 2 === 0 ? 'light' : 'dark',
      }) as const,
  ),
  { path: '/angebote', language: 'de', colorScheme: 'light' },
  { path: '/angebote', language: 'en', colorScheme: 'dark' },
  { path: '/monitoring', language: 'de', colorScheme: 'light' },
  { path: '/monitoring', language: 'en', colorScheme: 'dark' },
  ...['/ueber', '/kontakt', '/datenschutz', '/barrierefreiheit', '/impressum', '/verlassen'].map(
    (path, index) =>
      ({
        path,
        language: index % 2 === 0 ? 'en' : 'de',
        colorScheme: index % 2 === 0 ? 'dark' : 'light',
      }) as const,
  ),
  ...['/erste-schritte', '/erste-schritte/reporting', '/erste-schritte/beweisblatt', '/erste-schritte/protokoll'].map(
    (path) => ({ path, language: 'de', colorScheme: 'light' }) as const,
  ),
  ...['/ratgeber', '/ratgeber/wer-zahlt-wer-schuetzt', '/termine', '/einbetten', '/beratung'].map(
    (path) => ({ path, language: 'en', colorScheme: 'dark' }) as const,
  ),
  ...['/', `/angebote/${offers[1]}`, '/erste-schritte/reporting', '/barrierefreiheit'].map(
    (path) => ({ path, language: 'de-simple', colorScheme: 'light' }) as const,
  ),
  { path: '/gibt-es-nicht', language: 'de', colorScheme: 'dark' },
  { path: '/gibt-es-nicht', language: 'en', colorScheme: 'light' },
] as const

test.each(PAGES)('$path ($language, $colorScheme)', async ({ path, language, colorScheme }) => {
  // The browser notes an address that is missing, and that axe cannot reach into the sandboxed preview.
  const loud = ['/gibt-es-nicht', '/einbetten'].includes(path)
  const page = await visit(path, { language, colorScheme, reducedMotion: 'reduce', loud })
  // Its seventeen tables have one shape: one is enough.
  if (path === '/monitoring') await page.locator('details.land summary').first().click()
  else await unfoldAll(page)
  await expectAccessible(page, pathIn(language, path))
  // As the browser has it now, with what came after the first render.
  const shown = await page.evaluate(() => `<!doctype html>${document.documentElement.outerHTML}`)
  expect(await faultsOf(shown, path)).toEqual([])
})
