import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/domain/rulebook/index.ts'
import { crossed } from '../../support/long-run.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { oneTab, siteUrl, visit } from '../../support/visit.ts'
import { walk } from '../../support/walk.ts'

const open = oneTab()

/** Checks every link of a page: those that lead away tell nobody where somebody came from, and mail is empty. */
async function checkLinks(page: Page): Promise<number> {
  const links = await page.locator('a[href]:not([data-action="exit"])').evaluateAll((all) =>
    (all as HTMLAnchorElement[]).map((link) => ({
      href: link.href,
      target: link.target,
      rel: [...link.relList],
      policy: link.referrerPolicy,
    })),
  )
  const away = links.filter(({ href }) => /^https?:/.test(href) && !href.startsWith(`${siteUrl}/`))
  for (const { href, target, rel, policy } of away) {
    expect(target, href).toBe('_blank')
    expect(rel, href).toEqual(expect.arrayContaining(['noopener', 'noreferrer']))
    expect(policy, href).toBe('no-referrer')
  }
  for (const { href } of links) {
    expect(href).toMatch(/^(https?|mailto|tel):/)
    if (href.startsWith('mailto:')) expect(href).not.toContain('?')
    if (href.startsWith(siteUrl)) expect(href).not.toContain('?')
  }
  return away.length
}

test.each(crossed(LANGUAGES, FOUR_PEOPLE))(
  'no link of a result carries anything (%s, %o)',
  async (language, person) => {
    const page = await open('/', { language })
    await walk(page, person)
    expect(await checkLinks(page)).toBeGreaterThan(10)
  },
)

test.each(['/angebote', '/angebote/de-hateaid', '/angebote/de-starke-stelle', '/en/angebote/sn-lka-zastex'])(
  'no link of %s carries anything',
  async (path) => {
    await checkLinks(await open(path))
  },
)

test('a website opens in a new tab without referrer and opener, and the result stays', async () => {
  const seen: { readonly [name: string]: string }[] = []
  const page = await visit('/', {
    before: (context) =>
      context.route(
        (url) => !url.href.startsWith(siteUrl),
        async (route) => {
          seen.push(await route.request().allHeaders())
          await route.fulfill({ contentType: 'text/html', body: '<title>website</title>' })
        },
      ),
  })
  await walk(page, FOUR_PEOPLE[0]!)
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    page.locator('[data-offer] a[target="_blank"]').first().click(),
  ])
  await tab.waitForLoadState()
  expect(await tab.evaluate(() => [window.opener, document.referrer])).toEqual([null, ''])
  expect(seen.length).toBe(1)
  expect(seen[0]!.referer).toBeUndefined()
  expect(await page.locator('[data-offer]').first().isVisible()).toBe(true)
})
