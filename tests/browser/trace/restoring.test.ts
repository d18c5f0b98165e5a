import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { neutralOutside } from '../../support/neutral.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { answers, siteUrl, visit } from '../../support/visit.ts'
import { choose, chosen, press, screenOf, walk } from '../../support/walk.ts'

async function expectEmptyStart(page: Page): Promise<void> {
  await answers(page)
  expect(await screenOf(page)).toBe('danger')
  expect(await chosen(page)).toEqual([])
}

test('a reload restores no control', async () => {
  const page = await visit('/')
  await choose(page, 'danger', ['worried'])
  await page.reload()
  await expectEmptyStart(page)
})

test('Back from another site restores no control and no step, and neither does Forward', async () => {
  const page = await visit('/', { before: neutralOutside })
  await choose(page, 'danger', ['worried'])
  await page.goto('https://example.org/')
  await page.goBack()
  await expectEmptyStart(page)
  await walk(page, FOUR_PEOPLE[1]!, 'location')
  const length = await page.evaluate(() => history.length)
  await page.goto('https://example.org/')
  expect(await page.evaluate(() => history.length), 'one entry more: the other site').toBe(length + 1)
  await page.goBack()
  await expectEmptyStart(page)
  await page.goForward()
  await page.goBack()
  await expectEmptyStart(page)
})

test('without scripts neither', async () => {
  const page = await visit('/', { javaScriptEnabled: false, before: neutralOutside })
  await choose(page, 'danger', ['now'])
  await page.reload()
  expect(await page.locator(':checked').count()).toBe(0)
  await choose(page, 'danger', ['now'])
  await page.goto('https://example.org/')
  await page.goBack()
  expect(page.url()).toBe(`${siteUrl}/`)
  expect(await page.locator('input:checked').count()).toBe(0)
})

/**
 * This browser keeps no pages; so this says what a browser that does says. Real ones: tests/browser/engines/leaving.
 */
test('a page that the browser kept and shows again has forgotten everything', async () => {
  const page = await visit('/')
  await walk(page, FOUR_PEOPLE[0]!)
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
  expect(await page.locator('main').isVisible()).toBe(false)
  expect(await page.getByRole('link', { name: 'Notruf 110' }).isVisible()).toBe(true)
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await page.locator('main').waitFor()
  await expectEmptyStart(page)
  await page.goBack()
  await expectEmptyStart(page)
  await choose(page, 'danger', ['worried'])
  await press(page, 'next')
  expect(await screenOf(page)).toBe('incident')
})
