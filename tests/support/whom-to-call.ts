import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { rulebook } from './walk.ts'

const [hotline] = rulebook.offers.find(({ id }) => id === rulebook.site.hotline)!.contact.phones

/**
 * The least that every page shows, whatever has failed: 110, 112, the hotline's number, the way to the list of offers.
 */
export async function expectHelp(page: Page): Promise<void> {
  const visible = (selector: string) => page.locator(selector).filter({ visible: true }).count()
  for (const line of ['110', '112']) expect(await visible(`a[href="tel:${line}"]`), line).toBeGreaterThan(0)
  expect(await visible(`[data-hotline] a[href="tel:${hotline!.dial}"]`), 'hotline').toBeGreaterThan(0)
  expect(await page.locator('[data-hotline]').first().innerText()).toContain(hotline!.number)
  expect(await visible('a[href$="/angebote"]'), 'list of offers').toBeGreaterThan(0)
}
