import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, pathIn } from '../../src/domain/rulebook/index.ts'
import { textsFor } from '../../src/text/i18n/index.ts'
import { neutralOutside, neutralShown } from '../support/neutral.ts'
import { answers, newVisitor, siteUrl, visit } from '../support/visit.ts'
import { rulebook } from '../support/walk.ts'

/** One page of each kind that is only read. */
const READ = [
  '/angebote/de-weisser-ring',
  '/angebote/land/sn',
  '/erste-schritte',
  '/ratgeber',
  '/kontakt',
  '/monitoring',
]

/** A Tuesday, 11 o'clock in Germany; and a quarter past nine in the evening. */
const MORNING = '2026-12-01T10:00:00Z'
const EVENING = '2026-12-01T20:15:00Z'

const OFFER = '/angebote/de-weisser-ring'

/** Opens a page of an offer at a moment. */
async function openAt(moment: string, path = OFFER): Promise<Page> {
  const context = await newVisitor({ before: neutralOutside })
  const page = await context.newPage()
  await page.clock.install({ time: new Date(moment) })
  await page.goto(siteUrl + path)
  await answers(page)
  return page
}

const hotline = (page: Page) => page.locator('[data-hotline]')

describe.each(LANGUAGES)('in language %s', (language) => {
  test('pages that are only read load one small script and nothing ahead, whatever is pressed', async () => {
    const context = await newVisitor({ before: neutralOutside })
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    for (const path of READ) {
      asked.length = 0
      const address = pathIn(language, path)
      await page.goto(siteUrl + address)
      await answers(page)
      for (const fold of await page.locator('main summary').all()) await fold.click()
      await page.keyboard.press('Shift')
      await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })))
      await page.waitForLoadState('networkidle')
      expect(asked, path).toEqual([address, expect.stringMatching(/^\/assets\/reading-[\w-]+\.js$/)])
    }
  })

  test('Shift is counted aloud in the words of the page, and the third press leaves', async () => {
    const page = await visit(OFFER, { language, before: neutralOutside })
    const said = page.locator('header [role="status"]')
    const t = textsFor(language)
    await page.keyboard.press('Shift')
    await page.keyboard.press('Shift')
    await expect.poll(() => said.textContent()).toBe(t('site.exitCount', { pressed: 2, left: 1 }))
    await page.keyboard.press('Shift')
    await neutralShown(page)
    expect(new URL(page.url()).host).toBe(new URL(rulebook.site.exit[language]).host)
  })
})

test('the way out takes the page away at once, and one press of Back leads past it', async () => {
  const context = await newVisitor({ before: neutralOutside })
  const page = await context.newPage()
  await page.goto('https://example.org/before')
  await page.goto(siteUrl + OFFER)
  await answers(page)
  const left = await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-action="exit"]')?.click()
    return {
      seen: document.documentElement.checkVisibility(),
      title: document.title,
      left: document.querySelectorAll('header, main').length,
    }
  })
  expect(left).toEqual({ seen: false, title: '', left: 0 })
  await neutralShown(page)
  await page.goBack()
  expect(page.url()).toBe('https://example.org/before')
})

test('Escape shows the page again where the neutral one hangs: as it was written, with its name and 110', async () => {
  const page = await visit(OFFER, {
    before: (context) =>
      context.route('https://**', async (route) => {
        await new Promise((over) => setTimeout(over, 3000))
        await route.fulfill({ status: 204 })
      }),
  })
  const name = await page.title()
  // While a page is on its way the browser answers no tool: what happens meanwhile is noted inside.
  await page.evaluate(() => {
    const { documentElement: html, body } = document
    document.querySelector('details')?.toggleAttribute('open', true)
    document.querySelector<HTMLElement>('[data-action="exit"]')?.click()
    setTimeout(() => {
      body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
      const call = document.querySelector('.sos a[href="tel:110"]')?.getClientRects().length
      html.dataset.back = `${html.hidden}, ${document.title}, ${call}, ${document.querySelectorAll('details[open]').length}`
    }, 500)
  })
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.back)).toBe(`false, ${name}, 1, 0`)
})

