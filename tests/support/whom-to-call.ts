import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { rulebook } from './walk.ts'

const [hotline] = rulebook.offers.find(({ id }) => id === rulebook.site.hotline)!.contact.phones

const seen = (page: Page, selector: string) => page.locator(selector).filter({ visible: true }).count()

/**
 * The least that every page shows, whatever has failed: 110, 112, the hotline's number, the way to the list of offers.
 * The desk and pages about the site itself have the hotline in their footer alone.
 */
export async function expectNumbers(page: Page): Promise<void> {
  for (const line of ['110', '112']) expect(await seen(page, `a[href="tel:${line}"]`), line).toBeGreaterThan(0)
  expect(await seen(page, `a[href="tel:${hotline!.dial}"]`), 'hotline').toBeGreaterThan(0)
  expect(await seen(page, 'a[href$="/angebote"]'), 'list of offers').toBeGreaterThan(0)
}

/** The same, with the card of the hotline. */
export async function expectHelp(page: Page): Promise<void> {
  await expectNumbers(page)
  expect(await seen(page, `[data-hotline] a[href="tel:${hotline!.dial}"]`), 'card of the hotline').toBeGreaterThan(0)
  expect(await page.locator('[data-hotline]').first().innerText()).toContain(hotline!.number)
}
