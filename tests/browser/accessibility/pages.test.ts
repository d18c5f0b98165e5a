import { describe, expect, test } from 'vitest'
import { LANGUAGES, pathIn, SHEETS } from '../../../src/domain/rulebook/index.ts'
import { expectAccessible, expectContrastIn, unfoldAll } from '../../support/axe.ts'
import { expectNoSideways, NARROW } from '../../support/narrow.ts'
import { pageKinds } from '../../support/page-kinds.ts'
import { faultsOf } from '../../support/valid-html.ts'
import { oneTab } from '../../support/visit.ts'
import { rulebook } from '../../support/walk.ts'

const open = oneTab({ reducedMotion: 'reduce' })

/** One offer of each shape: most numbers, hours, none of both, regional siblings, the hotline. */
const OFFERS = [
  rulebook.offers.toSorted((a, b) => b.contact.phones.length - a.contact.phones.length)[0],
  rulebook.offers.find(({ hours, contact }) => hours !== undefined && contact.address !== undefined),
  rulebook.offers.find(({ contact }) => contact.phones.length === 0 && contact.emails.length === 0),
  rulebook.offers.find(({ siblings }) => (siblings?.length ?? 0) > 0),
  rulebook.offers.find(({ id }) => id === rulebook.site.hotline),
].flatMap((offer) => (offer === undefined ? [] : [`/angebote/${offer.id}`]))
const PAPER = Object.keys(SHEETS).map((id) => `/erste-schritte/${id}`)

/** Where a static host has no page it sends this one. */
const MISSING = '/404'
const kinds = pageKinds()
/** The pages with the most and the least HTML of each kind, and every shape where a kind has several. */
const paths = new Set([...kinds.flatMap(({ paths }) => [paths[0]!, paths.at(-1)!]), ...OFFERS, ...PAPER])

/** Each page in one language and one of the colours, in turn: every language meets both. */
const VISITS = [...paths].map((path, index) => ({
  path: path === MISSING ? '/gibt-es-nicht' : path,
  language: LANGUAGES[index % LANGUAGES.length]!,
  colors: index % 2 === 0 ? (['light', 'dark'] as const) : (['dark', 'light'] as const),
}))

test('the kinds of pages come from what the build wrote, the page for missing addresses among them', () => {
  const names = kinds.map(({ kind }) => kind)
  for (const kind of [
    '/',
    MISSING,
    '/angebote',
    '/angebote/*',
    '/erste-schritte/*',
    '/ratgeber/*',
    '/monitoring/entwurf',
    '/monitoring/bearbeiten',
  ])
    expect(names).toContain(kind)
  expect(names.length).toBeLessThan(40)
})

test('a control without a name, faint text in either colour, and the key of a text would be found', async () => {
  const page = await open('/impressum')
  await expectAccessible(page, 'as it is')
  /** Puts an element at the end of the page. */
  const add = (name: 'button' | 'p', text: string, color: string) =>
    page.evaluate(
      ([name, text, color]) => {
        const element = document.createElement(name)
        element.id = 'added'
        element.textContent = text
        element.style.color = color
        document.querySelector('main')?.append(element)
      },
      [name, text, color] as const,
    )
  const remove = () => page.evaluate(() => document.querySelector('#added')?.remove())
  const finding = (part: string) => ({ actual: [expect.stringContaining(part)] })
  await add('button', '', '')
  await expect(expectAccessible(page, 'a button')).rejects.toMatchObject(finding('button-name'))
  await remove()
  await add('p', 'no.such-text', '')
  await expect(expectAccessible(page, 'a key')).rejects.toMatchObject(finding('no.such-text'))
  await remove()
  await add('p', 'black on dark', '#222')
  await expectAccessible(page, 'black on light')
  await expect(expectContrastIn('dark', page, 'black on dark')).rejects.toMatchObject(finding('black on dark'))
})

describe.each(VISITS)('$path ($language, $colors.0)', ({ path, language, colors: [colorScheme, otherColors] }) => {
  test('is accessible in both colours, valid as it stands, and nothing sticks out at 320 pixels', async () => {
    // The browser notes an address that is missing, and that axe cannot reach into the sandboxed preview.
    const loud = ['/gibt-es-nicht', '/einbetten'].includes(path)
    const page = await open(path, { language, colorScheme, loud })
    const about = pathIn(language, path)
    // Its seventeen tables have one shape: one is enough.
    if (path === '/monitoring/laender') await page.locator('details.land summary').first().click()
    else await unfoldAll(page)
    await expectAccessible(page, about)
    // As the browser has it now, with what came after the first render.
    const shown = await page.evaluate(() => `<!doctype html>${document.documentElement.outerHTML}`)
    expect(await faultsOf(shown, path)).toEqual([])
    await expectContrastIn(otherColors, page, about)
    await page.setViewportSize(NARROW)
    await unfoldAll(page)
    await expectNoSideways(page, about)
  })
})