test('a page that the browser kept and shows again has forgotten what was opened', async () => {
  const page = await visit(OFFER)
  await page.locator('main summary').first().click()
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
  expect(await page.locator('main').isVisible()).toBe(false)
  expect(await page.getByRole('link', { name: 'Notruf 110' }).isVisible()).toBe(true)
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  expect(await page.locator('main').isVisible()).toBe(true)
  expect(await page.locator('details[open]').count()).toBe(0)
  // And it still answers.
  await page.keyboard.press('Shift')
  await page.getByText(textsFor('de')('site.exitCount', { pressed: 1, left: 2 })).waitFor({ state: 'attached' })
})

test('the clock says who answers, and goes on by itself', async () => {
  const page = await openAt(MORNING)
  expect(await hotline(page).locator('li').count()).toBe(1)
  expect(await hotline(page).locator('.state').textContent()).toBe('geöffnet bis 16 Uhr')
  expect(await page.locator('[data-opening] .state').count()).toBeGreaterThan(0)
  await page.clock.fastForward('05:30:00')
  await expect.poll(() => hotline(page).locator('li').first().textContent()).toContain('Hört jetzt zu')
  expect(await hotline(page).locator('li').last().textContent()).toContain('ab morgen, 9 Uhr')
})

test('the page of contact says it too, and nothing that is over stands there', async () => {
  const page = await openAt(EVENING, '/kontakt')
  expect(await page.locator('main [role="status"]').textContent()).toBe('geschlossen – öffnet morgen um 9 Uhr')
  expect(await page.evaluate(() => 'lotse' in window)).toBe(false)
})

test('what was written holds until its day is over; then the application draws the page', async () => {
  const context = await newVisitor()
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.route(siteUrl + OFFER, async (route) => {
    const response = await route.fetch()
    const html = (await response.text()).replace(
      '<article class="offer"',
      '<article data-until="2020-12-31" class="offer"',
    )
    await route.fulfill({ response, body: html, headers: { 'content-type': 'text/html; charset=utf-8' } })
  })
  await page.goto(siteUrl + OFFER)
  await answers(page)
  expect(asked.filter((path) => /\/assets\/base-/.test(path)).length).toBe(1)
  expect(await page.locator('article[data-offer="de-weisser-ring"]').count()).toBe(1)
})

test('printing and the way past the bar are there, and leave the address alone', async () => {
  const page = await visit('/erste-schritte/protokoll')
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset.printed = ''
    }
  })
  const before = await page.evaluate(() => [location.href, history.length])
  await page.getByRole('button', { name: textsFor('de')('guidance.print') }).click()
  expect(await page.evaluate(() => 'printed' in document.documentElement.dataset)).toBe(true)
  await page.locator('.skip').focus()
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe('MAIN')
  expect(await page.evaluate(() => [location.href, history.length])).toEqual(before)
})

test('reloaded in the middle of a visit, Back leads to the page before and not only to its address', async () => {
  const page = await visit('/angebote')
  await page.locator('.found [data-offer="de-hateaid"] a').first().click()
  await page.locator('article[data-offer="de-hateaid"]').waitFor()
  await page.reload()
  await answers(page)
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: textsFor('de')('directory.title') }).waitFor()
  expect(page.url()).toBe(`${siteUrl}/angebote`)
})

test('inside a page of a partner the application draws it, because that page is told its height', async () => {
  const page = await visit('/einbetten')
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.evaluate((address) => {
    const frame = document.createElement('iframe')
    frame.src = address
    document.body.append(frame)
  }, siteUrl + OFFER)
  await expect.poll(() => asked.filter((path) => /\/assets\/base-/.test(path)).length).toBeGreaterThan(0)
})
